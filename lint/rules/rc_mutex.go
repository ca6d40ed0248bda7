package rules

import "github.com/wakeful-rs/wakeful/lint"

// rcMutex reports `Rc<Mutex<T>>`, which locks against threads that can never
// have the Rc.
var rcMutex = lint.Rule{Name: "rc_mutex", Run: checkRcMutex}

func checkRcMutex(p *lint.Pass) {
	for _, at := range p.File.RcMutexes() {
		p.Report(lint.Finding{
			Span:    at,
			Message: "an `Rc` never leaves its thread, so that no other thread can wait for this `Mutex`; locked twice on this one, it deadlocks or panics",
		})
	}
}
