package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/refactor"
)

// needlessAsyncTrait reports #[async_trait] on a trait whose methods are only
// called on types that are known: nothing needs their futures boxed.
var needlessAsyncTrait = lint.Rule{Name: "needless_async_trait", Run: checkNeedlessAsyncTrait, Whole: true, InTests: lint.Off}

func checkNeedlessAsyncTrait(p *lint.Pass) {
	for _, t := range p.File.NeedlesslyBoxed() {
		if t.Public {
			continue
		}
		p.Report(lint.Finding{
			Span:    t.Attr,
			Message: fmt.Sprintf("#[async_trait] boxes every future of `%s`, and nothing here makes a `dyn %s` or is generic over it", t.Name, t.Name),
			Fixes:   []lint.Fix{refactor.NativeTrait(p.File, t)},
		})
	}
}
