package types

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// macroKind infers macros whose bodies were read.
func (c *inferer) macroKind(e hir.Expr, expect *Type) *Type {
	switch e := e.(type) {
	case *hir.Format:
		for _, a := range e.Args {
			c.expr(a, nil)
		}
		return c.formatResult(e)
	case *hir.MacroValue:
		return c.macroValue(e)
	case *hir.Join:
		return c.join(e)
	case *hir.Select:
		return c.selectExpr(e, expect)
	case *hir.Stream:
		return c.asyncStream(e)
	case *hir.Matches:
		c.pat(e.Pat, c.expr(e.X, nil), bindByMove)
		if e.Guard != nil {
			c.coerceTo(e.Guard, prims["bool"])
		}
		return prims["bool"]
	}
	return UnknownType // Missing, OpaqueMacro
}

// asyncStream is the type of stream! and try_stream!: it keeps the body as an
// async block. What it yields is not known.
func (c *inferer) asyncStream(e *hir.Stream) *Type {
	block := c.expr(e.Body, nil)
	t := c.named("async_stream", "__private", "AsyncStream")
	if t.Kind != KindAdt {
		return UnknownType
	}
	return adt(t.Adt, block)
}

func macroName(p *hir.Path) string {
	if p == nil {
		return ""
	}
	return p.Last().Name
}

// formatResult is what the formatting macros of the language evaluate to; of
// others only that they are statements.
func (c *inferer) formatResult(e *hir.Format) *Type {
	switch macroName(e.Macro) {
	case "panic", "unreachable", "todo", "unimplemented", "bail":
		c.res.mark(e, diverges, true)
		return NeverType
	case "format":
		return langAdt("string")
	case "format_args":
		return c.named("std", "fmt", "Arguments")
	case "print", "println", "eprint", "eprintln", "assert", "assert_eq", "assert_ne",
		"debug_assert", "debug_assert_eq", "debug_assert_ne",
		"trace", "debug", "info", "warn", "error", "event", "log":
		return UnitType
	case "span", "trace_span", "debug_span", "info_span", "warn_span", "error_span":
		return c.named("tracing", "Span")
	case "anyhow", "format_err":
		return c.named("anyhow", "Error")
	}
	return UnknownType
}

// named is a type of a stub crate by path, unknown when there is none.
func (c *inferer) named(path ...string) *Type {
	d, n := c.module.ResolveType(hir.PathOf(append([]string{""}, path...)...))
	a, ok := d.(*names.Adt)
	if !ok || n != len(path) {
		return UnknownType
	}
	return adt(a)
}

func (c *inferer) macroValue(e *hir.MacroValue) *Type {
	var ts []*Type
	for _, a := range e.Args {
		ts = append(ts, c.expr(a, nil))
	}
	switch macroName(e.Macro) {
	case "dbg":
		if len(ts) == 1 {
			return ts[0]
		}
		return &Type{Kind: KindTuple, Args: ts}
	case "pin":
		if len(ts) == 1 {
			return langAdt("pin", ref(ts[0], true))
		}
	case "anyhow", "format_err":
		return c.named("anyhow", "Error")
	case "bail":
		c.res.mark(e, diverges, true)
		return NeverType
	case "ready":
		return UnknownType
	}
	return UnknownType
}

// join is join! and try_join!: a tuple of outputs, for try_join! inside a
// Result with the branches' error.
func (c *inferer) join(e *hir.Join) *Type {
	var outs []*Type
	errType := c.fresh()
	for _, f := range e.Futures {
		t := c.awaited(c.expr(f, nil))
		if e.Try {
			t = c.shallow(t)
			if t.IsLang("result") && len(t.Args) == 2 {
				c.tryUnify(errType, t.Args[1])
				t = t.Args[0]
			} else {
				t = UnknownType
			}
		}
		outs = append(outs, t)
	}
	tuple := &Type{Kind: KindTuple, Args: outs}
	if e.Try {
		return langAdt("result", tuple, errType)
	}
	return tuple
}

func (c *inferer) selectExpr(e *hir.Select, expect *Type) *Type {
	return c.merge(expect, func(join func(hir.Expr)) {
		for _, a := range e.Arms {
			out := UnknownType
			if a.Future != nil {
				out = c.awaited(c.expr(a.Future, nil))
			}
			if a.Pat != nil {
				c.pat(a.Pat, out, bindByMove)
			}
			if a.Condition != nil {
				c.coerceTo(a.Condition, prims["bool"])
			}
			if a.Handler != nil {
				join(a.Handler)
			}
		}
		if e.Else != nil {
			join(e.Else)
		}
	})
}
