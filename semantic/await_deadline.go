package semantic

import (
	"bytes"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// Deadline is how an await can be given a time limit.
type Deadline struct {
	Future   source.Span // what is awaited, with the parentheses around it
	Timeout  string      // the runtime's function, as code next to the await writes it
	Duration string      // std's Duration, likewise
	Taken    Taken       // what can be done with the error of time that is over
}

// Taken is who takes an error that an expression did not give before.
type Taken int

const (
	ByNobody Taken = iota // nothing around it can hold the error
	ByCaller              // `?` hands it on
	ByResult              // the value is a Result already whose error it converts to
)

// timeouts are the runtimes' functions that take a Duration and a future, and
// give a Result of its output.
var timeouts = map[Runtime]string{Tokio: "tokio::time::timeout", AsyncStd: "async_std::future::timeout"}

// Deadline says how the await can be given a time limit. ok is false where the
// runtime has none or the package does not ask for it, and for what is a timer
// or has a limit already.
func (a Await) Deadline() (d Deadline, ok bool) {
	b := a.body
	await, plain := a.at.Expr.(*hir.Await)
	rt := b.file.Runtime()
	crate, named := b.CrateName(rt)
	fn := stubFn(timeouts[rt])
	if !plain || !named || fn == nil || !b.file.HasFeature(rt, feature(fn)) || b.timed(await.X) {
		return Deadline{}, false
	}
	future, ok := b.awaited(await)
	if !ok || b.env().IsFuture(b.result.Expr(await.X), b.result.Env) != types.Yes {
		return Deadline{}, false
	}
	_, rest, _ := strings.Cut(timeouts[rt], "::")
	return Deadline{
		Future: future, Timeout: crate + "::" + rest, Duration: b.spelling("Duration", "std::time::Duration"),
		Taken: b.taken(await, b.errorOf(fn)),
	}, true
}

// timed says that e is about time itself.
func (b *Body) timed(e hir.Expr) bool {
	callee := b.result.Fn(e)
	if callee == nil {
		return false
	}
	module := names.Path(callee)
	return has(callee, "wakeful::gives_up") || has(callee, "wakeful::counts_from_call") || strings.HasPrefix(module, "tokio::time::")
}

// awaited is all that stands before `.await`. ok is false when a comment does, and
// when a macro awaits what it is given.
func (b *Body) awaited(await *hir.Await) (future source.Span, ok bool) {
	text := b.file.Text().Bytes()
	whole, x, keyword := b.at(await.Span()), b.at(await.X.Span()), b.at(await.AwaitSpan)
	if keyword.Start < x.End {
		return source.Span{}, false
	}
	before := bytes.TrimRight(text[x.End:keyword.Start], " \t\r\n")
	before, ok = bytes.CutSuffix(before, []byte("."))
	before = bytes.TrimRight(before, " \t\r\n")
	return source.Span{Start: whole.Start, End: x.End + len(before)}, ok && !bytes.Contains(before, []byte("/"))
}

// spelling is how code of the body writes the type at path, whose last name is
// given: by that where it is in scope.
func (b *Body) spelling(name, path string) string {
	if b.fn.Module.ResolvesTo(name, path) {
		return name
	}
	return path
}

// errorOf is the error that awaiting the result of a library's fn can give.
func (b *Body) errorOf(fn *names.Fn) *types.Type {
	return errorIn(b.env().Awaited(b.env().SigOf(fn).Ret, nil))
}

// taken says who takes an error of the given type when the value of e becomes
// a Result with that error.
func (b *Body) taken(e hir.Expr, err *types.Type) Taken {
	switch {
	case b.takesError(b.parents().output(e), err):
		return ByCaller
	case b.takesError(b.result.Expr(e), err):
		return ByResult
	}
	return ByNobody
}

// takesError says that t is a Result to whose error `?` converts err.
func (b *Body) takesError(t, err *types.Type) bool {
	return t.IsLang("result") && len(t.Args) == 2 && b.env().Converts(err, t.Args[1], b.result.Env) == types.Yes
}
