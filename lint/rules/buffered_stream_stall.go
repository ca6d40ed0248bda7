package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
)

// bufferedStreamStall reports an await in the body of a loop over a stream that
// runs futures: they are polled in the head of the loop only.
var bufferedStreamStall = lint.Rule{Name: "buffered_stream_stall", Run: checkBufferedStreamStall, InTests: lint.Off}

func checkBufferedStreamStall(p *lint.Pass) {
	for b := range p.Bodies() {
		for _, s := range b.Stalls() {
			p.Report(lint.Finding{
				Span:    s.Await,
				Message: fmt.Sprintf("while this waits, none of the futures in `%s` goes on", shorten(textAt(p, s.Stream))),
				Notes:   []lint.Note{{Span: s.Stream, Message: fmt.Sprintf("`%s` polls its futures only when it is asked for the next item", s.Type.Adt.Hir.Name)}},
			})
		}
	}
}
