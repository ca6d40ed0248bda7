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
	twin := writtenTwin(c.fn, rt)
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

// writtenTwin is what #[wakeful::twin] says of fn for a runtime, without a path where it
// says nothing.
func writtenTwin(fn *names.Fn, rt Runtime) Twin {
	for _, a := range fn.Hir.Attrs {
		if a.Path != "wakeful::twin" {
			continue
		}
		if path := attrArg(a.Args, rt.crate()); path != "" {
			return Twin{Path: path, Differs: attrArg(a.Args, "differs")}
		}
	}
	return Twin{}
}

// OwnTwin is the async method of the same receiver that does what a method
// does that waits for the receiver: `lock` for `blocking_lock`.
func (c Call) OwnTwin() (name string, ok bool) {
	if _, method := c.expr.(*hir.MethodCall); !method {
		return "", false
	}
	t, ok := c.Twin(Tokio)
	if !ok || !t.Method || t.Differs != "" || t.Owner() != ownerPath(c.fn) {
		return "", false
	}
	return t.fn.Hir.Name, true
}

func (c Call) twinResult(twin *Twin) {
	env := c.body.env()
	output := env.Awaited(env.SigOf(twin.fn).Ret, nil)
	blocking := env.SigOf(c.fn).Ret
	twin.Async = output.Kind != types.KindUnknown
	twin.SameResult = twin.Async && sameType(output, blocking)
	if blocking.Kind == types.KindPrim && blocking.Name() == "bool" && output.IsLang("result") {
		twin.Then = asBool(output.Args[0], c.fn.Hir.Name)
	}
}

// asBool turns the io::Result of a twin into the bool that the blocking
// function gives, which is false when the question can't be answered.
func asBool(ok *types.Type, name string) string {
	switch {
	case ok.Kind == types.KindPrim && ok.Name() == "bool":
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
func sameType(a, b *types.Type) bool { return sameTypeAt(a, b, 0) }

func sameTypeAt(a, b *types.Type, depth int) bool {
	if depth > maxTypeDepth || a.Kind != b.Kind || a.Adt != b.Adt || a.Name() != b.Name() || len(a.Args) != len(b.Args) {
		return false
	}
	switch a.Kind {
	case types.KindDyn:
		return slices.EqualFunc(a.Bounds(), b.Bounds(), func(x, y types.Bound) bool {
			return x.Trait != nil && x.Trait == y.Trait && len(x.Args)+len(y.Args)+len(x.Assoc)+len(y.Assoc) == 0
		})
	case types.KindAdt, types.KindPrim, types.KindTuple, types.KindRef, types.KindSlice:
	default:
		return false
	}
	for i := range a.Args {
		if !sameTypeAt(a.Args[i], b.Args[i], depth+1) {
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
	recv := c.body.result.Expr(call.Recv)
	t := behindRefs(recv)
	return t.Kind == types.KindAdt && slices.Contains(paths, names.Path(t.Adt)), recv.Kind == types.KindRef
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
