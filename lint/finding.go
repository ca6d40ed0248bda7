// Package lint turns facts into findings: rules, levels, suppressions, fixes
// and the runner that CLI and server share. It knows no protocol and no
// output format.
package lint

import (
	"iter"
	"slices"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// Finding is one thing a rule has to say about one file.
type Finding struct {
	Rule    string      // set by the runner
	Level   Level       // set by the runner; a rule may lower it by setting it
	Usual   Level       // where nobody chose the rule's level; DefaultLevel for the rule's own
	Path    string      // set by the runner
	Span    source.Span // what the editor underlines; keep it short
	Message string      // one sentence, no final period, uses the user's own names
	// Reporter is "rustc" or "clippy" when that reports this too, unless told not
	// to; set by the runner from the rule's page, or before by a rule that knows
	// better than its page.
	Reporter string
	Notes    []Note // the other places in the story, in the order they are told
	Fixes    []Fix  // alternatives, the preferred first; at most one is applied
	// More gives further alternatives. They take a look at the whole workspace, so
	// it is called only to show or apply fixes; nil for none. Offers has them all.
	More func() []Fix
}

// Offers are all fixes of the finding, the preferred first.
func (f Finding) Offers() []Fix {
	if f.More == nil {
		return f.Fixes
	}
	return append(slices.Clip(f.Fixes), f.More()...)
}

// Note is another place of the story. Path is empty for the finding's file.
type Note struct {
	Path    string
	Span    source.Span
	Message string
}

// Fix is one way to repair a finding.
type Fix struct {
	Title  string // a verb phrase for the editor's menu
	Safety Safety
	Edits  []source.Edit // sorted, disjoint; Path empty for the finding's file
}

// Safety says when a fix may be applied without a person looking.
type Safety int

const (
	Suggestion Safety = iota // a person finishes it
	Unsafe                   // right in most cases: --unsafe-fixes
	Safe                     // compiles and means what was meant: --fix
)

// Level is how loud a finding is. The zero value means "the rule's default".
type Level int

const (
	DefaultLevel Level = iota
	Off
	Hint
	Info
	Warning
	Error
)

// Rule is one check. Title, default level and prose are in knowledge/rules.
type Rule struct {
	Name string
	Run  func(*Pass)
	// Whole: what one file says is not enough, since another may refute it, by
	// the only use of something, by an impl, or by saying the same first.
	Whole bool
	// Graver: some of its findings are usually above the rule's own level.
	Graver bool
	// InTests is the level that no finding is above in code that only tests run.
	// Off means that there are none, DefaultLevel that tests are like other code.
	InTests Level
}

// Pass is one rule's look at one file.
type Pass struct {
	File *semantic.File

	report    func(Finding)
	skipTests bool // nobody sees what the rule finds in tests
}

// Bodies are those of the file's bodies in which the rule can find something that
// somebody sees.
func (p *Pass) Bodies() iter.Seq[*semantic.Body] {
	return func(yield func(*semantic.Body) bool) {
		for b := range p.File.Bodies() {
			if !(p.skipTests && b.InTest()) && !yield(b) {
				return
			}
		}
	}
}

// Report adds a finding.
func (p *Pass) Report(f Finding) { p.report(f) }
