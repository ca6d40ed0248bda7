package lint

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// Patch is a set of fixes that can be applied together.
type Patch struct {
	workspace *semantic.Workspace
	edits     map[string][]source.Edit // by path, sorted and disjoint
	chosen    []choice
}

type choice struct {
	finding Finding
	fix     Fix
}

// NewPatch is a patch of nothing.
func NewPatch(w *semantic.Workspace) *Patch {
	return &Patch{workspace: w, edits: map[string][]source.Edit{}}
}

// with is a patch that has the choice too, which must fit.
func (p *Patch) with(c choice) *Patch {
	next := NewPatch(p.workspace)
	for path, edits := range p.edits {
		next.edits[path] = slices.Clone(edits)
	}
	next.chosen = slices.Clone(p.chosen)
	next.Add(c.finding, c.fix)
	return next
}

// Add takes a fix in, whole or not at all: it stays out when one of its edits
// meets one of another fix, or a file that the workspace doesn't have.
func (p *Patch) Add(f Finding, fix Fix) bool {
	own := map[string][]source.Edit{}
	for _, e := range fix.Edits {
		path := cmp.Or(e.Path, f.Path)
		file := p.workspace.File(path)
		if file == nil {
			return false
		}
		own[path] = append(own[path], forFile(file.Text(), e))
	}
	for path, edits := range own {
		fresh, ok := freshEdits(p.edits[path], edits)
		if !ok {
			return false
		}
		own[path] = fresh
	}
	for path, edits := range own {
		for _, e := range edits {
			p.insert(path, e)
		}
	}
	p.chosen = append(p.chosen, choice{f, fix})
	return true
}

// Texts are the new texts of all files that the patch changes. The error says
// which edits of one fix were out of bounds, or met.
func (p *Patch) Texts() (map[string]*source.Text, error) {
	texts := map[string]*source.Text{}
	for path, edits := range p.edits {
		text, err := p.workspace.File(path).Text().Apply(edits)
		if err != nil {
			return texts, fmt.Errorf("fix %s: %w", path, err)
		}
		texts[path] = text
	}
	return texts, nil
}

// insert puts an edit behind those that begin and end no later.
func (p *Patch) insert(path string, e source.Edit) {
	edits := p.edits[path]
	at := sort.Search(len(edits), func(i int) bool { return compareEdits(edits[i], e) > 0 })
	p.edits[path] = slices.Insert(edits, at, e)
}

func compareEdits(a, b source.Edit) int {
	return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End))
}

// freshEdits are those edits of a fix that fixes before it don't have: two may
// want the same import. ok is false where an edit meets one of another fix, or
// touches one and one of them inserts, since their order would be a guess.
func freshEdits(there, own []source.Edit) (fresh []source.Edit, ok bool) {
	for _, e := range own {
		near := touching(there, e.Span)
		if slices.Contains(near, e) {
			continue
		}
		for _, other := range near {
			if e.Span.Overlaps(other.Span) || e.Span.Empty() || other.Span.Empty() {
				return nil, false
			}
		}
		fresh = append(fresh, e)
	}
	return fresh, true
}

// touching are those of sorted and disjoint edits that meet a span or touch it.
func touching(edits []source.Edit, s source.Span) []source.Edit {
	first := sort.Search(len(edits), func(i int) bool { return edits[i].Span.End >= s.Start })
	behind := sort.Search(len(edits), func(i int) bool { return edits[i].Span.Start > s.End })
	return edits[first:max(first, behind)]
}

// forFile is the edit as the file wants it: with its own line ends, and behind
// its byte order mark.
func forFile(text *source.Text, e source.Edit) source.Edit {
	e.Path = ""
	if strings.Contains(e.Text, "\n") {
		e.Text = WithLineEnds(e.Text, LineEnd(text))
	}
	bom := len(text.BOM())
	e.Span.Start = max(e.Span.Start, min(bom, text.Len()))
	e.Span.End = max(e.Span.End, e.Span.Start)
	return e
}

// LineEnd is the line end that most lines of a text have: "\n" or "\r\n".
func LineEnd(text *source.Text) string {
	all := bytes.Count(text.Bytes(), []byte("\n"))
	if crlf := bytes.Count(text.Bytes(), []byte("\r\n")); crlf*2 > all {
		return "\r\n"
	}
	return "\n"
}

// WithLineEnds is s with each of its line ends written as end.
func WithLineEnds(s, end string) string {
	s = strings.ReplaceAll(s, "\r\n", "\n")
	if end != "\n" {
		s = strings.ReplaceAll(s, "\n", end)
	}
	return s
}
