package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// blockOnInAsync reports a future that is run to its end by a blocking call
// where a task runs already, and a runtime that a task drops. tokio panics at
// both; other executors keep the thread from the task that they wait for.
var blockOnInAsync = lint.Rule{Name: "block_on_in_async", Run: checkBlockOnInAsync}

func checkBlockOnInAsync(p *lint.Pass) {
	for b := range p.Bodies() {
		if b.ExpectsPanic() {
			continue
		}
		for c := range b.BlockOnCalls() {
			if !c.PanicCaught() {
				reportBlockOn(p, c, c.BlocksOn())
			}
		}
		for c := range b.WithoutWorkers() {
			if !c.PanicCaught() {
				p.Report(lint.Finding{
					Span:    c.Name,
					Message: fmt.Sprintf("`%s` panics here: the runtime that runs this has no worker threads that could take over its tasks", spelled(p, c)),
				})
			}
		}
		for _, d := range b.PanickingDrops() {
			reportPanickingDrop(p, d)
		}
		if !b.InTest() { // a test that came to it would fail
			checkThrough(p, b)
		}
	}
}

// checkThrough looks at what own code comes to that the body runs.
func checkThrough(p *lint.Pass, b *semantic.Body) {
	for c := range b.OwnCalls() {
		checkOwnCall(p, c)
	}
	for _, d := range b.WaitingDrops() {
		reportWaitingDrop(p, d)
	}
}

// What a call does that runs a future to its end where a task runs.
const (
	panicsHere  = "panics here: this thread is already running a task, and may not be blocked"
	assertsHere = "panics here in a debug build, and blocks the thread of the task in others"
	keepsThread = "keeps this thread until its future is done, and never ends when that needs another task of the thread"
)

// waysToBlockOn are what a call may come to, the worst first.
var waysToBlockOn = []struct {
	through   func(semantic.Call) ([]semantic.Step, bool)
	does, end string
}{
	{semantic.Call.PanicsThrough, panicsHere, "and this panics"},
	{semantic.Call.WaitsThrough, keepsThread, "and this keeps the thread"},
	{semantic.Call.AssertsThrough, assertsHere, "and this panics"},
}

// checkOwnCall looks at what a call of the workspace's own sync code comes to; most
// come to nothing.
func checkOwnCall(p *lint.Pass, c semantic.Call) {
	for _, way := range waysToBlockOn {
		if steps, found := way.through(c); found {
			if !c.PanicCaught() && !p.File.InTest(c.Name.Start) {
				reportThrough(p, c, steps, way.does, way.end)
			}
			return
		}
	}
}

func reportBlockOn(p *lint.Pass, c semantic.Call, kind semantic.BlockOn) {
	_, blocking := c.Blocking()
	if blocking && kind != semantic.Panics {
		return // reported as that
	}
	f := lint.Finding{Span: c.Name, Fixes: awaitInstead(p, c)}
	name := spelled(p, c)
	if blocking && c.CanAwait {
		f.Fixes = append(f.Fixes, blockingFixes(p, c.Body(), c)...)
	}
	switch kind {
	case semantic.Panics:
		f.Message = fmt.Sprintf("`%s` %s", name, panicsHere)
	case semantic.Asserts:
		f.Level = lint.Warning
		f.Message = fmt.Sprintf("`%s` %s", name, assertsHere)
	case semantic.Stalls:
		f.Level = lint.Warning
		f.Message = fmt.Sprintf("`%s` runs a future to its end, which panics or deadlocks in a task", name)
	default:
		f.Level = lint.Warning
		if p.File.InTest(c.Name.Start) {
			f.Level = lint.Hint
		}
		f.Message = fmt.Sprintf("`%s` %s", name, keepsThread)
	}
	p.Report(f)
}

// awaitInstead are the fixes that hand the waiting to the task.
func awaitInstead(p *lint.Pass, c semantic.Call) []lint.Fix {
	if !c.CanAwait {
		return nil
	}
	x := blockingFixer{Layout: layout.Of(p.File), pass: p, call: c}
	safety := lint.Unsafe
	if x.staysSend() && x.plainMacro() {
		safety = lint.Safe
	}
	if name, ok := c.OwnTwin(); ok {
		return []lint.Fix{{
			Title: fmt.Sprintf("Await `%s` instead", name), Safety: safety,
			Edits: []source.Edit{{Span: c.Name, Text: name}, insertAt(c.Whole.End, x.Behind(c.Whole.End, ".await"))},
		}}
	}
	arg, alone, ok := c.RunsArg()
	if !ok {
		return nil
	}
	if !alone || !x.harmless(arg.Send) {
		safety = lint.Unsafe
	}
	before, behind := "", x.Behind(arg.Span.End, ".await")
	if arg.Loose {
		before, behind = "(", ")"+behind
	}
	return []lint.Fix{{
		Title: "Await the future instead", Safety: safety,
		Edits: []source.Edit{
			{Span: source.Span{Start: c.Whole.Start, End: arg.Span.Start}, Text: before},
			{Span: source.Span{Start: arg.Span.End, End: c.Whole.End}, Text: behind},
		},
	}}
}

// reportThrough is a warning and no error: the fn on the way may not get as far
// as its last step.
func reportThrough(p *lint.Pass, c semantic.Call, steps []semantic.Step, does, end string) {
	p.Report(lint.Finding{
		Level:   lint.Warning,
		Span:    c.Name,
		Message: fmt.Sprintf("`%s` may come to `%s`, which %s", spelled(p, c), calledIn(steps[len(steps)-1]), does),
		Notes:   stepNotes(steps, end),
	})
}

func reportPanickingDrop(p *lint.Pass, d semantic.PanickingDrop) {
	f := lint.Finding{
		Span:    d.Span,
		Message: fmt.Sprintf("`%s` is dropped by a task, and dropping a `%s` panics there", d.Name, d.Type),
	}
	if d.Drop.Empty() {
		f.Level = lint.Warning // some fns never come to their end
	} else {
		f.Notes = []lint.Note{{Span: d.Drop, Message: "here"}}
	}
	p.Report(f)
}

// reportWaitingDrop is a warning: the destructor may not get as far as its last step.
func reportWaitingDrop(p *lint.Pass, d semantic.WaitingDrop) {
	if p.File.InTest(d.Span.Start) {
		return
	}
	last := d.Steps[len(d.Steps)-1]
	does, end := keepsThread, "and this keeps the thread"
	if d.Panics {
		does, end = panicsHere, "and this panics"
	}
	f := lint.Finding{
		Level:   lint.Warning,
		Span:    d.Span,
		Message: fmt.Sprintf("`%s` is dropped by a task, and the `drop` of `%s` may come to `%s`, which %s", d.Name, d.Type, calledIn(last), does),
	}
	if !d.Drop.Empty() {
		f.Notes = []lint.Note{{Span: d.Drop, Message: "here"}}
	}
	f.Notes = append(f.Notes, stepNotes(d.Steps, end)...)
	p.Report(f)
}
