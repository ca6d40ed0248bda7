package rules

import (
	"fmt"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/semantic"
)

// ifLetMutex reports a lock that is taken again while the head of the `if let`, `while let` or
// `match` around still holds it: the thread waits for itself.
var ifLetMutex = lint.Rule{Name: "if_let_mutex", Run: checkIfLetMutex}

func checkIfLetMutex(p *lint.Pass) {
	for b := range p.Bodies() {
		for _, r := range b.Relocks() {
			reportRelock(p, r)
		}
	}
}

// lockedUntil is how long the head's lock is held, by the part that takes it again.
var lockedUntil = map[semantic.Inside]string{
	semantic.Then: "to the end of the branch",
	semantic.Else: "to the end of the `else`",
	semantic.Turn: "to the end of each turn",
	semantic.Arm:  "to the end of the `match`",
}

func reportRelock(p *lint.Pass, r semantic.Relock) {
	f := lint.Finding{Span: r.First}
	holds, who, again := "this locks `%s`", "it is locked again", "here the lock is still taken"
	does, may := "`%s` locks it again", "`%s` may lock it again"
	if r.Given {
		holds, who = "the guard from `%s` lives", "its lock is taken again"
		does, may = "`%s` takes its lock again", "`%s` may take its lock again"
	}
	switch name := shorten(textAt(p, r.Again)); {
	case r.Maybe:
		f.Level = lint.Info
		who, again = fmt.Sprintf(may, name), "called with the lock still taken"
	case len(r.Steps) > 0:
		who, again = fmt.Sprintf(does, name), "called with the lock still taken"
	case r.Where == semantic.Else && r.Mutex:
		f.Reporter = "clippy"
	}
	f.Message = fmt.Sprintf(holds+" %s, where %s: the thread waits for itself", shorten(textAt(p, r.Lock)), lockedUntil[r.Where], who)
	f.Notes = append([]lint.Note{{Span: r.Again, Message: again}}, stepNotes(r.Steps, "where the lock is asked for again")...)
	p.Report(f)
}
