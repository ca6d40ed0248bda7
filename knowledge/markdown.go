package knowledge

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"gopkg.in/yaml.v3"
)

// Section is one `## Heading` of a page with the Markdown below it.
type Section struct {
	Heading string
	Body    string
}

// Example is one fenced block of Rust in a page.
type Example struct {
	Code string
	Kind ExampleKind
	Line int // of the first line of Code in the page's file, from 1
}

// ExampleKind is what the fence's info string promises of the code.
type ExampleKind int

const (
	PlainExample ExampleKind = iota // ```rust: compiles, promises nothing more
	BadExample                      // ```rust bad: raises the page's rule and no other
	GoodExample                     // ```rust good: raises nothing
)

// prose is a page without its front matter.
type prose struct {
	body     string // all of it
	summary  string // the first paragraph
	intro    string // all that stands above the first heading
	sections []Section
	examples []Example
}

var fence = []byte("---\n")

// parseFile reads front matter into head, strictly, and the rest as prose.
func parseFile(text []byte, head any) (prose, error) {
	rest, ok := bytes.CutPrefix(text, fence)
	if !ok {
		return prose{}, errors.New("no front matter: the first line is not ---")
	}
	front, body, ok := bytes.Cut(rest, append([]byte("\n"), fence...))
	if !ok {
		return prose{}, errors.New("front matter without an end")
	}
	decoder := yaml.NewDecoder(bytes.NewReader(front))
	decoder.KnownFields(true)
	if err := decoder.Decode(head); err != nil {
		return prose{}, fmt.Errorf("read front matter: %w", err)
	}
	firstLine := 1 + bytes.Count(text[:len(text)-len(body)], []byte("\n"))
	return parseProse(string(body), firstLine)
}

// parseProse splits body, whose first line is line firstLine of its file.
func parseProse(body string, firstLine int) (prose, error) {
	r := proseReader{prose: prose{body: strings.TrimSpace(body) + "\n"}}
	for i, line := range strings.SplitAfter(body, "\n") {
		if err := r.read(line, firstLine+i); err != nil {
			return r.prose, fmt.Errorf("line %d: %w", firstLine+i, err)
		}
	}
	if r.open != nil {
		return r.prose, errors.New("a fence stays open")
	}
	r.endSection()
	if r.summary == "" {
		return r.prose, errors.New("no summary: a page starts with a paragraph that can stand alone")
	}
	return r.prose, nil
}

// proseReader takes prose apart line by line.
type proseReader struct {
	prose
	heading string          // of the section; "" above the first one
	section strings.Builder // its text so far
	open    *Example        // the fence that the line is in, nil for none
}

// read takes one line, which is line number of its file.
func (r *proseReader) read(line string, number int) error {
	info, fenced := strings.CutPrefix(strings.TrimRight(line, "\n"), "```")
	switch {
	case fenced && r.open != nil:
		if info != "" {
			return errors.New("a fence opens inside a fence")
		}
		if r.open.Line > 0 {
			r.examples = append(r.examples, *r.open)
		}
		r.open = nil
	case fenced:
		kind, rust, err := fenceKind(info)
		if err != nil {
			return err
		}
		r.open = &Example{Kind: kind}
		if rust {
			r.open.Line = number + 1
		}
	case r.open != nil:
		r.open.Code += line
	case strings.HasPrefix(line, "## "):
		r.endSection()
		r.heading = strings.TrimSpace(line[3:])
		return nil
	}
	r.section.WriteString(line)
	return nil
}

// endSection takes down the section that has been read.
func (r *proseReader) endSection() {
	text := strings.TrimSpace(r.section.String())
	r.section.Reset()
	if r.heading != "" {
		r.sections = append(r.sections, Section{r.heading, text})
		return
	}
	r.intro = text
	r.summary, _, _ = strings.Cut(text, "\n\n")
}

// fenceKind reads a fence's info string; rust is false for other languages.
func fenceKind(info string) (kind ExampleKind, rust bool, err error) {
	switch info {
	case "rust":
		return PlainExample, true, nil
	case "rust bad":
		return BadExample, true, nil
	case "rust good":
		return GoodExample, true, nil
	case "text", "toml", "console":
		return PlainExample, false, nil
	}
	return PlainExample, false, fmt.Errorf("unknown fence %q", info)
}
