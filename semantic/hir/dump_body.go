package hir

import (
	"fmt"
	"strings"
)

// Dump is the body as indented text, stable from run to run and the same for
// equal bodies.
func (b *Body) Dump() string {
	d := &bodyDumper{body: b}
	for i, p := range b.Params {
		d.line("param%s", typed(b.Types[i]))
		d.nested(func() { d.pat(p) })
	}
	if b.Async {
		d.line("async")
	}
	d.expr(b.Root)
	for _, e := range b.Expansions {
		free := ""
		for _, f := range e.Free {
			free += " " + span(f)
		}
		d.line("expansion %s! %s%s", e.Name, span(e.Call), when(free != "", " free"+free))
	}
	for _, e := range b.Errors {
		d.line("error %s", span(e))
	}
	return d.String()
}

type bodyDumper struct {
	dumper
	body *Body
}

func typed(t TypeRef) string {
	if t == nil {
		return ""
	}
	return ": " + TypeString(t)
}

// local is `name#3`, with what sets it apart.
func (d *bodyDumper) local(id LocalID) string {
	l := d.body.Locals[id]
	owner := ""
	if l.Owner != nil {
		owner = " in " + span(l.Owner.Span())
	}
	return fmt.Sprintf("%s#%d%s%s%s%s%s", l.Name, id, when(l.Mut, " mut"), when(l.Ref, " ref"+when(l.RefMut, " mut")),
		when(l.Param, " param"), when(l.Self, " self"), owner)
}

func (d *bodyDumper) pat(p Pat) {
	if p == nil {
		return
	}
	d.line("%s %s", d.patString(p), span(p.Span()))
	d.nested(func() {
		if s, ok := p.(*StructPat); ok {
			for _, f := range s.Fields {
				d.line(".%s", f.Name)
				d.nested(func() { d.pat(f.Pat) })
			}
			return
		}
		for c := range PatChildren(p) {
			d.pat(c)
		}
		switch p := p.(type) {
		case *LitPat:
			d.expr(p.Lit)
		case *RangePat:
			d.part("from", p.Lo)
			d.part("to", p.Hi)
		}
	})
}

func kindOf(x any) string {
	s := fmt.Sprintf("%T", x)
	return s[strings.LastIndexByte(s, '.')+1:]
}

func (d *bodyDumper) patString(p Pat) string {
	s := kindOf(p)
	switch p := p.(type) {
	case *Bind:
		s += " " + d.local(p.Local)
	case *PathPat:
		s += " " + PathString(p.Path)
	case *TupleStructPat:
		s += " " + PathString(p.Path)
	case *StructPat:
		s += " " + PathString(p.Path) + when(p.Rest, " ..")
	case *RefPat:
		s += when(p.Mut, " mut")
	}
	return s
}

// part writes e under a heading, nothing when there is no e.
func (d *bodyDumper) part(name string, e Expr) {
	if e != nil {
		d.line("%s", name)
		d.nested(func() { d.expr(e) })
	}
}

func (d *bodyDumper) expr(e Expr) {
	if e == nil {
		return
	}
	d.line("%s%s %s", kindOf(e), d.exprString(e), span(e.Span()))
	d.nested(func() { d.inside(e) })
}

// exprString is what sets e apart from others of its kind, children aside.
func (d *bodyDumper) exprString(e Expr) string {
	switch e := e.(type) {
	case *Missing:
		return d.localNames(e.Mentions)
	case *Literal:
		return " " + e.Text
	case *LocalRef:
		return fmt.Sprintf(" %s#%d", d.body.Locals[e.Local].Name, e.Local)
	case *PathRef:
		return " " + PathString(e.Path) + when(e.Scope != nil, " scoped")
	case *Field:
		return " ." + e.Name
	case *Borrow:
		return when(e.Raw, " raw") + when(e.Mut, " mut")
	case *Unary:
		return " " + e.Op
	case *Binary:
		return " " + e.Op
	case *AssignOp:
		return " " + e.Op + "="
	case *Range:
		return when(e.Inclusive, " inclusive")
	case *Cast:
		return typed(e.Type)
	case *Array:
		return when(e.Vec, " vec")
	case *Repeat:
		return when(e.Vec, " vec")
	case *StructLit:
		return " " + PathString(e.Path)
	case *MethodCall:
		s := " ." + e.Name
		if e.Generics != nil {
			var w typeWriter
			w.args(e.Generics)
			s += "::" + w.String()
		}
		return s
	}
	return d.controlString(e)
}

func (d *bodyDumper) controlString(e Expr) string {
	switch e := e.(type) {
	case *Block:
		return [...]string{"", " unsafe", " const", " try"}[e.Kind] + space(e.Label)
	case *Loop:
		return space(e.Label)
	case *While:
		return space(e.Label)
	case *For:
		return space(e.Label)
	case *Break:
		return space(e.Label)
	case *Continue:
		return space(e.Label)
	case *Closure:
		return when(e.Async, " async") + when(e.Move, " move") + when(e.Ret != nil, " -> "+TypeString(e.Ret))
	case *Async:
		return when(e.Move, " move")
	case *Format:
		return " " + PathString(e.Macro)
	case *MacroValue:
		return " " + PathString(e.Macro)
	case *Join:
		return " " + PathString(e.Macro) + when(e.Try, " try")
	case *Stream:
		return " " + PathString(e.Macro) + when(e.Try, " try")
	case *Select:
		return " " + PathString(e.Macro) + when(e.Biased, " biased")
	case *OpaqueMacro:
		return " " + PathString(e.Macro) + when(e.HasAwait, " await") + d.localNames(e.Mentions)
	}
	return ""
}

func space(s string) string { return when(s != "", " "+s) }

func (d *bodyDumper) localNames(ids []LocalID) string {
	s := ""
	for _, id := range ids {
		s += fmt.Sprintf(" %s#%d", d.body.Locals[id].Name, id)
	}
	return s
}

// inside writes the parts of e, with headings where their roles are not plain.
func (d *bodyDumper) inside(e Expr) {
	switch e := e.(type) {
	case *Block:
		d.block(e)
	case *Let:
		d.pat(e.Pat)
		d.expr(e.X)
	case *For:
		d.pat(e.Pat)
		d.expr(e.Iter)
		d.expr(e.Body)
	case *Matches:
		d.expr(e.X)
		d.pat(e.Pat)
		d.part("if", e.Guard)
		d.exprs(e.Args)
	case *Match:
		d.expr(e.X)
		for _, a := range e.Arms {
			d.line("arm %s", span(a.Span))
			d.nested(func() {
				d.pat(a.Pat)
				d.part("if", a.Guard)
				d.expr(a.Body)
			})
		}
	case *Select:
		d.selectArms(e)
	case *Closure:
		for i, p := range e.Params {
			d.line("param%s", typed(e.Types[i]))
			d.nested(func() { d.pat(p) })
		}
		d.expr(e.Body)
	case *StructLit:
		for _, f := range e.Fields {
			d.line(".%s%s", f.Name, when(f.Shorthand, " shorthand"))
			d.nested(func() { d.expr(f.Value) })
		}
		d.part("base", e.Base)
	case *If:
		d.expr(e.Cond)
		d.expr(e.Then)
		d.part("else", e.Else)
	default:
		for c := range Children(e) {
			d.expr(c)
		}
	}
}

func (d *bodyDumper) exprs(es []Expr) {
	for _, e := range es {
		d.expr(e)
	}
}

func (d *bodyDumper) selectArms(e *Select) {
	for _, a := range e.Arms {
		d.line("arm %s", span(a.Span))
		d.nested(func() {
			d.pat(a.Pat)
			d.part("future", a.Future)
			d.part("if", a.Condition)
			d.part("do", a.Handler)
		})
	}
	d.part("else", e.Else)
}

func (d *bodyDumper) block(b *Block) {
	for _, s := range b.Stmts {
		switch s := s.(type) {
		case *LetStmt:
			d.line("let%s %s", typed(s.Type), span(s.Pos))
			d.nested(func() {
				d.pat(s.Pat)
				d.expr(s.Init)
				if s.Else != nil {
					d.part("else", s.Else)
				}
			})
		case *ExprStmt:
			d.line("do%s %s", when(s.Semi, ";"), span(s.Pos))
			d.nested(func() { d.expr(s.X) })
		case *ItemStmt:
			d.line("item")
			d.nested(func() { d.item(s.Item) })
		case *PinStmt:
			d.line("pin%s ->%s %s", d.localNames(s.Old), d.localNames(s.New), span(s.Pos))
		}
	}
	if b.Tail != nil {
		d.part("tail", b.Tail)
	}
}
