package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/refactor"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// asyncTraitMsrv reports async methods of traits in a package that promises to
// compile with a Rust that has none.
var asyncTraitMsrv = lint.Rule{Name: "async_trait_msrv", Run: checkAsyncTraitMsrv, InTests: lint.Off} // the rust-version is for those who build the package

func checkAsyncTraitMsrv(p *lint.Pass) {
	pkg := p.File.Package()
	if pkg.ForRust(semantic.NativeAsyncTraits) != types.No {
		return
	}
	for _, t := range p.File.NativeTraits() {
		for _, m := range t.Methods {
			p.Report(lint.Finding{
				Span:    m.Async,
				Message: fmt.Sprintf("Rust %s, %s, rejects `%s::%s`: an `async fn` in a trait needs 1.%d", pkg.RustVersion, pkg.VersionFrom, t.Name, m.Fn.Name, semantic.NativeAsyncTraits),
				Fixes:   msrvFixes(p, t),
			})
		}
	}
}

// msrvFixes leave the choice to a person: the promise can be changed as well.
func msrvFixes(p *lint.Pass, t semantic.NativeTrait) []lint.Fix {
	items, ok := p.File.TraitAndImpls(t)
	if !ok {
		return nil
	}
	fix := refactor.AsyncTrait(items)
	fix.Safety = lint.Suggestion
	return []lint.Fix{fix}
}
