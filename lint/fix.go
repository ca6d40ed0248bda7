package lint

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// Fixer repairs a workspace in memory, round by round, until the rules have
// nothing left to repair. It writes no file.
type Fixer struct {
	Runner *Runner
	Least  Safety // fixes at least this safe are applied
	Limits parser.Limits

	// Allow says which fixes may be applied; nil means all that are safe
	// enough.
	Allow func(f Finding, fix Fix) bool
	// Next is the workspace in which the files at the given paths have new
	// syntax.
	Next func(ctx context.Context, w *semantic.Workspace, changed map[string]*parser.File) (*semantic.Workspace, error)
	// Check is what Runner says of the files at paths; nil means one after the
	// other.
	Check func(ctx context.Context, w *semantic.Workspace, paths []string) (Outcome, error)
}

// Fixed is what a Fixer made.
type Fixed struct {
	Workspace *semantic.Workspace
	Changed   map[string]*source.Text // the new text of each file that changed
	Applied   int                     // fixes
	Refused   []Finding               // whose fix would have broken the syntax

	Before, After Outcome // of the files at paths
}

// maxRounds bounds how often fixes make new findings that have fixes.
const maxRounds = 10

// Fix repairs the files at paths, and those to which their fixes reach.
func (x *Fixer) Fix(ctx context.Context, w *semantic.Workspace, paths []string) (Fixed, error) {
	out := Fixed{Workspace: w, Changed: map[string]*source.Text{}}
	banned := map[string]bool{}
	for round := 0; ; round++ {
		outcome, err := x.check(ctx, out.Workspace, paths)
		if err != nil {
			return out, err
		}
		out.After = outcome
		if round == 0 {
			out.Before = outcome
		}
		if round == maxRounds {
			return out, nil
		}
		changed, err := x.settle(ctx, x.patch(out.Workspace, outcome.Findings, banned), banned, &out)
		if err != nil || len(changed) == 0 {
			return out, err
		}
		if out.Workspace, err = x.Next(ctx, out.Workspace, changed); err != nil {
			return out, err
		}
		for path, parsed := range changed {
			out.Changed[path] = parsed.Text
		}
	}
}

// patch puts the fixes together that are safe enough, fit, and were not found
// to break anything.
func (x *Fixer) patch(w *semantic.Workspace, findings []Finding, banned map[string]bool) *Patch {
	patch := NewPatch(w)
	for _, f := range findings {
		if fix, ok := x.preferred(f); ok && !banned[fixKey(f, fix)] {
			patch.Add(f, fix)
		}
	}
	return patch
}

func (x *Fixer) check(ctx context.Context, w *semantic.Workspace, paths []string) (Outcome, error) {
	if x.Check != nil {
		return x.Check(ctx, w, paths)
	}
	var all Outcome
	for _, path := range paths {
		if err := ctx.Err(); err != nil {
			return all, err
		}
		if file := w.File(path); file != nil {
			all.Add(x.Runner.Inspect(file))
		}
	}
	return all, nil
}

// settle parses what the patch makes. Where a file parses worse than before,
// the fixes that are to blame are banned and left out.
func (x *Fixer) settle(ctx context.Context, p *Patch, banned map[string]bool, out *Fixed) (map[string]*parser.File, error) {
	changed, worse, err := x.parse(ctx, p)
	if err != nil {
		return nil, err
	}
	if len(worse) == 0 {
		out.Applied += len(p.chosen)
		return changed, nil
	}
	kept := NewPatch(p.workspace)
	for _, c := range p.chosen {
		next := kept.with(c)
		_, bad, err := x.parse(ctx, next)
		if err != nil {
			return nil, err
		}
		if len(bad) > 0 {
			banned[fixKey(c.finding, c.fix)] = true
			out.Refused = append(out.Refused, c.finding)
			continue
		}
		kept = next
	}
	changed, _, err = x.parse(ctx, kept)
	out.Applied += len(kept.chosen)
	return changed, err
}

// parse reads the texts that a patch makes and names those that have more
// broken syntax than before.
func (x *Fixer) parse(ctx context.Context, p *Patch) (changed map[string]*parser.File, worse []string, err error) {
	changed = map[string]*parser.File{}
	for path, edits := range p.edits {
		before := p.workspace.File(path)
		text, err := before.Text().Apply(edits)
		if err != nil {
			worse = append(worse, path)
			continue
		}
		parsed, err := before.Syntax().Again(ctx, text, x.Limits)
		if err != nil {
			if ctx.Err() != nil {
				return nil, nil, ctx.Err()
			}
			worse = append(worse, path)
			continue
		}
		if SyntaxErrors(parsed) > SyntaxErrors(before.Syntax()) {
			worse = append(worse, path)
		}
		changed[path] = parsed
	}
	return changed, worse, nil
}

// SyntaxErrors counts what the parser could not read and what it made up, in
// the file and in the Rust that stands inside it.
func SyntaxErrors(file *parser.File) int {
	count := treeErrors(file.Tree)
	for _, fragment := range file.Fragments() {
		if parsed := fragment.Parse(); parsed != nil {
			count += treeErrors(parsed.Tree)
		}
	}
	return count
}

func treeErrors(tree *parser.Tree) (count int) {
	for range tree.Errors() {
		count++
	}
	return count
}

// SortEdits puts edits into the order of files and places. The runner does so
// with what rules report.
func SortEdits(edits []source.Edit) {
	slices.SortStableFunc(edits, func(a, b source.Edit) int {
		return cmp.Or(strings.Compare(a.Path, b.Path), a.Span.Start-b.Span.Start)
	})
}

// preferred is the first fix of a finding that may be applied. A more
// preferred one that may not does not stand in the way.
func (x *Fixer) preferred(f Finding) (Fix, bool) {
	for _, fix := range f.Offers() {
		if fix.Safety >= x.Least && len(fix.Edits) > 0 && (x.Allow == nil || x.Allow(f, fix)) {
			return fix, true
		}
	}
	return Fix{}, false
}

// fixKey names a fix across rounds, in which positions move.
func fixKey(f Finding, fix Fix) string {
	parts := []string{f.Rule, f.Path, f.Message, fix.Title}
	for _, e := range fix.Edits {
		parts = append(parts, e.Text)
	}
	return strings.Join(parts, "\x00")
}
