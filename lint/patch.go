package lint

import (
	"bytes"
	"cmp"
	"fmt"
	"maps"
	"slices"
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
	next := map[string][]source.Edit{}
	for path, edits := range own {
		merged, ok := mergeEdits(p.edits[path], edits)
		if !ok {
			return false
		}
		next[path] = merged
	}
	maps.Copy(p.edits, next)
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

// mergeEdits joins the edits of a fix with those of fixes before it. An edit
// that is there already is shared: two fixes may want the same import. Edits
// that meet are refused, and so are those that touch where one inserts, since
// their order would be a guess.
func mergeEdits(there, own []source.Edit) ([]source.Edit, bool) {
	merged := slices.Clone(there)
	for _, e := range own {
		if slices.Contains(there, e) {
			continue
		}
		for _, other := range there {
			touch := e.Span.Start <= other.Span.End && other.Span.Start <= e.Span.End
			if e.Span.Overlaps(other.Span) || (touch && (e.Span.Empty() || other.Span.Empty())) {
				return nil, false
			}
		}
		merged = append(merged, e)
	}
	slices.SortStableFunc(merged, func(a, b source.Edit) int {
		return cmp.Or(cmp.Compare(a.Span.Start, b.Span.Start), cmp.Compare(a.Span.End, b.Span.End))
	})
	return merged, true
}

// forFile is the edit as the file wants it: with its own line ends, and behind
// its byte order mark.
func forFile(text *source.Text, e source.Edit) source.Edit {
	e.Path = ""
	e.Text = WithLineEnds(e.Text, LineEnd(text))
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
