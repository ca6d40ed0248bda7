package rules

import (
	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// notSendFixes repair what can be repaired inside the body: an Rc that nobody
// outside sees becomes an Arc, and a guard ends before the await.
func notSendFixes(p *lint.Pass, b *semantic.Body, n semantic.NotSend) []lint.Fix {
	swap, ok := b.SwapRc(n)
	if !ok {
		if r, ok := b.ShareRc(n); ok {
			return []lint.Fix{{
				Title: "Share it through `Arc` instead of `Rc`, everywhere", Safety: lint.Unsafe,
				Edits: respellEdits(r, map[string]string{"std::rc::Rc": "std::sync::Arc"}),
			}}
		}
		if places, ok := n.BoxedErrors(p.File.Workspace()); ok {
			return []lint.Fix{sendErrorsFix(places)}
		}
		return endGuard(p, n)
	}
	var edits []source.Edit
	for _, at := range swap.Names {
		edits = append(edits, source.Edit{Span: at, Text: swap.Arc})
	}
	if !swap.Import.Empty() {
		edits = append(edits, source.Edit{Span: swap.Import, Text: swap.Imported})
	}
	return []lint.Fix{{Title: "Share it through `Arc` instead of `Rc`", Safety: lint.Safe, Edits: edits}}
}

// sendErrorsFix promises of all boxed errors what one of them has to be: with `?`
// each becomes another.
func sendErrorsFix(places []semantic.Place) lint.Fix {
	fix := lint.Fix{Title: "Make every boxed error Send + Sync", Safety: lint.Unsafe}
	for _, at := range places {
		fix.Edits = append(fix.Edits, layout.Of(at.File).Insert(at.Span.End, " + Send + Sync"))
	}
	return fix
}

// endGuard closes a block around the uses of the guard that is to blame. Only
// that makes the future Send: the compiler counts a guard to the end of its
// block.
func endGuard(p *lint.Pass, n semantic.NotSend) []lint.Fix {
	part := n.Witness.Blamed()
	if part == nil || part.File != p.File.Path() {
		return nil
	}
	for _, k := range []struct {
		kind  semantic.Guard
		words holding
	}{{semantic.ThreadLock, aLock}, {semantic.RefCell, aLoan}} {
		for _, g := range heldGuards(p, k.kind) {
			if g.Span != part.Span {
				continue
			}
			r := releaser{layout.Of(p.File), g, k.words}
			if fix, ok := r.enclose(); ok {
				return []lint.Fix{fix}
			}
		}
	}
	return nil
}
