package knowledge

import (
	"cmp"
	"embed"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"gopkg.in/yaml.v3"
)

//go:embed snippets/*.md
var snippetFS embed.FS

// Snippet is a pattern of the handbook as code to be typed: snippets/<name>.md.
type Snippet struct {
	Name  string // what is typed
	Title string
	// Fits is where it may stand: "main", the start of a program that has none,
	// "item", "statement", or "expression", which is a part of a statement. A
	// postfix form is a statement when it takes the place of a whole one.
	Fits string
	// On is what has to stand before the dot of a postfix form: a "future", a
	// "lazy" one, a "task", which is one that may be Send, a "fallible" one,
	// whose output is a Result, and which can be made again, a "stream", or a
	// "call" of something else. Empty for what is no postfix form.
	On       string
	Async    bool     // it has to stand in async code
	Rust     int      // the minor version of the first Rust that takes it; 0 for any
	Topics   []string // topics that it is an example of
	Variants []Variant
	Before   string // what a postfix form is put behind in its place
	Summary  string // the first paragraph; Markdown that can stand alone
	Body     string // everything below the front matter, Markdown
}

// Variant is a snippet for one runtime, or for one choice of crates.
type Variant struct {
	Runtime string // the package's name; "" for any
	Needs   []Need
	Imports []string // absolute paths of types and traits that the code names, or calls methods of
	Code    Code
	Place   string // a file in which it fits, at $0, and which has what the defaults of its holes name
}

// Need is a package that some code uses, and those of its features that the
// code can't do without.
type Need struct {
	Package  string
	Features []string
}

// snippetHead is the front matter of a snippet.
type snippetHead struct {
	Name, Title, Fits, On string
	Async                 bool
	Rust                  string
	Topics                []string
	Place, Before         string
	Variants              []struct {
		Runtime string
		Needs   needs
		Imports []string
		Code    string
		Place   string // instead of the snippet's own
	}
}

// needs keeps the order of a mapping, where the runtime stands first.
type needs []Need

// UnmarshalYAML reads `{tokio: [time, rt], futures: []}`.
func (n *needs) UnmarshalYAML(value *yaml.Node) error {
	if value.Kind != yaml.MappingNode {
		return errors.New("needs is not packages with lists of features")
	}
	for i := 0; i+1 < len(value.Content); i += 2 {
		need := Need{Package: value.Content[i].Value}
		if err := value.Content[i+1].Decode(&need.Features); err != nil {
			return err
		}
		*n = append(*n, need)
	}
	return nil
}

// Snippets are all snippets, sorted by name. The values are shared: callers only
// read them.
func Snippets() []*Snippet { return snippetList() }

// SnippetOf is the snippet of that name, postfix form or not.
func SnippetOf(name string, postfix bool) (*Snippet, bool) {
	i := slices.IndexFunc(snippetList(), func(s *Snippet) bool { return s.Name == name && s.Postfix() == postfix })
	if i < 0 {
		return nil, false
	}
	return snippetList()[i], true
}

// Postfix says that the snippet is written behind an expression and a dot.
func (s *Snippet) Postfix() bool { return s.On != "" }

var snippetList = sync.OnceValue(func() []*Snippet {
	var list []*Snippet
	eachFile(snippetFS, "snippets", func(file string, text []byte) error {
		s, err := parseSnippet(file, text)
		list = append(list, s)
		return err
	})
	slices.SortStableFunc(list, func(a, b *Snippet) int { return cmp.Compare(a.Name, b.Name) })
	return list
})

// postfixFile is how the file of a postfix form begins, which may have the name
// of another snippet.
const postfixFile = "postfix_"

// parseSnippet reads snippets/<file>.md; any doubt is an error.
func parseSnippet(file string, text []byte) (*Snippet, error) {
	var h snippetHead
	p, err := parseFile(text, &h)
	if err != nil {
		return nil, err
	}
	s := &Snippet{
		Name: h.Name, Title: h.Title, Fits: h.Fits, On: h.On, Async: h.Async, Topics: h.Topics,
		Before: h.Before, Summary: p.summary, Body: p.body,
	}
	if s.Rust, err = minorVersion(h.Rust); err != nil {
		return nil, err
	}
	if err := h.check(file, s.Postfix()); err != nil {
		return nil, err
	}
	s.Variants, err = h.variants(s)
	return s, err
}

// check holds what the head of snippets/<file>.md says to what it may say.
func (h *snippetHead) check(file string, postfix bool) error {
	name := h.Name
	if postfix {
		name = postfixFile + name
	}
	switch {
	case name != file:
		return fmt.Errorf("name is %q", h.Name)
	case h.Title == "":
		return errors.New("title must be given")
	case !oneOf(h.Fits, "main", "item", "statement", "expression"):
		return fmt.Errorf("fits is %q", h.Fits)
	case !oneOf(h.On, "", "future", "lazy", "task", "fallible", "stream", "call"):
		return fmt.Errorf("on is %q", h.On)
	case postfix != (h.Before != ""):
		return errors.New("a postfix form has something before the dot, and nothing else has")
	case h.Async && oneOf(h.Fits, "main", "item"):
		return errors.New("an item is async by itself")
	case len(h.Topics) == 0 || len(h.Variants) == 0:
		return errors.New("topics and variants must be given")
	}
	return nil
}

// variants are the forms of the snippet for different runtimes.
func (h *snippetHead) variants(s *Snippet) ([]Variant, error) {
	place := h.Place
	if place == "" && oneOf(h.Fits, "main", "item") {
		place = "$0\n"
	}
	var out []Variant
	for i, v := range h.Variants {
		variant := Variant{Runtime: v.Runtime, Needs: v.Needs, Imports: v.Imports, Place: cmp.Or(v.Place, place)}
		var err error
		if variant.Code, err = parseCode(strings.TrimSuffix(v.Code, "\n")); err == nil {
			err = variant.check(s)
		}
		if err != nil {
			return nil, fmt.Errorf("variant %d: %w", i+1, err)
		}
		out = append(out, variant)
	}
	return out, nil
}

func (v *Variant) check(s *Snippet) error {
	switch {
	case !oneOf(v.Runtime, "", "tokio", "async-std", "smol"):
		return fmt.Errorf("runtime is %q", v.Runtime)
	case v.Runtime != "" && !slices.ContainsFunc(v.Needs, func(n Need) bool { return n.Package == v.Runtime }):
		return fmt.Errorf("%s is not among its needs", v.Runtime)
	case slices.ContainsFunc(v.Imports, func(path string) bool { return !strings.Contains(path, "::") }):
		return errors.New("an import is a path")
	case len(v.Code) == 0:
		return errors.New("no code")
	case strings.Count(v.Place, "$0") != 1:
		return errors.New("its place has one $0")
	case s.Postfix() != slices.ContainsFunc(v.Code, func(p Part) bool { return p.Receiver }):
		return errors.New("a postfix form names $receiver, and nothing else does")
	}
	return nil
}

// minorVersion is 75 for "1.75", and 0 for nothing.
func minorVersion(version string) (int, error) {
	if version == "" {
		return 0, nil
	}
	minor, ok := strings.CutPrefix(version, "1.")
	n, err := strconv.Atoi(minor)
	if !ok || err != nil {
		return 0, fmt.Errorf("rust is %q", version)
	}
	return n, nil
}
