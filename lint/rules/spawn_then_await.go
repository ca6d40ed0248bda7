package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// spawnThenAwait reports a task that its maker waits for at once: nothing runs
// beside it.
var spawnThenAwait = lint.Rule{Name: "spawn_then_await", Run: checkSpawnThenAwait, InTests: lint.Off}

func checkSpawnThenAwait(p *lint.Pass) {
	for b := range p.Bodies() {
		if b.Name() == "main" {
			continue // there it moves the work to the runtime's own threads
		}
		for _, t := range b.Tasks() {
			if t.Joined == nil || !gainsNothing(p, t) {
				continue
			}
			f := lint.Finding{
				Span:    t.Name,
				Message: fmt.Sprintf("`%s` makes a task that is awaited at once, so that nothing runs beside it", textAt(p, t.Name)),
				Notes:   []lint.Note{{Span: wait(t), Message: "the code that spawned it waits here until it ends"}},
			}
			if !b.CallsItself(t.Work) && !t.Joined.Kept { // awaited directly, its future would contain itself
				f.Fixes = []lint.Fix{directFix(t)}
			}
			p.Report(f)
		}
	}
}

// gainsNothing leaves those alone that a task of its own is good for: work that
// blocks, work for another runtime, and work whose panic is looked at.
func gainsNothing(p *lint.Pass, t semantic.Task) bool {
	return t.Free && !t.Blocks && (t.Bare || !t.Joined.Taken.Empty() || t.Joined.Dropped || t.Joined.Kept)
}

// wait is the `.await` behind the call, or that of the handle's name.
func wait(t semantic.Task) source.Span {
	await := t.Joined.Await
	if await.Start == t.Call.Start {
		await.Start = t.Call.End
	}
	return await
}

// directFix awaits the work itself, under the handle's name where it has one. What
// took the JoinError away goes, too.
func directFix(t semantic.Task) lint.Fix {
	edits := []source.Edit{
		{Span: source.Span{Start: t.Call.Start, End: t.Work.Start}},
		{Span: source.Span{Start: t.Work.End, End: t.Call.End}},
	}
	if !t.Bare && !t.Joined.Taken.Empty() {
		edits = append(edits, source.Edit{Span: t.Joined.Taken})
	}
	return lint.Fix{Title: "Await it directly", Safety: lint.Unsafe, Edits: edits}
}
