package truth

import (
	"fmt"
	"slices"
	"strings"
)

// Expectation is one thing a header says about one program in one edition,
// put as what our rules must report.
type Expectation struct {
	Path    string // of the program
	Edition string
	Key     string   // "held@9", "send", "E0038@4", "errors", "lazy@5", "quiet"
	Rules   []string // a finding of one of these is asked about
	Line    int      // on this line; 0 is anywhere in the program
	Ask     Ask
	Want    bool // is there such a finding
	Loud    bool // where Want is false: reporting it claims what is not so
}

// Ask says which part of a finding must lie on the line.
type Ask int

const (
	AtStart  Ask = iota // the finding starts on the line
	AtNote              // a note of the finding starts on the line
	Elsewise            // an error-level finding that none of rustc's lines accounts for
	Anything            // any warning or error
)

var (
	guardRules = []string{"await_holding_lock", "await_holding_refcell_ref", "await_holding_guard"}
	sendRules  = []string{"non_send_in_spawn"}
	lazyRules  = []string{"unawaited_future"}
	traitRules = []string{"async_fn_in_trait"}
	runRules   = []string{"block_on_in_async"} // their errors are panics, of which rustc knows nothing
)

// AtRunTime says that the rule's errors show when the program runs, so that
// rustc has nothing to say of them.
func AtRunTime(rule string) bool { return slices.Contains(runRules, rule) }

// claimed is which rule reports what rustc rejects with a code. Codes that are
// not here are no rule's business.
var claimed = map[string]string{
	"not-send": "non_send_in_spawn",
	"E0373":    "borrow_in_spawn",
	"E0521":    "borrow_in_spawn",
	"E0597":    "borrow_in_spawn",
	"E0716":    "borrow_in_spawn",
	"E0310":    "borrow_in_spawn",
	"E0515":    "borrow_in_spawn",
	"E0621":    "borrow_in_spawn",
	"E0700":    "borrow_in_spawn",
	"lifetime": "borrow_in_spawn",
	"E0382":    "borrow_in_spawn",
	"E0038":    "dyn_async_trait",
	"E0195":    "async_trait_mismatch",
	"E0728":    "await_outside_async",
	"E0752":    "async_main_without_runtime",
	"E0733":    "async_recursion_without_boxing",
}

// Expect is everything that the headers of p say for an edition.
func Expect(p *Program, edition string) []Expectation {
	if !p.Judged(edition) {
		return nil
	}
	all := slices.Concat(expectHeld(p, edition), expectGuardPlaces(p, edition), expectSend(p, edition),
		expectErrors(p, edition), expectLazy(p, edition), expectLints(p, edition), expectTraits(p, edition), expectRun(p), expectQuiet(p))
	for i := range all {
		all[i].Path, all[i].Edition = p.Path, edition
	}
	return all
}

// expectHeld asks for a note at each await at which the probe found the lock
// taken, and for none at the others.
func expectHeld(p *Program, edition string) []Expectation {
	held, never := p.Held(edition)
	if clippy, ok := p.Clippy(edition); never && ok && !firesFor(clippy, guardRules) && p.Quiet() {
		return []Expectation{{Key: "held", Rules: guardRules, Loud: true}}
	}
	var all []Expectation
	for line, taken := range held {
		all = append(all, Expectation{
			Key: fmt.Sprintf("held@%d", line), Rules: guardRules, Line: line, Ask: AtNote, Want: taken, Loud: true,
		})
	}
	return all
}

// expectGuardPlaces asks for the finding where clippy has it, wherever the
// lock was really taken at the await that clippy names or nothing was measured.
func expectGuardPlaces(p *Program, edition string) []Expectation {
	held, _ := p.Held(edition)
	clippy, _ := p.Clippy(edition)
	var all []Expectation
	for _, v := range clippy {
		if !slices.Contains(guardRules, v.Name) || len(v.Awaits) == 0 {
			continue
		}
		if taken, measured := held[v.Awaits[0].Line]; measured && !taken {
			continue // clippy is right about Send, we speak about the lock
		}
		all = append(all, Expectation{
			Key: fmt.Sprintf("clippy@%d", v.Line), Rules: []string{v.Name}, Line: v.Line, Want: true,
		})
	}
	return all
}

func firesFor(verdicts []Verdict, rules []string) bool {
	return slices.ContainsFunc(verdicts, func(v Verdict) bool { return slices.Contains(rules, v.Name) })
}

// expectSend asks the is_send question.
func expectSend(p *Program, edition string) []Expectation {
	send, line, ok := p.Send(edition)
	if !ok {
		return nil
	}
	return []Expectation{{Key: "send", Rules: sendRules, Line: line, Want: !send, Loud: true}}
}

// expectErrors asks for each error of rustc that a rule claims, and that no
// finding of level error stands where rustc has none.
func expectErrors(p *Program, edition string) []Expectation {
	errors, _ := p.Errors(edition)
	var all []Expectation
	seen := map[string]bool{}
	for _, v := range errors {
		rule := claimed[v.Name]
		if v.Name == "E0277" && missesSend(p, edition) {
			rule = "non_send_in_spawn"
		}
		key := fmt.Sprintf("%s@%d", v.Name, v.Line)
		if rule == "" || seen[key] {
			continue
		}
		seen[key] = true
		all = append(all, Expectation{Key: key, Rules: []string{rule}, Line: v.Line, Want: true})
	}
	if !p.Fails() {
		all = append(all, Expectation{Key: "errors", Ask: Elsewise, Loud: true})
	}
	return all
}

// missesSend says that the cause of an E0277 is the Send bound of something
// that runs a future or a closure. The header names only the type that misses
// it, so the spawned program is looked at as well.
func missesSend(p *Program, edition string) bool {
	cause, ok := p.Header("cause", edition)
	return ok && p.Topic == "send_spawn" && (strings.Contains(cause, "Rc<") || strings.Contains(cause, "dyn "))
}

// expectLazy asks for the futures that rustc's unused_must_use and clippy's
// let_underscore_future see. Our rule sees more, so their silence says nothing.
func expectLazy(p *Program, edition string) []Expectation {
	if p.Topic != "laziness" {
		return nil
	}
	warnings, _ := p.Warnings(edition)
	clippy, _ := p.Clippy(edition)
	var all []Expectation
	seen := map[int]bool{}
	for _, v := range slices.Concat(warnings, clippy) {
		if v.Name != "unused_must_use" && v.Name != "let_underscore_future" || seen[v.Line] {
			continue
		}
		seen[v.Line] = true
		all = append(all, Expectation{
			Key: fmt.Sprintf("lazy@%d", v.Line), Rules: lazyRules, Line: v.Line, Want: true,
		})
	}
	return all
}

// lints are clippy's that have a rule of the same meaning.
var lints = []string{"async_yields_async", "redundant_async_block", "manual_async_fn", "unused_async", "large_futures"}

// expectLints asks for what clippy reports, on its lines and nowhere else.
func expectLints(p *Program, edition string) []Expectation {
	clippy, judged := p.Clippy(edition)
	if !judged || p.Topic != "laziness" {
		return nil
	}
	var all []Expectation
	for _, lint := range lints {
		fired := false
		for _, v := range clippy {
			if v.Name == lint {
				fired = true
				all = append(all, Expectation{Key: fmt.Sprintf("%s@%d", lint, v.Line), Rules: []string{lint}, Line: v.Line, Want: true})
			}
		}
		if !fired {
			all = append(all, Expectation{Key: lint, Rules: []string{lint}})
		}
	}
	return all
}

// expectTraits asks for rustc's async_fn_in_trait where it fires, and for
// silence in the programs about traits in which it doesn't.
func expectTraits(p *Program, edition string) []Expectation {
	errors, _ := p.Errors(edition)
	if p.Topic != "dyn_traits" || slices.ContainsFunc(errors, func(v Verdict) bool { return v.Name != "ok" }) {
		return nil // rustc looks for it only in what compiles
	}
	warnings, _ := p.Warnings(edition)
	var all []Expectation
	for _, v := range warnings {
		if v.Name == "async_fn_in_trait" {
			all = append(all, Expectation{
				Key: fmt.Sprintf("trait@%d", v.Line), Rules: traitRules, Line: v.Line, Want: true,
			})
		}
	}
	if len(all) == 0 {
		all = append(all, Expectation{Key: "trait", Rules: traitRules, Loud: true})
	}
	return all
}

// panics are what a program says when it ends because a task blocked its
// thread in one of tokio's own ways.
var panics = []string{"Cannot start a runtime", "Cannot block the current thread", "Cannot drop a runtime", "can call blocking only when"}

// expectRun asks for the call that makes a run panic.
func expectRun(p *Program) []Expectation {
	run, _ := p.Header("run", "")
	if !slices.ContainsFunc(panics, func(s string) bool { return strings.Contains(run, s) }) {
		return nil
	}
	return []Expectation{{Key: "run", Rules: runRules, Want: true}}
}

// expectQuiet asks for silence about a program that every tool is content with
// and that says so in its name as well: the look-alikes. Programs about runtimes
// are left out: they may block, which no other tool looks for.
func expectQuiet(p *Program) []Expectation {
	if !p.Quiet() || p.Topic == "runtime" || !strings.HasSuffix(strings.TrimSuffix(p.Path, ".rs"), "_ok") {
		return nil
	}
	return []Expectation{{Key: "quiet", Ask: Anything, Loud: true}}
}
