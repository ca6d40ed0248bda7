package hir

import (
	"github.com/wakeful-rs/wakeful/parser"
)

// itemMacro appends the items that a known macro declares.
func (l *lowerer) itemMacro(into []Item, n parser.Node) []Item {
	x, ok := l.file.Expand(n)
	if !ok || x.Kind != parser.MacroItems {
		l.opaqueCall(n)
		return into
	}
	if !l.enter() {
		return into
	}
	defer l.leave()
	first := len(into)
	d := newLead()
	for _, c := range x.Items {
		if d.take(l, c) {
			continue
		}
		into = l.item(into, c, d)
		d = newLead()
	}
	for _, it := range into[first:] {
		switch it := it.(type) {
		case *Const:
			if it.Static && it.Macro == "" {
				l.declaredBy(it, x.Name)
			}
		case *MacroRules:
			it.Wrapped = true
		}
	}
	return into
}

// declaredBy gives a static of thread_local! or lazy_static! the type that its
// name has in code.
func (l *lowerer) declaredBy(c *Const, macro string) {
	var path []string
	switch macro {
	case "thread_local":
		path = []string{"std", "thread", "LocalKey"}
	case "task_local":
		path = []string{"tokio", "task", "LocalKey"}
	case "lazy_static":
		path = []string{"std", "sync", "LazyLock"}
	default:
		return
	}
	c.Macro = macro
	base := TypeBase{c.Type.TypeSpan()}
	p := &Path{Global: true, Span: base.Span}
	for _, name := range path {
		p.Segments = append(p.Segments, Segment{Name: name, Span: base.Span})
	}
	p.Segments[len(path)-1].Args = &GenericArgs{Types: []TypeRef{c.Type}}
	c.Type = &PathType{base, p}
}
