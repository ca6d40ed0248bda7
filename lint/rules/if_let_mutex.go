package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
)

// ifLetMutex reports a lock that is taken again while the condition of the
// `if let` around still holds it: the thread waits for itself.
var ifLetMutex = lint.Rule{Name: "if_let_mutex", Run: checkIfLetMutex}

func checkIfLetMutex(p *lint.Pass) {
	for b := range p.File.Bodies() {
		for _, r := range b.Relocks() {
			until := "to the end of the branch"
			if r.Else {
				until = "to the end of the `else`"
			}
			lock := shorten(textAt(p, r.Lock))
			p.Report(lint.Finding{
				Span:    r.First,
				Message: fmt.Sprintf("this locks `%s` %s, where it is locked again: the thread waits for itself", lock, until),
				Notes:   []lint.Note{{Span: r.Again, Message: "here the lock is still taken"}},
			})
		}
	}
}
