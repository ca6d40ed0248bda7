package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// needlessAsyncTrait reports #[async_trait] on a trait whose methods are only
// called on types that are known: nothing needs their futures boxed.
var needlessAsyncTrait = lint.Rule{Name: "needless_async_trait", Run: checkNeedlessAsyncTrait}

func checkNeedlessAsyncTrait(p *lint.Pass) {
	for _, t := range p.File.NeedlesslyBoxed() {
		if p.File.InTest(t.Span.Start) {
			continue
		}
		p.Report(lint.Finding{
			Span:    t.Attr,
			Message: fmt.Sprintf("#[async_trait] boxes every future of `%s`, and nothing here makes a `dyn %s` or is generic over it", t.Name, t.Name),
			Fixes:   []lint.Fix{withoutAsyncTrait(p, t)},
		})
	}
}

// withoutAsyncTrait is for a person to ask for: what the boxes' types promised,
// that each future is Send, is for the compiler to find out then.
func withoutAsyncTrait(p *lint.Pass, t semantic.BoxedTrait) lint.Fix {
	fix := lint.Fix{
		Title: "Take #[async_trait] off the trait and its impls", Safety: lint.Unsafe,
		Edits: []source.Edit{layout.Of(p.File).WithoutAttr(t.Attr)},
	}
	for _, i := range t.Impls {
		file := p.File.Workspace().File(i.Path)
		fix.Edits = append(fix.Edits, layout.Of(file).WithoutAttr(i.Attr))
	}
	layout.Sort(fix.Edits)
	return fix
}
