package rules

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// unawaitedFuture reports a future that is made and never polled: the work it
// describes does not even begin.
var unawaitedFuture = lint.Rule{Name: "unawaited_future", Run: checkUnawaitedFuture}

func checkUnawaitedFuture(p *lint.Pass) {
	for b := range p.Bodies() {
		for _, x := range b.Forgotten() {
			p.Report(lint.Finding{
				Level:    forgottenLevel(p, x),
				Span:     trimHead(p, x.Head),
				Message:  forgottenMessage(p, x),
				Reporter: forgottenReporter(p, x),
				Notes:    forgottenNotes(x),
				Fixes:    forgottenFixes(p, x),
			})
		}
	}
}

// forgottenLevel lowers what tests do on purpose: they throw futures away to see
// what that does, or only that the code compiles.
func forgottenLevel(p *lint.Pass, x semantic.Forgotten) lint.Level {
	if forgottenOnPurpose(p, x) {
		return lint.Hint
	}
	return lint.DefaultLevel
}

func forgottenOnPurpose(p *lint.Pass, x semantic.Forgotten) bool {
	return saysSo(x) && p.File.InTest(x.Span.Start)
}

// saysSo says that the code throws the future away in so many words.
func saysSo(x semantic.Forgotten) bool {
	switch x.Way {
	case semantic.LetUnderscore, semantic.Underscore, semantic.Dropped:
		return true
	case semantic.Bound:
		return len(x.Ends) > 0 || strings.HasPrefix(x.Name, "_")
	}
	return x.Cancelled
}

// forgottenReporter is who else reports it, by unused_must_use or
// let_underscore_future, which does not look into tuples.
func forgottenReporter(p *lint.Pass, x semantic.Forgotten) string {
	switch {
	case x.Keeper != nil:
		return ""
	case x.Way == semantic.Statement && x.Marked:
		return "rustc"
	case x.Way == semantic.LetUnderscore && textAt(p, source.Span{Start: x.Span.End, End: x.Stmt.End}) == ";":
		return "clippy"
	}
	return ""
}

func forgottenMessage(p *lint.Pass, x semantic.Forgotten) string {
	if x.Cancelled {
		return cancelledMessage(p, x)
	}
	what := fmt.Sprintf("the future of `%s`", shorten(textAt(p, trimHead(p, x.Head))))
	runs := "nothing of it runs"
	switch {
	case x.Stream:
		return "nobody polls this stream, so nothing of it runs"
	case x.Head != x.Span && len(x.Leaves) == 1 && x.Leaves[0].Span == x.Span:
		what, runs = "the async block", "nothing in it runs"
	case x.Keeper != nil && !x.Heaped && x.Keeper.Kind == types.KindAdt && keeperName(x.Keeper) == "[…]":
		return "nobody takes the futures out of this iterator, so they are not even made"
	case x.Keeper != nil:
		what, runs = "the future in `"+keeperName(x.Keeper)+"`", "nothing of it runs"
	}
	switch x.Way {
	case semantic.LetUnderscore:
		return fmt.Sprintf("`let _` drops %s before anybody awaits it, so %s", what, runs)
	case semantic.Underscore:
		return fmt.Sprintf("`_ =` drops %s before anybody awaits it, so %s", what, runs)
	case semantic.Dropped:
		return fmt.Sprintf("%s is thrown away before anybody awaits it, so %s", what, runs)
	case semantic.Bound:
		if x.Keeper != nil {
			return fmt.Sprintf("nobody awaits what `%s` holds, so nothing of it runs", x.Name)
		}
		return fmt.Sprintf("`%s` is a future that nobody awaits, so %s", x.Name, runs)
	}
	return fmt.Sprintf("nobody awaits %s, so %s", what, runs)
}

// cancelledMessage is about a task whose handle takes it along.
func cancelledMessage(p *lint.Pass, x semantic.Forgotten) string {
	who := "this drops"
	switch x.Way {
	case semantic.LetUnderscore:
		who = "`let _` drops"
	case semantic.Underscore:
		who = "`_ =` drops"
	}
	return fmt.Sprintf("%s the handle that `%s` gives, which cancels the task: it ends before it begins, or half-way", who, textAt(p, x.Head))
}

// keeperName is what a person would call the thing that holds the future.
func keeperName(t *types.Type) string {
	switch {
	case t.IsLang("option"):
		return "Option"
	case t.IsLang("result"):
		return "Result"
	case t.IsLang("vec"):
		return "Vec"
	case t.Kind == types.KindTuple:
		return "(…)"
	}
	return "[…]"
}

func forgottenNotes(x semantic.Forgotten) []lint.Note {
	var notes []lint.Note
	for _, end := range x.Ends {
		notes = append(notes, lint.Note{Span: end, Message: "here it is dropped, still unpolled"})
	}
	if m := x.Maker; m != nil {
		message := fmt.Sprintf("a call of `%s` only makes a future", m.Name)
		switch {
		case x.Stream:
			message = fmt.Sprintf("a call of `%s` only makes a stream", m.Name)
		case m.Async:
			message = fmt.Sprintf("`%s` is an async fn: a call only makes the future", m.Name)
		}
		notes = append(notes, lint.Note{Path: m.Path, Span: m.Span, Message: message})
	}
	return notes
}

func forgottenFixes(p *lint.Pass, x semantic.Forgotten) []lint.Fix {
	if len(x.Leaves) == 0 {
		return nil
	}
	if x.Cancelled {
		return cancelledFixes(p, x)
	}
	if x.Keeper != nil {
		return keptFixes(p, x)
	}
	var fixes []lint.Fix
	if x.CanAwait {
		fixes = append(fixes, awaitFix(p, x))
	}
	if len(x.Leaves) == 1 && p.File.CanName("tokio") && x.Way != semantic.Dropped && !x.Type.IsLang("owned_box") {
		fixes = append(fixes, lint.Fix{
			Title: "Spawn it with tokio::spawn",
			Edits: around(x.Leaves[0].Span, "tokio::spawn(", ")"),
		})
	}
	return fixes
}

// cancelledFixes let the task live, by itself or until it is awaited.
func cancelledFixes(p *lint.Pass, x semantic.Forgotten) []lint.Fix {
	if x.Way == semantic.Dropped {
		return nil // whoever writes drop means it
	}
	detach := lint.Fix{
		Title: "Let it run by itself with detach()", Safety: lint.Unsafe,
		Edits: []source.Edit{insertAt(x.Span.End, layout.Of(p.File).Behind(x.Span.End, ".detach()"))},
	}
	if x.Way != semantic.Statement {
		detach.Edits = append(detach.Edits, source.Edit{Span: source.Span{Start: x.Stmt.Start, End: x.Span.Start}})
	}
	if !x.CanAwait {
		return []lint.Fix{detach}
	}
	await := awaitFix(p, x)
	await.Safety = lint.Suggestion
	return []lint.Fix{detach, await}
}

// awaitFix writes `.await`. It is safe where the output may be dropped (a
// statement's must not be one that asks to be used) and where nothing is alive
// that an await should not find.
func awaitFix(p *lint.Pass, x semantic.Forgotten) lint.Fix {
	fix := lint.Fix{Title: "Await it", Safety: lint.Safe}
	switch {
	case x.Way == semantic.Dropped || forgottenOnPurpose(p, x):
		fix.Safety = lint.Suggestion // whoever writes that may mean it
	case x.Way == semantic.Statement && x.MustUse || x.Crosses:
		fix.Safety = lint.Unsafe
	}
	before, closes := "", ""
	switch {
	case x.Recursive: // the future would contain itself
		fix.Title = "Box and await it"
		fix.Safety = min(fix.Safety, lint.Unsafe)
		before, closes = "Box::pin(", ")"
	case x.Type.IsLang("owned_box"): // a Box<dyn Future> is only a future when pinned
		fix.Title = "Pin and await it"
		before, closes = "Box::into_pin(", ")"
	}
	l := layout.Of(p.File)
	for _, leaf := range x.Leaves {
		b, c := before, closes
		if leaf.Loose && b == "" {
			b, c = "(", ")"
		}
		fix.Edits = append(fix.Edits, around(leaf.Span, b, c+l.Behind(leaf.Span.End, ".await"))...)
	}
	return fix
}

// keptFixes are for futures inside of something that itself isn't one.
func keptFixes(p *lint.Pass, x semantic.Forgotten) []lint.Fix {
	switch {
	case !x.CanAwait || x.Way != semantic.Statement || len(x.Leaves) != 1:
		return nil
	case x.Keeper.IsLang("option"):
		return []lint.Fix{{
			Title: "Await what is in it",
			Edits: []source.Edit{
				insertAt(x.Stmt.Start, "if let Some(future) = "),
				{Span: source.Span{Start: x.Leaves[0].Span.End, End: x.Stmt.End}, Text: " { future.await; }"},
			},
		}}
	case x.Keeper.Kind != types.KindTuple && !x.Keeper.IsLang("result") && p.File.CanName("futures"):
		return []lint.Fix{{
			Title: "Await them all with join_all",
			Edits: around(x.Leaves[0].Span, "futures::future::join_all(", ").await"),
		}}
	}
	return nil
}
