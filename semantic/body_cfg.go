package semantic

import (
	"bytes"
	"iter"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// doubtful says that a value of the witness, or the await it is kept across,
// stands under a cfg inside its fn that the place at does not stand under: what
// is compiled may be another body than the one that was read. Or the culprit may
// be Send by a feature of its crate.
func (b *Body) doubtful(w types.Witness, at int) bool {
	if b.file.workspace.sendByFeature(w) {
		return true
	}
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
// as the fn around it goes, those of cfg_if! among them. No body with an attribute is
// left out of an outline. In a circle of fns each asks it of the same places as all others.
func (f *File) cfgsInBody(offset int) []int {
	if known, ok := f.cfgs.Load(offset); ok {
		return known.([]int)
	}
	out := f.findCfgsInBody(offset)
	f.cfgs.Store(offset, out)
	return out
}

func (f *File) findCfgsInBody(offset int) []int {
	var out []int
	outline := f.Outline()
	for next := slices.Values([]parser.Node{outline.Tree.Root()}); next != nil; {
		n, cfgs := under(next, offset)
		if !n.Valid() {
			break
		}
		switch {
		case n.Kind() == parser.KindFunctionItem:
			out = nil
		case keepsAttributes(n):
			out = append(out, ownCfgs(n)...)
		default:
			out = append(out, cfgs...)
		}
		next = n.Children()
		if branch, items := cfgBranch(outline, n, offset); items != nil {
			out = append(out, branch)
			next = slices.Values(items)
		}
	}
	return out
}

// inTestStatement says that a statement around the place is only compiled for tests.
func (f *File) inTestStatement(offset int) bool {
	around := func(_ *names.Fn, h *hir.Fn) bool {
		return h.Node.Span().Contains(offset) && bytes.Contains(h.Node.Bytes(), []byte("(test"))
	}
	for b := range f.bodies(around) {
		for stmt := range b.body.Statements() {
			if names.TestOnly(stmt.StmtCfg()) && b.at(stmt.StmtSpan()).Contains(offset) {
				return true
			}
		}
	}
	return false
}

// keepsAttributes says that the attributes of n stand in it, not before it.
func keepsAttributes(n parser.Node) bool {
	switch n.Kind() {
	case parser.KindMatchArm, parser.KindFieldInitializer, parser.KindShorthandFieldInitializer:
		return true
	}
	return false
}

// ownCfgs are the cfgs that may be off among the attributes that n begins with.
func ownCfgs(n parser.Node) []int {
	var cfgs []int
	for c := range n.Children() {
		if c.Kind() == parser.KindAttributeItem {
			if openCfg(c.Text()) {
				cfgs = append(cfgs, c.Start())
			}
		} else if !c.Extra() {
			break
		}
	}
	return cfgs
}

// under is which of the nodes the offset lies in, and the cfgs on it that may be off.
func under(nodes iter.Seq[parser.Node], offset int) (parser.Node, []int) {
	var cfgs []int
	for n := range nodes {
		switch {
		case n.Kind() == parser.KindAttributeItem:
			if openCfg(n.Text()) {
				cfgs = append(cfgs, n.Start())
			}
		case n.Extra():
		case n.Start() <= offset && offset < n.End():
			return n, cfgs
		default:
			cfgs = nil
		}
	}
	return parser.Node{}, nil
}

// cfgBranch looks into cfg_if! and its like: where the branch begins in which the
// offset lies, and what all the branches hold.
func cfgBranch(f *parser.File, n parser.Node, offset int) (int, []parser.Node) {
	if n.Kind() != parser.KindMacroInvocation {
		return 0, nil
	}
	x, ok := f.Expand(n)
	if !ok || x.Kind != parser.MacroItems || !strings.HasPrefix(x.Name, "cfg_") {
		return 0, nil
	}
	branch := n.Start()
	for tokens := n; tokens.Valid() && x.Name == "cfg_if"; {
		inner, _ := under(tokens.Children(), offset)
		if tokens != n && inner.Kind() == parser.KindTokenTree {
			branch = inner.Start()
			break
		}
		tokens = inner
	}
	return branch, x.Items
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
