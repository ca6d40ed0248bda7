// Package baseline knows which findings were there before: a file beside the
// code lists them by their content, so that only what is new is reported. An
// entry outlives formatting, moves and edits elsewhere.
package baseline

import (
	"cmp"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/fingerprint"
	"github.com/wakeful-rs/wakeful/parser"
)

// Entry is findings that a baseline knows: all of one rule that look the same
// in one file.
type Entry struct {
	Path        string `json:"path"`           // from the baseline's folder, with slashes
	Rule        string `json:"rule"`           //
	Item        string `json:"item,omitempty"` // around the findings, for people
	Fingerprint string `json:"fingerprint"`
	Count       int    `json:"count"`
}

// Baseline is what one file lists.
type Baseline struct {
	dir     string // absolute; the paths of entries start there
	Entries []Entry
}

// Syntax is the whole file at an absolute path, nil where there is none.
type Syntax func(path string) *parser.File

// Scope is what a check looked at. Entries for the rest are neither used up nor
// gone.
type Scope struct {
	Paths []string               // absolute, of the files that were checked
	Ran   func(rule string) bool // nil for all
}

// Match is a comparison of findings with a baseline.
type Match struct {
	New   []lint.Finding // what the baseline does not know, in the order of the findings
	Known int
	Gone  []Entry // what was not found any more; Count says how often
}

// key is what the findings of an entry have in common wherever they are.
type key struct{ rule, fingerprint string }

// Match tells new findings from known ones. A finding is known by the entry for
// its file, or else by what is left of entries for files that it may have
// moved from. Findings of wakeful about itself are always new.
func (b *Baseline) Match(findings []lint.Finding, syntax Syntax, scope Scope) Match {
	left := b.stockOf(scope)
	keys, known := make([]key, len(findings)), make([]bool, len(findings))
	for i, f := range findings {
		keys[i] = key{f.Rule, fingerprint.Look(f, syntax(f.Path))}
		known[i] = f.Rule != lint.Internal && left.takeHere(f.Path, keys[i])
	}
	moved := map[key]int{}
	var out Match
	for i, f := range findings {
		switch {
		case known[i]:
		case f.Rule != lint.Internal && left.takeAnywhere(keys[i]):
			moved[keys[i]]++
		default:
			out.New = append(out.New, f)
		}
	}
	out.Known = len(findings) - len(out.New)
	out.Gone = b.gone(left, moved)
	return out
}

// stock is how many findings entries still stand for.
type stock struct {
	here     map[string]map[key]int // by path
	anywhere map[key]int
}

// stockOf is what the entries in scope stand for.
func (b *Baseline) stockOf(scope Scope) stock {
	s := stock{map[string]map[key]int{}, map[key]int{}}
	inScope := b.inScope(scope)
	for _, e := range b.Entries {
		if !inScope(e) {
			continue
		}
		path, k := b.path(e), key{e.Rule, e.Fingerprint}
		if s.here[path] == nil {
			s.here[path] = map[key]int{}
		}
		s.here[path][k] += e.Count
		s.anywhere[k] += e.Count
	}
	return s
}

// takeHere uses up one of a file; ok is false where there is none.
func (s stock) takeHere(path string, k key) (ok bool) {
	if s.here[path][k] == 0 {
		return false
	}
	s.here[path][k]--
	s.anywhere[k]--
	return true
}

// takeAnywhere uses up one of some file; which one, only gone asks.
func (s stock) takeAnywhere(k key) (ok bool) {
	if s.anywhere[k] == 0 {
		return false
	}
	s.anywhere[k]--
	return true
}

// gone are the entries that are left, less what has moved away from their files.
func (b *Baseline) gone(left stock, moved map[key]int) (gone []Entry) {
	for _, e := range b.Entries {
		k, here := key{e.Rule, e.Fingerprint}, left.here[b.path(e)]
		unused := min(e.Count, here[k])
		if unused == 0 {
			continue
		}
		here[k] -= unused
		away := min(unused, moved[k])
		moved[k] -= away
		if e.Count = unused - away; e.Count > 0 {
			gone = append(gone, e)
		}
	}
	return gone
}

// Next is a baseline that knows the findings and, of what b knows, the entries
// outside of scope.
func (b *Baseline) Next(findings []lint.Finding, syntax Syntax, scope Scope) *Baseline {
	out := &Baseline{dir: b.dir}
	inScope := b.inScope(scope)
	for _, e := range b.Entries {
		if !inScope(e) {
			out.Entries = append(out.Entries, e)
		}
	}
	for _, f := range findings {
		if f.Rule == lint.Internal {
			continue
		}
		file := syntax(f.Path)
		e := Entry{Path: b.relative(f.Path), Rule: f.Rule, Fingerprint: fingerprint.Look(f, file), Count: 1}
		if file != nil {
			e.Item = fingerprint.Item(file, f.Span.Start)
		}
		out.Entries = append(out.Entries, e)
	}
	out.settle()
	return out
}

// settle sorts the entries and joins those that are the same.
func (b *Baseline) settle() {
	slices.SortStableFunc(b.Entries, compare)
	joined := b.Entries[:0]
	for _, e := range b.Entries {
		if n := len(joined); n > 0 && compare(joined[n-1], e) == 0 {
			joined[n-1].Count += e.Count
			continue
		}
		joined = append(joined, e)
	}
	b.Entries = joined
}

func compare(a, b Entry) int {
	return cmp.Or(
		strings.Compare(a.Path, b.Path), strings.Compare(a.Rule, b.Rule),
		strings.Compare(a.Item, b.Item), strings.Compare(a.Fingerprint, b.Fingerprint),
	)
}

// inScope says of an entry that the check would have found it again: its rule
// ran, and its file was checked or is no more.
func (b *Baseline) inScope(scope Scope) func(Entry) bool {
	checked := map[string]bool{}
	for _, path := range scope.Paths {
		checked[path] = true
	}
	return func(e Entry) bool {
		if scope.Ran != nil && !scope.Ran(e.Rule) {
			return false
		}
		path := b.path(e)
		if _, known := checked[path]; !known {
			_, err := os.Lstat(path)
			checked[path] = os.IsNotExist(err)
		}
		return checked[path]
	}
}

func (b *Baseline) path(e Entry) string { return filepath.Join(b.dir, filepath.FromSlash(e.Path)) }

func (b *Baseline) relative(path string) string {
	if rel, err := filepath.Rel(b.dir, path); err == nil {
		path = rel
	}
	return filepath.ToSlash(path)
}
