package report

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/source"
)

// fixDiff is a fix as lines taken away and lines added.
type fixDiff struct {
	fix   lint.Fix
	hunks []hunk
}

type hunk struct {
	path    string // "" in the finding's file
	line    int    // number of the first line that goes, from 1
	newLine int    // number of the first line that comes
	removed []string
	added   []string
}

// preferredDiff is the diff of the finding's first fix; nothing when it has
// none.
func (r *Report) preferredDiff(f lint.Finding) fixDiff {
	offers := f.Offers()
	if len(offers) == 0 {
		return fixDiff{}
	}
	fix := offers[0]
	diff := fixDiff{fix: fix}
	var paths []string
	edits := map[string][]source.Edit{}
	for _, e := range fix.Edits {
		path := cmp.Or(e.Path, f.Path)
		if edits[path] == nil {
			paths = append(paths, path)
		}
		edits[path] = append(edits[path], e)
	}
	for _, path := range paths {
		hunks := hunksOf(r.textOf(path), edits[path])
		if path != f.Path && len(hunks) > 0 {
			hunks[0].path = r.display(path)
		}
		diff.hunks = append(diff.hunks, hunks...)
	}
	return diff
}

// hunksOf are the lines that edits change, those of neighbouring lines
// together.
func hunksOf(text *source.Text, edits []source.Edit) []hunk {
	edits = slices.Clone(edits)
	slices.SortStableFunc(edits, func(a, b source.Edit) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	var out []hunk
	delta := 0
	for len(edits) > 0 {
		first, last := text.LineOf(edits[0].Span.Start), text.LineOf(edits[0].Span.End)
		n := 1
		for n < len(edits) && text.LineOf(edits[n].Span.Start) <= last+1 {
			last = max(last, text.LineOf(edits[n].Span.End))
			n++
		}
		if text.FullLine(last).End-text.FullLine(first).Start > maxHunkBytes {
			return out
		}
		h, ok := hunkOf(text, edits[:n], first, last)
		if !ok {
			return out // edits that don't fit are the harness's business
		}
		h.newLine = h.line + delta
		delta += len(h.added) - len(h.removed)
		if len(h.added)+len(h.removed) > 0 {
			out = append(out, h)
		}
		edits = edits[n:]
	}
	return out
}

// maxHunkBytes keeps generated code, a file in one line, out of diffs.
const maxHunkBytes = 16 << 10

// hunkOf is the change of the lines from first to last, less the lines at its
// ends that stay as they are.
func hunkOf(text *source.Text, edits []source.Edit, first, last int) (hunk, bool) {
	span := source.Span{Start: text.FullLine(first).Start, End: text.FullLine(last).End}
	before := source.NewText([]byte(text.Slice(span)))
	shifted := make([]source.Edit, len(edits))
	for i, e := range edits {
		shifted[i] = source.Edit{Span: e.Span.Shift(-span.Start), Text: e.Text}
	}
	after, err := before.Apply(shifted)
	if err != nil {
		return hunk{}, false
	}
	h := hunk{line: first + 1, removed: splitLines(before), added: splitLines(after)}
	for len(h.removed) > 0 && len(h.added) > 0 && h.removed[0] == h.added[0] {
		h.removed, h.added = h.removed[1:], h.added[1:]
		h.line++
	}
	for len(h.removed) > 0 && len(h.added) > 0 && h.removed[len(h.removed)-1] == h.added[len(h.added)-1] {
		h.removed, h.added = h.removed[:len(h.removed)-1], h.added[:len(h.added)-1]
	}
	return h, true
}

func splitLines(text *source.Text) []string {
	var out []string
	for i := range text.LineCount() {
		line := text.Line(i)
		if i == text.LineCount()-1 && line.Empty() {
			break
		}
		out = append(out, text.Slice(line))
	}
	return out
}

func (d fixDiff) digits() int {
	n := 0
	for _, h := range d.hunks {
		n = max(n, len(fmt.Sprint(max(h.line+len(h.removed), h.newLine+len(h.added))-1)))
	}
	return n
}

// maxDiffLines bounds a diff in a report; all of it is what --diff is for.
const maxDiffLines = 24

// fixes shows the preferred fix as a diff, and the others by name.
func (p *printer) fixes(f lint.Finding, diff fixDiff) {
	offers := f.Offers()
	if len(offers) == 0 {
		return
	}
	p.remark("help", fixTitle(diff.fix))
	p.diff(diff)
	for _, other := range offers[1:] {
		p.remark("help", "or: "+fixTitle(other))
	}
}

func fixTitle(fix lint.Fix) string {
	switch fix.Safety {
	case lint.Safe:
		return fix.Title + " (--fix)"
	case lint.Unsafe:
		return fix.Title + " (--unsafe-fixes)"
	}
	return fix.Title
}

func (p *printer) diff(d fixDiff) {
	if len(d.hunks) == 0 {
		return
	}
	p.gutter("")
	p.newline()
	shown := 0
	for i, h := range d.hunks {
		if h.path != "" {
			p.raw(strings.Repeat(" ", p.digits))
			p.paint(p.palette.gutter, "-->")
			p.raw(" " + Printable(h.path))
			p.newline()
		} else if i > 0 {
			p.elision()
		}
		for j, line := range h.removed {
			p.diffLine(&shown, h.line+j, "-", line)
		}
		for j, line := range h.added {
			p.diffLine(&shown, h.newLine+j, "+", line)
		}
	}
	p.gutter("")
	p.newline()
}

func (p *printer) diffLine(shown *int, number int, sign, line string) {
	*shown++
	if *shown > maxDiffLines {
		if *shown == maxDiffLines+1 {
			p.elision()
		}
		return
	}
	p.paint(p.palette.gutter, fmt.Sprintf("%*d ", p.digits, number))
	style := p.palette.add
	if sign == "-" {
		style = p.palette.remove
	}
	p.paint(style, strings.TrimRight(sign+" "+clipped(line), " "))
	p.newline()
}
