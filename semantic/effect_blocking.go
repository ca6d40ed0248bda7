package semantic

import (
	"regexp"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// BlockingCalls are the calls of the body's task that block by themselves.
func (b *Body) BlockingCalls() []Call {
	return b.callsWhere(blockingCalls, func(c Call) bool {
		_, ok := c.Blocking()
		return ok && c.Where == InTask
	})
}

// Blocking says that the call itself keeps its thread from doing anything else
// until something happens elsewhere, and what it does meanwhile: "waits for
// input". ok is false too when it isn't certain what runs.
func (c Call) Blocking() (reason string, ok bool) {
	if c.fn == nil || c.fn.Hir.Async {
		return "", false
	}
	if taught := c.body.taught().blocking; len(taught) > 0 {
		if reason, ok := taught[c.Path()]; ok {
			return reason, true
		}
	}
	if reason = c.blocks(); reason == "" {
		return "", false
	}
	if c.fn.Trait != nil && !c.implemented() || c.nonblocking() || c.oneAddress() || c.roomForAll() {
		return "", false
	}
	return reason, true
}

// blocks is what the stub of the fn says that a call waits for, "" for nothing.
func (c Call) blocks() string {
	said := func(attr string) string { return names.AttrValue(c.fn.Hir.Attrs, attr) }
	if reason := said("wakeful::blocking"); reason != "" {
		return reason
	}
	if reason := said(blockingIfBounded); reason != "" && c.onBounded() {
		return reason
	}
	if reason := said(blockingItems); reason != "" && c.runsOut() {
		return reason
	}
	return ""
}

// blockingItems marks what makes an iterator that blocks for each item.
const blockingItems = "wakeful::blocking_items"

// runsOut says that the iterator which the call makes is asked for its items by
// the expression it stands in: in a for loop, or through adaptors by a method
// that gives something else. What becomes of any other is not known.
func (c Call) runsOut() bool {
	e := c.expr
	if _, loop := e.(*hir.For); loop {
		return true
	}
	for at := c.in; at != nil; at = at.up {
		switch x := at.expr.(type) {
		case *hir.For:
			return x.Iter == e
		case *hir.MethodCall:
			if x.Recv != e {
				return false
			}
			switch c.body.env().Iterator(c.body.result.Expr(x), c.body.result.Env) {
			case types.No:
				return true
			case types.Unknown:
				return false
			}
			e = x
		case *hir.Try:
			e = x
		default:
			return false
		}
	}
	return false
}

// nonblocking says that the call is to a socket that may have been told not to
// block: it comes out of another library's wrapper, or the body tells one so.
func (c Call) nonblocking() bool {
	m, ok := c.expr.(*hir.MethodCall)
	if !ok || c.fn.Trait != nil || !strings.HasPrefix(c.Path(), "std::net::") && !strings.HasPrefix(c.Path(), "std::os::") {
		return false // to connect or to look a name up comes before anybody could
	}
	if inner, ok := m.Recv.(*hir.MethodCall); ok {
		callee := c.body.result.Fn(inner)
		if callee == nil || !ofStd(callee) {
			return true
		}
	}
	return slices.ContainsFunc(c.body.body.Exprs, func(e hir.Expr) bool {
		m, ok := e.(*hir.MethodCall)
		return ok && m.Name == "set_nonblocking"
	})
}

// implemented says that a trait's method is called on a type that is known,
// so that the trait's own word on it holds.
func (c Call) implemented() bool {
	callee := c.body.result.Callee(c.expr)
	self := callee.Subst.Of(c.body.env().GenericsOf(c.fn.Trait).Params[0])
	return self != nil && settled(self, 0)
}

// settled says that nothing in t is left open by which an impl is chosen: no
// impl looks into a closure.
func settled(t *types.Type, depth int) bool {
	switch t.Kind {
	case types.KindClosure, types.KindFnDef:
		return true
	case types.KindAdt, types.KindPrim, types.KindRef, types.KindTuple, types.KindSlice, types.KindArray:
		return depth <= 20 && !slices.ContainsFunc(t.Args, func(a *types.Type) bool { return !settled(a, depth+1) })
	}
	return false
}

// Twin is the async function that does what a blocking one does.
type Twin struct {
	Path    string // "tokio::fs::read"
	Differs string // what has to change beside the call, "" for nothing
	Feature string // Cargo feature of its crate that it needs, "" for none
	// Method: it takes self. Where the blocking one is a method, the receiver
	// has to be of the twin's crate, too.
	Method bool
	Async  bool // awaiting it gives the result
	// SameResult: awaited, it gives the type that the blocking one returns.
	SameResult bool
	// Then is what makes the result the same when it isn't: method calls, to
	// be written behind the await.
	Then string

	fn *names.Fn
}

// Twin is the async function of a runtime that can take the place of the fn
// that runs, if there is one.
func (c Call) Twin(rt Runtime) (Twin, bool) {
	if c.fn == nil {
		return Twin{}, false
	}
	var twin Twin
	for _, a := range c.fn.Hir.Attrs {
		if path := attrArg(a.Args, rt.crate()); a.Path == "wakeful::twin" && path != "" {
			twin = Twin{Path: path, Differs: attrArg(a.Args, "differs")}
			break
		}
	}
	if twin.Path == "" {
		return Twin{}, false
	}
	twin.fn = stubFn(twin.Path)
	if twin.fn == nil {
		return Twin{}, false // the stubs' own test keeps this from happening
	}
	twin.Feature = feature(twin.fn)
	twin.Method = twin.fn.Hir.SelfKind != hir.NoSelf
	c.twinResult(&twin)
	return twin, true
}

func (c Call) twinResult(twin *Twin) {
	env := c.body.env()
	output := env.Awaited(env.SigOf(twin.fn).Ret, nil)
	blocking := env.SigOf(c.fn).Ret
	twin.Async = output.Kind != types.KindUnknown
	twin.SameResult = twin.Async && sameType(output, blocking, 0)
	if blocking.Kind == types.KindPrim && blocking.Name == "bool" && output.IsLang("result") {
		twin.Then = asBool(output.Args[0], c.fn.Hir.Name)
	}
}

// asBool turns the io::Result of a twin into the bool that the blocking
// function gives, which is false when the question can't be answered.
func asBool(ok *types.Type, name string) string {
	switch {
	case ok.Kind == types.KindPrim && ok.Name == "bool":
		return ".unwrap_or(false)"
	case name == "exists":
		return ".is_ok()" // what can be asked about is there
	case ok.Kind == types.KindAdt && stubFn(names.Path(ok.Adt)+"::"+name) != nil:
		return ".is_ok_and(|m| m." + name + "())"
	}
	return ""
}

// sameType says that two types without generics are one. A trait object's are
// its traits, as far as they have no arguments.
func sameType(a, b *types.Type, depth int) bool {
	if depth > 20 || a.Kind != b.Kind || a.Adt != b.Adt || a.Name != b.Name || len(a.Args) != len(b.Args) {
		return false
	}
	switch a.Kind {
	case types.KindDyn:
		return slices.EqualFunc(a.Bounds, b.Bounds, func(x, y types.Bound) bool {
			return x.Trait != nil && x.Trait == y.Trait && len(x.Args)+len(y.Args)+len(x.Assoc)+len(y.Assoc) == 0
		})
	case types.KindAdt, types.KindPrim, types.KindTuple, types.KindRef, types.KindSlice:
	default:
		return false
	}
	for i := range a.Args {
		if !sameType(a.Args[i], b.Args[i], depth+1) {
			return false
		}
	}
	return a.Mut == b.Mut
}

// Builder is the path of the receiver's type in the expression that makes the
// receiver, `Command` in `Command::new("ls").arg("-l").output()`, when writing
// the twin's type there is enough: all methods of the chain are there, too.
func (c Call) Builder(t Twin) (source.Span, bool) {
	call, ok := c.expr.(*hir.MethodCall)
	if !ok || !t.Method || c.fn.Impl == nil {
		return source.Span{}, false
	}
	recv := call.Recv
	for {
		m, ok := recv.(*hir.MethodCall)
		if !ok {
			break
		}
		if stubFn(t.Owner()+"::"+m.Name) == nil {
			return source.Span{}, false
		}
		recv = m.Recv
	}
	root, ok := recv.(*hir.Call)
	if !ok {
		return source.Span{}, false
	}
	path, ok := root.Fn.(*hir.PathRef)
	callee := c.body.result.Fn(root)
	if !ok || callee == nil || callee.Impl == nil || len(path.Path.Segments) < 2 {
		return source.Span{}, false
	}
	if ownerPath(callee) != ownerPath(c.fn) || stubFn(t.Owner()+"::"+callee.Hir.Name) == nil {
		return source.Span{}, false
	}
	before := path.Path.Segments[len(path.Path.Segments)-2]
	return c.body.at(source.Span{Start: path.Path.Span.Start, End: before.Span.End}), true
}

// ownerPath is the path of what a fn is a member of.
func ownerPath(fn *names.Fn) string {
	return strings.TrimSuffix(names.Path(fn), "::"+fn.Hir.Name)
}

// RecvIs says whether the receiver, references off, is one of the types with
// these paths, and whether it is a reference as it stands.
func (c Call) RecvIs(paths ...string) (is, reference bool) {
	call, ok := c.expr.(*hir.MethodCall)
	if !ok {
		return false, false
	}
	t := c.body.result.Expr(call.Recv)
	reference = t.Kind == types.KindRef
	for t.Kind == types.KindRef {
		t = t.Args[0]
	}
	return t.Kind == types.KindAdt && slices.Contains(paths, names.Path(t.Adt)), reference
}

// Owner is the path of the type or module the twin belongs to.
func (t Twin) Owner() string { return t.Path[:strings.LastIndex(t.Path, "::")] }

var attrArgs = regexp.MustCompile(`(\w+) = "((?:\\.|[^"\\])*)"`)

// attrArg is the value of `name = "…"` in an attribute's arguments.
func attrArg(args, name string) string {
	for _, m := range attrArgs.FindAllStringSubmatch(args, -1) {
		if m[1] == name {
			return m[2]
		}
	}
	return ""
}

// feature is the Cargo feature that a fn of a stub, its type or its file is
// said to need.
func feature(fn *names.Fn) string {
	const attr = "wakeful::feature"
	if f := names.AttrValue(fn.Hir.Attrs, attr); f != "" {
		return f
	}
	if fn.Impl != nil {
		if f := names.AttrValue(fn.Impl.Hir.Attrs, attr); f != "" {
			return f
		}
	}
	return names.AttrValue(fn.File.Hir.Attrs, attr)
}

// stubFn is the fn or inherent method at an absolute path into a stub, nil
// when there is none.
func stubFn(path string) *names.Fn {
	parts := strings.Split(path, "::")
	crate := names.Stub(parts[0])
	if crate == nil {
		return nil
	}
	p := hir.PathOf(parts[1:]...)
	def, n := crate.Root.ResolveValue(p)
	switch def := def.(type) {
	case *names.Fn:
		return def
	case *names.Adt:
		if n != len(p.Segments)-1 {
			return nil
		}
		for _, i := range def.Module.Crate.Impls().Inherent(def) {
			if fn := i.Fns[parts[len(parts)-1]]; fn != nil {
				return fn
			}
		}
	case *names.Trait:
		return def.Fns[parts[len(parts)-1]]
	}
	return nil
}
