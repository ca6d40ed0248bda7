//go:build cargo

package main

import (
	"context"
	"flag"
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/scratch"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

var (
	rounds = flag.Int("rounds", 2, "how often values are planted into each crate")
	seed   = flag.Uint64("seed", 1, "of what is planted where")
	in     = flag.String("in", "", "another crate than those of the test: name@version")
)

// TestPlantedValues asks of the async fns that people publish whether their futures
// are Send, as they are and with something planted into them that is not: what
// rustc says, we say.
func TestPlantedValues(t *testing.T) {
	crates := []scratch.Crate{{Name: "mini-redis", Version: "0.4.1"}, {Name: "tokio-postgres", Version: "0.7.18"}, {Name: "thirtyfour", Version: "0.38.1"}}
	if name, version, ok := strings.Cut(*in, "@"); ok {
		crates = []scratch.Crate{{Name: name, Version: version}}
	}
	eachCrate(t, crates, func(c crate) {
		g := garden{crate: c, texts: map[string]*source.Text{}, random: rand.New(rand.NewPCG(*seed, 0))}
		g.survey()
		g.answer()
		g.compare("as it is", nil)
		for i := range *rounds {
			g.compare(fmt.Sprintf("round %d", i), g.plants())
		}
		c.t.Logf("%d async fns; asked of %d futures, %d of them not Send", len(g.fns), g.asked, g.notSend)
	})
}

// garden is a crate in which values are planted.
type garden struct {
	crate
	texts          map[string]*source.Text // the crate's own, by file
	fns            []asyncFn
	random         *rand.Rand
	asked, notSend int
}

// survey finds the async fns that can be asked about.
func (g *garden) survey() {
	for _, file := range g.rustFiles() {
		text := source.NewText([]byte(g.read(file)))
		parsed, err := parser.ParseOnce(context.Background(), text, parser.Limits{})
		if err != nil {
			g.t.Fatal(err)
		}
		if fns := asyncFns(file, parsed.Tree); len(fns) > 0 {
			g.texts[file] = text
			g.fns = append(g.fns, fns...)
		}
	}
	// A question that rustc has another complaint about is none.
	for range 4 {
		said := g.lay(nil)
		if len(said.others) == 0 {
			return
		}
		asked := g.lines()
		wrong := map[int]bool{}
		for at, message := range said.others {
			i := slices.Index(asked, at)
			if i < 0 {
				g.t.Fatalf("%v: %s", at, message)
			}
			wrong[i] = true
		}
		g.keep(func(i int) bool { return !wrong[i] })
	}
	g.t.Fatal("the questions do not compile")
}

func (g *garden) keep(ok func(i int) bool) {
	var kept []asyncFn
	for i, fn := range g.fns {
		if ok(i) {
			kept = append(kept, fn)
		}
	}
	g.fns = kept
}

// answer keeps the questions that rustc answers with yes. What it does not read,
// such as the code of a feature that is off, has no answer.
func (g *garden) answer() {
	said := g.lay(nil)
	asked, ours := g.lines(), g.refused()
	for _, at := range asked {
		if said.notSend[at] != "" {
			g.judge("as it is", at, said.notSend[at], ours[at])
		}
	}
	g.keep(func(i int) bool { return said.notSend[asked[i]] == "" })
	said = g.lay(nil)
	asked = g.lines()
	g.keep(func(i int) bool { return said.unused[asked[i]] })
	if len(g.fns) == 0 {
		g.t.Fatal("rustc answers no question")
	}
}

// lay writes the crate with the questions and the plants in it, and asks rustc.
func (g *garden) lay(plants map[string][]source.Edit) compiled {
	edits := map[string][]source.Edit{}
	for file, own := range plants {
		edits[file] = slices.Clone(own)
	}
	for i, fn := range g.fns {
		edits[fn.file] = append(edits[fn.file], insertion(fn.span.End, "\n"+fmt.Sprintf(fn.ask, i)+"\n"))
	}
	for file, text := range g.texts {
		slices.SortStableFunc(edits[file], func(a, b source.Edit) int { return a.Span.Start - b.Span.Start })
		laid, err := text.Apply(edits[file])
		if err != nil {
			g.t.Fatal(err)
		}
		g.write(file, laid.String())
	}
	return g.check()
}

func insertion(at int, text string) source.Edit {
	return source.Edit{Span: source.Span{Start: at, End: at}, Text: text}
}

// lines are where the questions stand, in the order of fns.
func (g *garden) lines() []line {
	at := map[string]line{}
	for file := range g.texts {
		for i, l := range strings.Split(g.read(file), "\n") {
			if _, rest, ok := strings.Cut(l, "fn wk_ask_"); ok {
				name := rest[:strings.IndexAny(rest, "<(")]
				at[name] = line{file, i + 1}
			}
		}
	}
	out := make([]line, len(g.fns))
	for i := range g.fns {
		out[i] = at[fmt.Sprint(i)]
	}
	return out
}

// compare holds what we say of all questions to what rustc says.
func (g *garden) compare(name string, plants map[string][]source.Edit) {
	said := g.lay(plants)
	for at, message := range said.others {
		g.t.Fatalf("%s: %v: %s", name, at, message)
	}
	asked, ours := g.lines(), g.refused()
	// Where rustc has complained about a fn, it says nothing of who awaits that.
	elsewhere := slices.ContainsFunc(slices.Collect(maps.Keys(said.notSend)), func(at line) bool { return !slices.Contains(asked, at) })
	for _, at := range asked {
		if elsewhere && said.notSend[at] == "" && ours[at] != "" {
			continue
		}
		g.judge(name, at, said.notSend[at], ours[at])
	}
}

// refused is what we say not to be Send.
func (g *garden) refused() map[line]string {
	ours := map[line]string{}
	for _, f := range g.findings() {
		if f.Rule == "non_send_in_spawn" {
			ours[line{f.Path, f.Start.Line}] = f.Message
		}
	}
	return ours
}

// judge compares what both say of a future, "" for nothing.
func (g *garden) judge(name string, at line, rustc, ours string) {
	g.asked++
	if rustc != "" {
		g.notSend++
	}
	switch {
	case rustc == "" && ours != "":
		g.t.Errorf("%s: loud at %v: %s\n%s", name, at, ours, g.around(at))
	case rustc != "" && ours == "":
		g.t.Errorf("%s: missed at %v: %s\n%s", name, at, rustc, g.around(at))
	}
}

// around is the planted text before a line.
func (g *garden) around(at line) string {
	lines := strings.Split(g.read(at.file), "\n")
	return strings.Join(lines[max(0, at.n-80):at.n], "\n")
}
