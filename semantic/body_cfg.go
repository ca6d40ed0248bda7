package semantic

import (
	"slices"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// doubtful says that a value of the witness, or the await it is kept across,
// stands under a cfg inside its fn that the place at does not stand under: what
// is compiled may be another body than the one that was read.
func (b *Body) doubtful(w types.Witness, at int) bool {
	var around map[int]bool // the cfgs above at, when one is needed
	for _, s := range w.Steps {
		if s.Part == nil {
			continue
		}
		f := b.file.workspace.File(s.Part.File)
		if f == nil {
			continue // a library's
		}
		for _, offset := range []int{s.Part.Span.Start, s.Part.Use.Start} {
			for _, cfg := range f.cfgsInBody(offset) {
				if around == nil {
					around = offsetSet(b.file.cfgsInBody(at))
				}
				if f != b.file || !around[cfg] {
					return true
				}
			}
		}
	}
	return false
}

func offsetSet(offsets []int) map[int]bool {
	set := make(map[int]bool, len(offsets))
	for _, o := range offsets {
		set[o] = true
	}
	return set
}

// cfgsInBody are the offsets of the cfgs that may be off above a place, as far
// as the fn around it goes. No body with an attribute is left out of an outline.
func (f *File) cfgsInBody(offset int) []int {
	var out []int
	for n := f.Outline().Tree.Root(); n.Valid(); {
		if n.Kind() == parser.KindFunctionItem {
			out = nil
		}
		next := parser.Node{}
		waiting := len(out) // what comes after belongs to the next sibling
		for c := range n.Children() {
			if kind := c.Kind(); kind == parser.KindAttributeItem {
				if openCfg(c.Text()) {
					out = append(out, c.Start())
				}
				continue
			}
			if c.Extra() {
				continue
			}
			if c.Start() <= offset && offset < c.End() {
				next = c
				break
			}
			out = out[:waiting]
		}
		if !next.Valid() {
			return out[:waiting]
		}
		n = next
	}
	return out
}

// perhapsOff says that one of the places stands under a cfg that may be off, as
// far as the body goes.
func (b *Body) perhapsOff(places ...source.Span) bool {
	return slices.ContainsFunc(places, func(s source.Span) bool { return len(b.file.cfgsInBody(s.Start)) > 0 })
}

// inCfg says the same of an expression.
func (b *Body) inCfg(e hir.Expr) bool {
	return b.perhapsOff(b.at(e.Span()))
}

// Excludes says that two places of the body each stand under a cfg that the
// other doesn't, so that one may be left out wherever the other is compiled.
func (b *Body) Excludes(x, y source.Span) bool {
	above, below := offsetSet(b.file.cfgsInBody(x.Start)), offsetSet(b.file.cfgsInBody(y.Start))
	lacks := func(set, other map[int]bool) bool {
		for cfg := range set {
			if !other[cfg] {
				return true
			}
		}
		return false
	}
	return lacks(above, below) && lacks(below, above)
}
