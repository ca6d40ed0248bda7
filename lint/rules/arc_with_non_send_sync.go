package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
)

// arcWithNonSendSync reports an Arc of something that cannot be shared between
// threads. The Arc counts atomically for nothing: it cannot be shared either.
var arcWithNonSendSync = lint.Rule{Name: "arc_with_non_send_sync", Run: checkArcWithNonSendSync, Whole: true}

func checkArcWithNonSendSync(p *lint.Pass) {
	for b := range p.Bodies() {
		for _, a := range b.LocalArcs() {
			why := fmt.Sprintf("`%s` is not %s", a.Inner, a.Trait)
			if culprit := a.Witness.Culprit(); culprit != nil && culprit.String() != a.Inner.String() {
				why = fmt.Sprintf("`%s` holds %s, which is not %s", a.Inner, culprit.Quoted(), a.Trait)
			}
			p.Report(lint.Finding{
				Span:    a.Span,
				Message: fmt.Sprintf("this `Arc` cannot leave its thread: %s", why),
			})
		}
	}
}
