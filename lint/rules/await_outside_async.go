package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
)

// awaitOutsideAsync reports an `.await` where there is no future that could
// wait.
var awaitOutsideAsync = lint.Rule{Name: "await_outside_async", Run: checkAwaitOutsideAsync}

func checkAwaitOutsideAsync(p *lint.Pass) {
	for _, x := range p.File.StrayAwaits() {
		f := lint.Finding{Span: x.Span, Message: strayMessage(x)}
		if !x.Around.Empty() {
			note := "this fn is not `async`"
			if x.In == semantic.InClosure {
				note = "this closure is not `async`"
			}
			f.Notes = []lint.Note{{Span: trimHead(p, x.Around), Message: note}}
		}
		switch {
		case x.Fn != nil:
			f.Fixes = makeAsyncFixes(p, x)
		case x.In == semantic.InClosure:
			f.Fixes = asyncClosureFixes(p, x)
		}
		p.Report(f)
	}
}

func strayMessage(x semantic.StrayAwait) string {
	what := "`.await`"
	if x.Macro != "" {
		what = fmt.Sprintf("`%s!` awaits", x.Macro)
	}
	switch {
	case x.In == semantic.InClosure:
		return what + " in a closure that is not async: the closure has no way to pause, even where the fn around it has"
	case x.In == semantic.InConstant && x.Name != "":
		return fmt.Sprintf("%s in the value of `%s`: it is computed by code that cannot pause", what, x.Name)
	case x.In == semantic.InConstant:
		return what + " in a constant: it is computed while the program is compiled, and cannot pause"
	}
	return fmt.Sprintf("%s in `%s`, which is not async: a plain fn cannot pause and be polled again", what, x.Name)
}
