//go:build cargo

package differential

import (
	"flag"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"

	"golang.org/x/sync/errgroup"

	"github.com/wakeful-rs/wakeful/internal/built"
	"github.com/wakeful-rs/wakeful/internal/truth"
)

var full = flag.Bool("full", false, "everything: both editions, clippy, the send questions, every fix")

var folder = filepath.Join(built.Root(), "testdata", "truth")

var prepared = sync.OnceValues(func() (*Crates, error) { return Prepare(false) })

// TestHeadersHold compiles the programs of truth again: the verdicts that the
// linter is judged by must be those of the tools.
func TestHeadersHold(t *testing.T) {
	crates, programs := prepare(t)
	each(t, programs, func(p *truth.Program, edition string) error {
		if !*full && edition == "2021" && p.Judged("2024") {
			return nil
		}
		got, err := crates.Check(programOf(p, edition, ""))
		if err != nil {
			return err
		}
		compareErrors(t, p, edition, got)
		if *full {
			compareLints(t, p, edition, got)
		}
		return nil
	})
}

// TestSendQuestions compiles the part of the programs that asks is_send.
func TestSendQuestions(t *testing.T) {
	crates, programs := prepare(t)
	each(t, programs, func(p *truth.Program, edition string) error {
		send, line, ok := p.Send(edition)
		if !ok || !*full && len(p.Path)%4 != 0 {
			return nil
		}
		got, err := crates.Check(programOf(p, edition, "send"))
		if err != nil {
			return err
		}
		refused := slices.ContainsFunc(got, func(d Diagnostic) bool { return d.Error && d.Line == line })
		if refused == send {
			t.Errorf("%s in %s: the header says send is %v, rustc says %v", p.Path, edition, send, got)
		}
		return nil
	})
}

func prepare(t *testing.T) (*Crates, []truth.Program) {
	t.Helper()
	crates, err := prepared()
	if err != nil {
		t.Fatal(err)
	}
	programs, err := truth.Read(folder)
	if err != nil {
		t.Fatal(err)
	}
	return crates, programs
}

// each runs do for every program in every edition it was judged in.
func each(t *testing.T, programs []truth.Program, do func(p *truth.Program, edition string) error) {
	t.Helper()
	type question struct {
		program *truth.Program
		edition string
	}
	var all []question
	for i := range programs {
		for _, edition := range truth.Editions {
			if programs[i].Judged(edition) {
				all = append(all, question{&programs[i], edition})
			}
		}
	}
	parallel(t, all, func(q question) error { return do(q.program, q.edition) })
}

// parallel runs do for each of all, several at once.
func parallel[T any](t *testing.T, all []T, do func(T) error) {
	t.Helper()
	var group errgroup.Group
	group.SetLimit(runtime.NumCPU())
	for _, one := range all {
		group.Go(func() error { return do(one) })
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
}

func programOf(p *truth.Program, edition, cfg string) Program {
	base := filepath.Base(p.Path)
	hasMain := strings.Contains("\n"+p.Source, "\nfn main(") || strings.Contains("\n"+p.Source, "\nasync fn main(")
	return Program{
		Path:    filepath.Join(folder, filepath.FromSlash(p.Path)),
		Edition: edition,
		Cfg:     cfg,
		Binary:  hasMain && !strings.Contains(base, "_in_lib_"),
		Clippy:  *full,
		Nightly: p.Nightly(),
		Tests:   strings.HasPrefix(base, "test_"),
	}
}

// compareErrors holds the rustc header against what rustc says now, each error
// once: how often a macro repeats one changes with the crate's version.
func compareErrors(t *testing.T, p *truth.Program, edition string, got []Diagnostic) {
	t.Helper()
	errors, _ := p.Errors(edition)
	var want, said []string
	for _, v := range errors {
		want = append(want, v.String())
	}
	for _, d := range got {
		if d.Error {
			said = append(said, d.String())
		}
	}
	compare(t, p.Path+" in "+edition+", errors", want, said)
}

// compareLints holds the warn and clippy headers. A program with errors has
// none: clippy does not get that far.
func compareLints(t *testing.T, p *truth.Program, edition string, got []Diagnostic) {
	t.Helper()
	warnings, _ := p.Warnings(edition)
	clippy, ok := p.Clippy(edition)
	if !ok {
		return
	}
	listed := append(slices.Clone(clippyLints), "unused_must_use", "async_fn_in_trait", "refining_impl_trait_reachable")
	var want, said []string
	for _, v := range slices.Concat(warnings, clippy) {
		if slices.Contains(listed, v.Name) {
			want = append(want, v.String())
		}
	}
	for _, d := range got {
		if !d.Error && slices.Contains(listed, d.Name) {
			said = append(said, d.String())
		}
	}
	compare(t, p.Path+" in "+edition+", lints", want, said)
}

func compare(t *testing.T, what string, want, said []string) {
	t.Helper()
	slices.Sort(want)
	slices.Sort(said)
	want, said = slices.Compact(want), slices.Compact(said)
	if !slices.Equal(want, said) {
		t.Errorf("%s: the header says %v, the tools say %v", what, want, said)
	}
}
