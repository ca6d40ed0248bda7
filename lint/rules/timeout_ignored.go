package rules

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// timeoutIgnored reports a time limit whose Result is thrown away: whether the
// work was done or cut off half-way looks the same afterwards.
var timeoutIgnored = lint.Rule{Name: "timeout_ignored", Run: checkTimeoutIgnored, InTests: lint.Off} // a test asks by other means what was done

func checkTimeoutIgnored(p *lint.Pass) {
	for b := range p.Bodies() {
		for _, x := range b.Expiries() {
			f := lint.Finding{Span: x.Name, Message: timeoutMessage(p, x), Fixes: expiryFixes(p, x)}
			if mayMeanIt(x) {
				f.Level = lint.Hint
			}
			p.Report(f)
		}
	}
}

// mayMeanIt says that to wait no longer may be all that is meant, as it often is.
func mayMeanIt(x semantic.Expiry) bool { return !x.Inner || !x.Cuts }

func timeoutMessage(p *lint.Pass, x semantic.Expiry) string {
	name := textAt(p, x.Name)
	switch {
	case x.Inner:
		return fmt.Sprintf("nobody learns whether `%s` ran out of time, nor whether what it waited for failed", name)
	case x.Cuts:
		return fmt.Sprintf("nobody learns whether `%s` ran out of time and dropped its future half-way", name)
	}
	return fmt.Sprintf("nobody learns whether `%s` ran out of time", name)
}

// expiryFixes hand on that time is over where something can take it. Elsewhere a
// person has to say what is to be done.
func expiryFixes(p *lint.Pass, x semantic.Expiry) []lint.Fix {
	l := layout.Of(p.File)
	limited := l.Slice(x.Await)
	if x.Taken == semantic.ByCaller && (!x.Inner || x.InnerTaken == semantic.ByCaller) {
		questions := "?"
		if x.Inner {
			questions = "??"
		}
		fix := lint.Fix{Title: "Return the error of time that is over", Edits: []source.Edit{l.Edit(x.Stmt, limited+questions+";")}}
		if !mayMeanIt(x) {
			fix.Safety = lint.Unsafe
		}
		return []lint.Fix{fix}
	}
	lines := []string{"if " + limited + ".is_err() {", `    todo!("time is over");`, "}"}
	if x.Inner {
		lines = []string{
			"match " + limited + " {",
			"    Ok(Ok(_)) => {}",
			`    Ok(Err(_)) => todo!("it failed"),`,
			`    Err(_) => todo!("time is over"),`,
			"}",
		}
	}
	text := strings.Join(lines, l.Newline(x.Stmt.Start)+l.Indent(x.Stmt.Start))
	return []lint.Fix{{Title: "Look at the Result", Edits: []source.Edit{l.Edit(x.Stmt, text)}}}
}
