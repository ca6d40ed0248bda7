package flow

import (
	"context"
	"strconv"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// analysed is one fn of a test program with everything flow needs and says.
type analysed struct {
	name   string
	body   *hir.Body
	base   int // of the body's spans
	result *types.Result
	env    *types.Env
	oracle Oracle
	units  []*Unit
}

// program is a crate of one file.
type program struct {
	text *source.Text
	fns  []*analysed
}

// typesOracle answers from the types package, as the facade does. Closures and
// futures of bodies are left unknown.
type typesOracle struct {
	env    *types.Env
	bounds []types.Pred
}

func (o typesOracle) Body(c *types.Callee) (*hir.Body, *types.Result) {
	if !c.Fn.Hir.Block.Valid() || c.Fn.Trait != nil {
		return nil, nil
	}
	body := hir.LowerBody(c.Fn.Hir, ownMacros{c.Fn})
	return body, o.env.Infer(types.Subject{Body: body, Fn: c.Fn, Module: c.Fn.Module})
}

func (o typesOracle) Fields(t *types.Type) []*types.Type { return o.env.Fields(t) }

func (o typesOracle) NeedsDrop(t *types.Type) types.Verdict { return o.env.NeedsDrop(t, o.bounds) }
func (o typesOracle) Copy(t *types.Type) types.Verdict      { return o.env.Copy(t, o.bounds) }
func (o typesOracle) Derefs(t *types.Type) bool {
	return o.env.Derefs(t, o.bounds)
}

func (o typesOracle) Pointee(t *types.Type) (*types.Type, Pointer) {
	switch {
	case t.Kind == types.KindRef && t.Mut:
		return t.Elem(), MutPointer
	case t.Kind == types.KindRef:
		return t.Elem(), SharedPointer
	case t.Kind == types.KindPtr:
		return t.Elem(), RawPointer
	case t.IsLang("owned_box"):
		return t.Args[0], BoxPointer
	}
	return nil, NotPointer
}

// analyse runs the real layers below flow over a program.
func analyse(t testing.TB, text string, edition Edition) *program {
	t.Helper()
	src := source.NewText([]byte(text))
	parsed, err := parser.ParseOnce(context.Background(), src, parser.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	file := hir.Lower(parsed)
	crate := names.Build(names.Source{Name: "case", Edition: int(edition), Root: "case.rs", Externs: names.Stub,
		File: func(path string) *hir.File { return file }})
	env := &types.Env{}
	p := &program{text: src}
	for _, fn := range crate.Files[0].Fns {
		if !fn.Hir.Block.Valid() {
			continue
		}
		a := &analysed{name: fn.Hir.Name, body: hir.LowerBody(fn.Hir, ownMacros{fn}), base: fn.Hir.Node.Start(), env: env}
		a.result = env.Infer(types.Subject{Body: a.body, Fn: fn, Module: fn.Module})
		a.oracle = typesOracle{env, a.result.Env}
		a.units = Analyse(a.body, a.result, a.oracle, edition)
		p.fns = append(p.fns, a)
	}
	return p
}

// ownMacros are the macros that the program declares, as the body of a fn sees
// them.
type ownMacros struct{ fn *names.Fn }

func (m ownMacros) Declares(string) bool { return true }

func (m ownMacros) Edition() int { return m.fn.Module.Crate.Edition }

func (m ownMacros) Imported(string) string { return "" }

func (m ownMacros) Find(path []string) (hir.Macro, bool) {
	def, unsure := m.fn.Module.Macro(path, m.fn.Hir.Base)
	if def == nil || unsure {
		return hir.Macro{}, false
	}
	return hir.Macro{Rules: def.Hir, Edition: m.Edition(), Crate: "crate"}, true
}

// owns says that a value owns something the predicate accepts, in a part that
// was not moved out and a variant it may be.
func (a *analysed) owns(v Value, is func(*types.Type) bool) bool {
	if len(v.Variants) == 1 && (v.Variants[0] == "None" || v.Variants[0] == "Err") {
		return false
	}
	of := v.Type
	if of.Kind == types.KindArray {
		of = of.Args[0]
	}
	if v.Changed && len(v.Variants) != 1 && of.Kind == types.KindAdt && (isEnum(of) || of.Adt.Module.Crate.Library()) && !is(of) {
		return false
	}
	return a.ownsAt(v.Type, nil, v.Moved, is)
}

// holds is owns for a whole value of type t.
func (a *analysed) holds(t *types.Type, is func(*types.Type) bool) bool {
	return a.ownsAt(t, nil, nil, is)
}

func (a *analysed) ownsAt(t *types.Type, path []string, moved [][]string, is func(*types.Type) bool) bool {
	for _, m := range moved {
		if hasPrefix(path, m) {
			return false
		}
	}
	if is(t) {
		return true
	}
	below := func(t *types.Type, step string) bool {
		return a.ownsAt(t, append(path[:len(path):len(path)], step), moved, is)
	}
	switch t.Kind {
	case types.KindTuple:
		for i, e := range t.Args {
			if below(e, strconv.Itoa(i)) {
				return true
			}
		}
	case types.KindArray:
		return below(t.Args[0], "[]")
	case types.KindAdt:
		return a.adtOwns(t, below)
	case types.KindClosure, types.KindAsyncBlock:
		return a.unitOwns(t, is)
	}
	return false
}

func (a *analysed) adtOwns(t *types.Type, below func(*types.Type, string) bool) bool {
	switch {
	case t.IsLang("owned_box"):
		return below(t.Args[0], "*")
	case t.Adt.Module.Crate.Library():
		first := map[string]string{"option": "Some:0", "result": "Ok:0"}[t.Adt.Lang]
		for _, e := range t.Args {
			if below(e, first) {
				return true
			}
		}
		return false
	}
	for _, v := range t.Adt.Variants {
		for i, f := range a.env.FieldTypes(v) {
			name := v.Hir().Fields[i].Name
			if isEnum(t) {
				name = v.Hir().Name + ":" + name
			}
			if below(f, name) {
				return true
			}
		}
	}
	return false
}

// unitOwns looks into what a closure or async block of the same body moved in.
func (a *analysed) unitOwns(t *types.Type, is func(*types.Type) bool) bool {
	for _, u := range a.units {
		if t.Code().Owner != a.result || u.Root == nil || u.Root.ID() != t.Code().Expr.ID() {
			continue
		}
		for _, c := range u.Captures {
			if c.Mode == types.BindMove && a.holds(c.Type, is) {
				return true
			}
		}
	}
	return false
}

// isGuard says whether t is a guard that blocks threads, or a borrow of a cell.
func isGuard(t *types.Type) bool {
	if t.Kind != types.KindAdt {
		return false
	}
	kind := names.AttrValue(t.Adt.Hir.Attrs, "wakeful::guard")
	return kind == "thread_lock" || kind == "refcell"
}

// show renders a type for goldens.
func show(t *types.Type) string {
	switch t.Kind {
	case types.KindUnknown, types.KindVar:
		return "?"
	case types.KindNever:
		return "!"
	case types.KindPrim:
		return t.Name()
	case types.KindAdt:
		return t.Adt.Hir.Name + list("<", t.Args, ">")
	case types.KindRef:
		if t.Mut {
			return "&mut " + show(t.Args[0])
		}
		return "&" + show(t.Args[0])
	case types.KindTuple:
		return "(" + strings.TrimPrefix(list("", t.Args, ""), "") + ")"
	case types.KindArray, types.KindSlice:
		return list("[", t.Args, "]")
	case types.KindParam:
		return t.Param().Name
	case types.KindClosure:
		return "closure"
	case types.KindAsyncBlock:
		return "async block"
	case types.KindAsyncFn:
		return "future of " + t.Fn.Hir.Name
	}
	return "…"
}

func list(open string, ts []*types.Type, end string) string {
	if len(ts) == 0 {
		return ""
	}
	parts := make([]string, len(ts))
	for i, t := range ts {
		parts[i] = show(t)
	}
	return open + strings.Join(parts, ", ") + end
}
