//go:build cargo

package differential

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"testing"

	"golang.org/x/sync/errgroup"

	"github.com/wakeful-rs/wakeful/internal/truth"
	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/refactor"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// TestOffersInTruth applies every refactoring that is offered at any word of
// any program that compiles, one at a time: it still does.
func TestOffersInTruth(t *testing.T) {
	crates, programs := prepare(t)
	var group errgroup.Group
	group.SetLimit(runtime.NumCPU())
	tried := 0
	for i := range programs {
		p := &programs[i]
		for _, edition := range truth.Editions {
			if !p.Judged(edition) || p.Nightly() || !*full && (edition == "2021" || len(p.Path)%4 != 0) {
				continue
			}
			offers := offersIn(t, p, edition)
			tried += len(offers)
			group.Go(func() error { return tryOffers(t, crates, p, edition, offers) })
		}
	}
	if err := group.Wait(); err != nil {
		t.Fatal(err)
	}
	if tried == 0 {
		t.Error("nothing is offered in truth")
	}
	t.Logf("%d refactorings compiled", tried)
}

// offer is the program's text as a refactoring leaves it.
type offer struct {
	title, text string
	line        int
}

// offersIn are the different results of what is offered at the words of p.
func offersIn(t *testing.T, p *truth.Program, edition string) []offer {
	t.Helper()
	parsed, err := parser.ParseOnce(context.Background(), source.NewText([]byte(p.Source)), parser.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	var year int
	fmt.Sscan(edition, &year)
	w := semantic.New(semantic.Input{
		Packages: []semantic.Package{{Name: "truth", Edition: semantic.Edition(year), Loose: true}},
		Files:    []semantic.InputFile{{Path: "main.rs", Parsed: parsed}},
	})
	file := w.File("main.rs")
	var out []offer
	for word := range parser.Words([]byte(p.Source)) {
		for _, fix := range refactor.At(file, source.Span{Start: word.Start, End: word.Start}) {
			patch := lint.NewPatch(w)
			patch.Add(lint.Finding{Path: "main.rs"}, fix)
			texts, err := patch.Texts()
			if err != nil {
				t.Errorf("%s: %q: %v", p.Path, fix.Title, err)
				continue
			}
			o := offer{fix.Title, texts["main.rs"].String(), file.Text().LineOf(word.Start) + 1}
			if !slices.ContainsFunc(out, func(have offer) bool { return have.text == o.text }) {
				out = append(out, o)
			}
		}
	}
	return out
}

func tryOffers(t *testing.T, crates *Crates, p *truth.Program, edition string, offers []offer) error {
	if len(offers) == 0 {
		return nil
	}
	before := programOf(p, edition, "")
	before.Clippy = false
	old, err := crates.Check(before)
	if err != nil {
		return err
	}
	if countErrors(old) > 0 {
		return nil // refactorings are for code that works
	}
	for i, o := range offers {
		after := before
		after.Path = filepath.Join(t.TempDir(), fmt.Sprint(i), filepath.Base(p.Path))
		if err := os.MkdirAll(filepath.Dir(after.Path), 0o755); err != nil {
			return err
		}
		if err := os.WriteFile(after.Path, []byte(o.text), 0o644); err != nil {
			return err
		}
		now, err := crates.Check(after)
		if err != nil {
			return err
		}
		if countErrors(now) > 0 {
			t.Errorf("%s:%d in %s, %q: %v", p.Path, o.line, edition, o.title, now)
		}
	}
	return nil
}
