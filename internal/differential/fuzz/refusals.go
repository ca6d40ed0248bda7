package fuzz

import (
	_ "embed"
	"fmt"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/internal/differential"
)

//go:embed refusals.rs
var refusalsPrelude string

// Refusal is a random program of a few items, of which rustc refuses many, for
// what rules of level error are about: tasks that borrow, futures that are not
// Send, recursion, awaits in the wrong place, traits with async fns.
func Refusal(seed uint64, edition string) *Program {
	w := refusalWriter{random: rand.New(rand.NewPCG(seed, 2))}
	return &Program{Seed: seed, Edition: edition, prelude: refusalsPrelude, tree: w.write("program", mostNested)}
}

// mostNested is how deep rules stand in rules before only plain ones are used.
const mostNested = 7

// refusalWriter writes rules out. In them <name> stands for a rule of that name,
// and # for a number that nothing else in the program has.
type refusalWriter struct {
	random *rand.Rand
	number int
}

// write writes one of the rules of a name. The first of each is plain.
func (w *refusalWriter) write(name string, depth int) *Node {
	rules := refusalRules[name]
	if rules == nil {
		panic("no rule <" + name + ">")
	}
	chosen := rules[0]
	if depth > 0 {
		chosen = rules[w.random.IntN(len(rules))]
	}
	w.number++
	text := strings.ReplaceAll(chosen, "#", fmt.Sprint(w.number))
	out := &Node{Kind: Kind(name)}
	at := 0
	for _, m := range ruleName.FindAllStringSubmatchIndex(text, -1) {
		if of := text[m[2]:m[3]]; refusalRules[of] != nil { // others are Rust's own
			out.text = append(out.text, text[at:m[0]])
			out.parts = append(out.parts, w.write(of, depth-1))
			at = m[1]
		}
	}
	out.text = append(out.text, text[at:])
	return out
}

var ruleName = regexp.MustCompile(`<([a-z][A-Za-z ]*)>`)

// Refused is what rustc and wakeful say of one program.
type Refused struct {
	Program *Program
	Rustc   []differential.Diagnostic // errors
	Ours    []string                  // findings of level error
}

// Loud says that wakeful alone refuses it.
func (r Refused) Loud() bool { return len(r.Ours) > 0 && len(r.Rustc) == 0 }

// Silent says that rustc refuses it only for what wakeful should know, which says
// nothing.
func (r Refused) Silent() bool {
	return len(r.Ours) == 0 && len(r.Rustc) > 0 && !slices.ContainsFunc(r.Rustc, func(d differential.Diagnostic) bool { return !ourErrors[d.Name] })
}

// ourErrors are the errors of rustc that rules of ours tell of.
var ourErrors = map[string]bool{
	"not-send": true, "E0373": true, "E0597": true, "E0521": true, "E0310": true, "E0733": true, "E0728": true, "E0038": true,
}

func (r Refused) String() string {
	var said []string
	for _, d := range r.Rustc {
		said = append(said, d.Name+": "+d.Message)
	}
	return fmt.Sprintf("edition %s, seed %d\n    rustc: %s\n    wakeful: %s\n%s", r.Program.Edition, r.Program.Seed,
		strings.Join(said, "; "), strings.Join(r.Ours, "; "), indent(r.Program.String()))
}

// Refuse asks both about programs of one edition.
func Refuse(crates *differential.Crates, programs []*Program) ([]Refused, error) {
	claims, err := Ask(programs)
	if err != nil {
		return nil, err
	}
	folder, err := os.MkdirTemp("", "wakeful-fuzz-")
	if err != nil {
		return nil, fmt.Errorf("make folder: %w", err)
	}
	defer os.RemoveAll(folder)
	found, err := errorsOf(crates, programs, folder)
	if err != nil {
		return nil, err
	}
	out := make([]Refused, len(programs))
	for i, p := range programs {
		out[i] = Refused{Program: p, Rustc: found[i], Ours: claims[i].Errors}
	}
	return out, nil
}

// Smaller makes a program as small as it gets while rustc and wakeful still see it
// as differently.
func Smaller(crates *differential.Crates, from Refused, rounds int) (Refused, error) {
	for range rounds {
		var tried []*Program
		for _, tree := range from.Program.tree.simpler() {
			tried = append(tried, from.Program.with(tree))
		}
		if len(tried) == 0 {
			return from, nil
		}
		better, err := Refuse(crates, tried)
		if err != nil {
			return from, err
		}
		found := false
		for _, r := range better {
			if r.Loud() == from.Loud() && r.Silent() == from.Silent() && r.Program.Size() < from.Program.Size() {
				from, found = r, true
			}
		}
		if !found {
			return from, nil
		}
	}
	return from, nil
}
