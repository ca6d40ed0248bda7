package rules

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/lint/refactor"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// holding is what the titles of fixes call the thing that is held.
type holding struct {
	take     string // "take the lock"
	again    string // "lock again"
	source   string // "the lock"
	dropNote string // what dropping a guard that was used leaves to say
}

var (
	aLock  = holding{"Take the lock", "lock again", "the lock", ", which frees the lock but leaves the future not Send"}
	aLoan  = holding{"Borrow", "borrow again", "the RefCell", ""}
	aGuard = holding{"Take the guard", "take it again", "the guard", ""}
)

// releaser makes the fixes of one guard.
type releaser struct {
	layout.Layout
	guard heldGuard
	words holding
}

// releaseFixes are the ways to let go of a guard before the awaits it is held
// at, the preferred first.
func releaseFixes(p *lint.Pass, g heldGuard, words holding) []lint.Fix {
	if g.handed {
		return nil // the callee would have to be another one
	}
	r := releaser{layout.Of(p.File), g, words}
	out := allOf(r.postpone, r.enclose, r.reacquire, r.hoistOwned)
	if len(out) == 0 { // these change more than what was found
		out = firstOf(r.hoistAwait, r.hoistClone)
	}
	return append(out, allOf(r.drop)...)
}

// way is a fix that may not be possible.
type way func() (fix lint.Fix, ok bool)

// allOf are the fixes that are possible.
func allOf(ways ...way) []lint.Fix {
	var out []lint.Fix
	for _, w := range ways {
		if fix, ok := w(); ok {
			out = append(out, fix)
		}
	}
	return out
}

// firstOf is the first fix that is possible, or none.
func firstOf(ways ...way) []lint.Fix {
	for _, w := range ways {
		if fix, ok := w(); ok {
			return []lint.Fix{fix}
		}
	}
	return nil
}

// awaits is how a title calls the awaits.
func (r *releaser) awaits() string {
	if len(r.guard.awaits) > 1 {
		return "the awaits"
	}
	return "the await"
}

// postpone makes the guard only after the awaits. It changes what the lock
// keeps out meanwhile, so it is not safe.
func (r *releaser) postpone() (lint.Fix, bool) {
	fact, ok := r.guard.body.Postpone(r.guard.Held, r.guard.awaits)
	if !ok {
		return lint.Fix{}, false
	}
	cut, taken := r.Cut(fact.Let)
	return lint.Fix{
		Title: fmt.Sprintf("%s after %s", r.words.take, r.awaits()), Safety: lint.Unsafe,
		Edits: []source.Edit{cut, r.After(fact.After, taken)},
	}, true
}

// enclose puts the guard and its uses into a block, which frees the lock and
// takes the guard out of the future.
func (r *releaser) enclose() (lint.Fix, bool) {
	fact, ok := r.guard.body.Enclose(r.guard.Held, r.guard.awaits)
	if !ok {
		return lint.Fix{}, false
	}
	fix := lint.Fix{
		Title:  fmt.Sprintf("Put the uses of %s into a block before %s", r.name(), r.awaits()),
		Safety: lint.Unsafe, Edits: []source.Edit{r.inBlock(fact)},
	}
	if fact.Certain {
		fix.Safety = lint.Safe
	}
	return fix, true
}

func (r *releaser) name() string {
	if r.guard.Name != "" {
		return "`" + r.guard.Name + "`"
	}
	return "the guard"
}

// reacquire lets go before the awaits and makes the guard again after them.
// What the lock guards may have changed by then, so it is not safe.
func (r *releaser) reacquire() (lint.Fix, bool) {
	fact, ok := r.guard.body.Reacquire(r.guard.Held, r.guard.awaits)
	if !ok {
		return lint.Fix{}, false
	}
	return lint.Fix{
		Title: fmt.Sprintf("Let go of %s before %s and %s afterwards", r.name(), r.awaits(), r.words.again), Safety: lint.Unsafe,
		Edits: []source.Edit{r.inBlock(fact.Enclosure), r.After(fact.After, r.Slice(fact.Let))},
	}, true
}

// inBlock is the edit that wraps an enclosure's statements.
func (r *releaser) inBlock(e semantic.Enclosure) source.Edit {
	body, head, tail := e.Span, "", ""
	out := e.Out
	leaves := ""
	switch {
	case out == nil:
		if e.Unclosed {
			leaves = ";" // as the end of the block, its temporaries would outlive the guard
		}
	case !out.Init.Empty():
		body.End = e.Last.Start
		head, tail = r.Slice(source.Span{Start: e.Last.Start, End: out.Init.Start}), r.Slice(source.Span{Start: out.Init.End, End: e.Last.End})
	default:
		var names []string
		for i, name := range out.Names {
			names = append(names, mutable(out.Mut[i])+name)
		}
		head, tail = "let "+refactor.Tuple(names)+" = ", ";"
	}
	end, closes := r.ClosesLine(e.Span.End)
	lines := closes && r.LeadsLine(e.Span.Start)
	edit := source.Edit{Span: e.Span}
	if lines && (out == nil || out.Init.Empty()) && !e.Unclosed {
		body.End, edit.Span.End = end, end // the comment behind the last statement stays with it
	}
	outer, inner := " ", " "
	step := ""
	if lines || strings.Contains(r.Slice(body), "\n") { // on one line, a comment would hide what comes behind it
		indent := r.Indent(e.Span.Start)
		step = strings.TrimPrefix(layout.Deeper(indent), indent)
		outer, inner = r.Newline(e.Span.Start)+indent, r.Newline(e.Span.Start)+indent+step
	}
	text := r.Indented(body, step) + leaves
	switch {
	case out == nil:
	case !out.Init.Empty():
		text = strings.TrimRight(text, " \t\r\n") + inner + r.Indented(out.Init, step)
	default:
		text += inner + refactor.Tuple(out.Names)
	}
	edit.Text = head + "{" + inner + text + outer + "}" + tail
	return edit
}

func mutable(mut bool) string {
	if mut {
		return "mut "
	}
	return ""
}

// drop ends the guard by name. The compiler does not count that for Send once
// the guard was borrowed, and the title says so.
func (r *releaser) drop() (lint.Fix, bool) {
	at, ok := r.guard.body.DropPoint(r.guard.Held, r.guard.awaits)
	if !ok {
		return lint.Fix{}, false
	}
	title := fmt.Sprintf("Drop `%s` before %s", r.guard.Name, r.awaits())
	if r.guard.Borrowed {
		title += r.words.dropNote
	}
	if r.LeadsLine(at) {
		at = r.WithComments(at)
	}
	fix := lint.Fix{Title: title, Safety: lint.Unsafe, Edits: []source.Edit{r.Before(at, "drop("+r.guard.Name+");")}}
	if strings.HasPrefix(r.guard.Name, "_") {
		fix.Safety = lint.Suggestion // it is held for all that follows
	}
	return fix, true
}
