package rules

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/lint/refactor"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// blockingFixes are the ways to keep the thread free: the runtime's own
// function, and a thread that is there to be blocked.
func blockingFixes(p *lint.Pass, b *semantic.Body, c semantic.Call) []lint.Fix {
	rt := p.File.Runtime()
	if rt == semantic.NoRuntime {
		return nil
	}
	fixer := newBlockingFixer(p, b, c, rt)
	var fixes []lint.Fix
	if fix, ok := fixer.twin(); ok {
		fixes = append(fixes, fix)
	}
	done := len(fixes) > 0 && fixes[0].Safety == lint.Safe
	// A fix that a person must finish is no alternative to one that is done.
	if fix, ok := fixer.elsewhere(!done); ok && (len(fixes) == 0 || fixes[0].Safety <= fix.Safety || fix.Safety == lint.Unsafe) {
		fixes = append(fixes, fix)
	}
	return fixes
}

type blockingFixer struct {
	layout.Layout
	pass    *lint.Pass
	call    semantic.Call
	runtime semantic.Runtime
	crate   string // the runtime's name in this file
	named   bool   // it can be named here
}

func newBlockingFixer(p *lint.Pass, b *semantic.Body, c semantic.Call, rt semantic.Runtime) blockingFixer {
	x := blockingFixer{Layout: layout.Of(p.File), pass: p, call: c, runtime: rt}
	x.crate, x.named = b.CrateName(rt)
	return x
}

// twin puts the runtime's async function in the place of the blocking one.
func (x blockingFixer) twin() (lint.Fix, bool) {
	t, ok := x.call.Twin(x.runtime)
	if !ok || !t.Async {
		return lint.Fix{}, false
	}
	var edits []source.Edit
	fits := t.Differs == "" && (t.SameResult || x.call.Discarded())
	switch {
	case x.call.Recv.Empty():
		edits = x.replaceCallee(t)
	case !t.Method:
		edits, fits = x.asFunction(t)
	default:
		edits = x.replaceBuilder(t)
	}
	if edits == nil {
		return lint.Fix{}, false
	}
	fix := lint.Fix{Title: fmt.Sprintf("Await `%s` instead", x.local(t.Path)), Edits: edits}
	switch {
	case !fits:
		if t.Differs != "" {
			fix.Title += ": " + t.Differs
		}
	case !x.staysSend() || !x.plainMacro():
		fix.Safety = lint.Unsafe
	default:
		fix.Safety = lint.Safe
	}
	if !x.ofRuntime(t.Path) { // but of the crate that the blocking one is of, under whatever name
		fix.Safety = min(fix.Safety, lint.Unsafe)
		return fix, true
	}
	return x.declared(fix, t.Feature), true
}

// declared adds what Cargo.toml has to say to a fix that needs it.
func (x blockingFixer) declared(fix lint.Fix, feature string) lint.Fix {
	switch {
	case !x.named && feature != "":
		fix.Title += fmt.Sprintf(" (Cargo.toml needs %s with the feature `%s`)", x.runtime, feature)
	case !x.named:
		fix.Title += fmt.Sprintf(" (Cargo.toml needs %s)", x.runtime)
	case !x.pass.File.HasFeature(x.runtime, feature):
		fix.Title += fmt.Sprintf(" (Cargo.toml needs the feature `%s` of %s)", feature, x.runtime)
	case x.pass.File.Optional(string(x.runtime)):
		if !x.call.InCfg() { // there it may be the features without the runtime
			fix.Safety = min(fix.Safety, lint.Unsafe)
			return fix
		}
	default:
		return fix
	}
	fix.Safety = lint.Suggestion
	return fix
}

// ofRuntime says that a path is one of the runtime's crate.
func (x blockingFixer) ofRuntime(path string) bool {
	crate, _, _ := strings.Cut(path, "::")
	return crate == strings.ReplaceAll(string(x.runtime), "-", "_")
}

// local is a path as this file writes it, where the runtime may be renamed.
func (x blockingFixer) local(path string) string {
	if !x.ofRuntime(path) {
		return path
	}
	_, rest, _ := strings.Cut(path, "::")
	return x.crate + "::" + rest
}

// staysSend says that an await at the call keeps the task spawnable. What a
// snippet leaves out is taken to be harmless.
func (x blockingFixer) staysSend() bool { return x.harmless(x.call.AwaitKeepsSend()) }

func (x blockingFixer) harmless(v types.Verdict) bool {
	return v == types.Yes || v == types.Unknown && x.pass.File.Package().Loose
}

// plainMacro says that the call is no argument of a macro that may keep it
// somewhere an await cannot be, or run it in a closure.
func (x blockingFixer) plainMacro() bool {
	name := x.call.InMacroOf()
	switch name = name[strings.LastIndex(name, ":")+1:]; name {
	case "", "println", "print", "eprintln", "eprint", "format", "write", "writeln", "panic",
		"assert", "assert_eq", "assert_ne", "debug_assert", "debug_assert_eq", "debug_assert_ne", "dbg", "join", "try_join":
		return true
	}
	return false
}

func (x blockingFixer) replaceCallee(t semantic.Twin) []source.Edit {
	name, end := x.call.Name, x.call.Whole.End
	not, calls := x.awaited(t)
	name.Start -= len(not)
	path := x.local(t.Path)
	width := x.call.Whole.Len() - name.Len() + len(path)
	return []source.Edit{{Span: name, Text: path}, insertAt(end, x.BehindMade(x.call.Whole, width, calls...))}
}

// awaited are the calls behind that of a twin, and the `!` before it that they
// make up for.
func (x blockingFixer) awaited(t semantic.Twin) (not string, calls []string) {
	begin := x.call.Whole.Start
	switch {
	case t.Then == "":
		return "", []string{".await"}
	case t.Then == ".is_ok()" && begin > 0 && x.Text[begin-1] == '!':
		return "!", []string{".await", ".is_err()"}
	}
	return "", []string{".await", t.Then}
}

// asFunction turns a method of a path into a function of it. fits is whether
// the result is the same.
func (x blockingFixer) asFunction(t semantic.Twin) (edits []source.Edit, fits bool) {
	c := x.call
	if len(c.Args) > 0 {
		return nil, false
	}
	isPath, reference := c.RecvIs("std::path::Path", "std::path::PathBuf")
	open := x.local(t.Path) + "("
	if !reference {
		open += "&"
	}
	not, calls := x.awaited(t)
	edits = []source.Edit{
		{Span: source.Span{Start: c.Whole.Start - len(not), End: c.Recv.Start}, Text: open},
		{Span: source.Span{Start: c.Recv.End, End: c.Whole.End}, Text: ")" + x.Behind(c.Whole.End, calls...)},
	}
	return edits, isPath && (t.SameResult || t.Then != "")
}

// replaceBuilder writes the runtime's type where the receiver is made.
func (x blockingFixer) replaceBuilder(t semantic.Twin) []source.Edit {
	root, ok := x.call.Builder(t)
	if !ok {
		return nil
	}
	return []source.Edit{
		{Span: root, Text: x.local(t.Owner())},
		insertAt(x.call.Whole.End, x.Behind(x.call.Whole.End, ".await")),
	}
}

// elsewhere runs the call on a thread that is there to be blocked. What it needs
// there it takes along; copied allows for copies of what it cannot take.
func (x blockingFixer) elsewhere(copied bool) (lint.Fix, bool) {
	if puts(x.call) || !x.call.Movable() {
		return lint.Fix{}, false
	}
	threads := refactor.BlockingThreads(x.runtime, x.crate)
	fix := threads.Around(x.Layout, x.call.Whole, x.call.Mentions())
	if x.call.Handover() == types.Yes {
		fix.Safety = lint.Unsafe
		return x.declared(fix, threads.Feature), true
	}
	if copied {
		if onCopies, ok := x.onCopies(threads); ok {
			return x.declared(onCopies, threads.Feature), true
		}
	}
	if kept := x.call.Kept(); len(kept) > 0 {
		fix.Title += fmt.Sprintf(", which needs its own `%s`", strings.Join(kept, "`, `"))
	}
	return x.declared(fix, threads.Feature), true
}

func (x blockingFixer) onCopies(threads refactor.Threads) (lint.Fix, bool) {
	copies, ok := x.call.Copies()
	if !ok {
		return lint.Fix{}, false
	}
	return threads.OnCopies(x.Layout, x.call.Whole, copies)
}
