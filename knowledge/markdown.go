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
	p := prose{body: strings.TrimSpace(body) + "\n"}
	var section strings.Builder // what comes before the first heading, then each section's text
	var open *Example
	heading := ""
	flush := func() {
		text := strings.TrimSpace(section.String())
		if heading == "" {
			p.intro = text
			p.summary, _, _ = strings.Cut(text, "\n\n")
		} else {
			p.sections = append(p.sections, Section{heading, text})
		}
		section.Reset()
	}
	for i, line := range strings.SplitAfter(body, "\n") {
		info, fenced := strings.CutPrefix(strings.TrimRight(line, "\n"), "```")
		switch {
		case fenced && open != nil:
			if info != "" {
				return p, fmt.Errorf("line %d: a fence opens inside a fence", firstLine+i)
			}
			if open.Line > 0 {
				p.examples = append(p.examples, *open)
			}
			open = nil
		case fenced:
			kind, rust, err := fenceKind(info)
			if err != nil {
				return p, fmt.Errorf("line %d: %w", firstLine+i, err)
			}
			open = &Example{Kind: kind}
			if rust {
				open.Line = firstLine + i + 1
			}
		case open != nil:
			open.Code += line
		case strings.HasPrefix(line, "## "):
			flush()
			heading = strings.TrimSpace(line[3:])
			continue
		}
		section.WriteString(line)
	}
	if open != nil {
		return p, errors.New("a fence stays open")
	}
	flush()
	if p.summary == "" {
		return p, errors.New("no summary: a page starts with a paragraph that can stand alone")
	}
	return p, nil
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
