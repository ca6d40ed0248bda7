package names

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/source"
)

// TestImports holds what imports mean that depend on each other, whichever of
// them is asked first. A line of want is `module::name = path`, with nothing
// behind the sign for no meaning and `?` for one that is not known. `value` and
// `macro` before it ask in those namespaces, `pub` asks from another crate.
func TestImports(t *testing.T) {
	for _, c := range []struct {
		name, text, want string
		kind             Kind
	}{
		{name: "two modules hand on each other's names", text: `
mod a { pub use super::b::*; pub struct A; }
mod b { pub use super::a::*; pub struct B; }
`, want: `
a::A = app::a::A
a::B = app::b::B
b::A = app::a::A
b::B = app::b::B
a::C =
b::C =
`},
		{name: "a ring of three, of which one takes names from outside", text: `
mod a { pub use super::b::*; }
mod b { pub use super::c::*; }
mod c { pub use super::a::*; pub use super::d::*; }
mod d { pub struct D; pub fn d() {} }
`, want: `
a::D = app::d::D
b::D = app::d::D
c::D = app::d::D
value a::d = app::d::d
value b::d = app::d::d
value c::d = app::d::d
value c::D = app::d::D
a::d =
a::E =
c::E =
`},
		{name: "an own name hides what the ring gives, and ends it", text: `
mod a { pub use super::b::*; }
mod b { pub use super::c::*; pub struct X; }
mod c { pub use super::a::*; pub use super::d::*; }
mod d { pub struct X; pub struct Y; }
`, want: `
a::X = app::b::X
b::X = app::b::X
c::X = app::b::X
a::Y = app::d::Y
b::Y = app::d::Y
c::Y = app::d::Y
`},
		{name: "an import by name hides what the ring gives", text: `
mod a { pub use super::b::*; pub use super::d::X; }
mod b { pub use super::a::*; }
mod d { pub struct X; }
`, want: `
a::X = app::d::X
b::X = app::d::X
`},
		{name: "two things of one name in a ring", text: `
mod a { pub use super::b::*; pub use super::c::*; }
mod b { pub use super::a::*; pub use super::d::*; }
mod c { pub struct X; }
mod d { pub struct X; pub struct Y; }
`, want: `
pub a::X = ?
pub b::X = ?
a::X = app::c::X
b::X = app::d::X
a::Y = app::d::Y
b::Y = app::d::Y
`},
		{name: "without a ring the first glob is right", text: `
mod a { pub use super::c::*; pub use super::d::*; }
mod c { pub struct X; }
mod d { pub struct X; pub struct Y; }
`, want: `
a::X = app::c::X
a::Y = app::d::Y
`},
		{name: "cfg leaves one of two globs", text: `
mod a { #[cfg(unix)] pub use super::c::*; #[cfg(windows)] pub use super::d::*; pub use super::b::*; }
mod b { pub use super::a::*; }
mod c { pub struct X; pub struct Y; pub use super::e::*; }
mod d { pub struct X; pub use super::e::*; }
mod e { pub struct Z; }
`, want: `
a::X = ?
b::X = ?
a::Y = app::c::Y
b::Y = app::c::Y
a::Z = app::e::Z
b::Z = app::e::Z
`},
		{name: "a glob of a module that another glob brings", text: `
mod a { pub use inner::*; pub use super::b::*; }
mod b { pub mod inner { pub struct X; pub use super::super::a::*; } pub struct Y; }
`, want: `
a::X = app::b::inner::X
a::Y = app::b::Y
a::inner = app::b::inner
b::inner::Y = app::b::Y
b::inner::inner = app::b::inner
b::X =
`},
		{name: "globs that need each other to be found lead nowhere", text: `
mod a { pub use p::*; pub use q::*; pub use super::b::*; }
mod b { pub struct X; pub use super::a::*; }
`, want: `
a::p =
a::q =
a::X = app::b::X
b::q =
`},
		{name: "re-exported modules", text: `
pub use deep::er as middle;
mod deep { pub mod er { pub struct X; pub use crate::other::*; } }
mod other { pub use crate::middle::*; pub struct Y; }
use middle::*;
`, want: `
other::X = app::deep::er::X
middle::Y = app::other::Y
X = app::deep::er::X
Y = app::other::Y
`},
		{name: "globs of enums, by their name and by an alias", text: `
mod a { pub enum E { One, Two } pub use E::*; pub use super::b::*; }
mod b { pub use super::a::*; type F = E; pub use F::*; type G = H; type H = G; pub use G::*; }
`, want: `
a::One = app::a::E::One
value b::Two = app::a::E::Two
value b::Three =
b::E = app::a::E
`},
		{name: "what is private goes through no glob from outside", text: `
mod a { pub use super::b::*; struct Hidden; pub(crate) struct Inner; use super::c::*; }
mod b { pub use super::a::*; }
mod c { pub struct X; }
mod e { use super::*; use super::a::*; }
`, want: `
b::Hidden =
b::Inner = app::a::Inner
pub b::Inner =
a::X = app::c::X
b::X =
e::X =
e::Inner = app::a::Inner
e::a = app::a
`},
		{name: "macros by example", text: `
mod a { macro_rules! twice { () => {} } pub(crate) use twice; pub use super::b::*; }
mod b { pub use super::a::*; }
`, want: `
macro a::twice = macro twice
macro b::twice = macro twice
macro b::thrice =
b::twice =
`},
		{name: "an unknown crate is not nothing", text: `
mod a { pub use lost::X; pub use super::b::*; }
mod b { pub use super::a::*; pub use super::c::*; }
mod c { pub struct X; pub struct Y; }
mod d { pub use super::d::Z; use lost; use other::{self}; }
`, want: `
a::X = ?
b::X = app::c::X
a::Y = app::c::Y
d::Z = ?
value d::Z = ?
macro d::Z = ?
d::lost = ?
d::other = ?
`},
		{name: "an import of what a glob of the same module brings", text: `
mod a { pub(crate) use X; pub use super::b::*; use Y; use Z; }
mod b { pub struct X; pub fn Y() {} }
`, want: `
a::X = app::b::X
value a::X = app::b::X
macro a::X =
a::Y =
value a::Y = app::b::Y
a::Z = ?
value a::Z = ?
`},
		{name: "a glob of an unknown crate may give any name of a dependency", kind: Fetched, text: `
pub mod a { pub use crate::b::*; pub struct A; }
pub mod b { pub use crate::a::*; use lost::*; pub struct B; }
pub mod c { pub(crate) use crate::d::*; }
pub mod d { pub(crate) use crate::c::*; pub(crate) use lost::*; pub(crate) use crate::a::*; }
`, want: `
a::B = app::b::B
b::A = app::a::A
b::N = ?
a::N =
c::N = ?
d::N = ?
c::A = app::a::A
d::B = app::b::B
`},
		{name: "imports by name in a circle", text: `
mod a { pub use super::b::X; pub use super::b::Y; }
mod b { pub use super::a::X; pub use super::a::*; pub use super::c::*; }
mod c { pub struct X; pub struct Y; }
`, want: `
a::X = ?
b::X = ?
a::Y = app::c::Y
b::Y = app::c::Y
`},
	} {
		t.Run(c.name, func(t *testing.T) {
			rows := strings.Split(strings.TrimSpace(c.want), "\n")
			for first := range rows {
				order := slices.Concat(rows[first:], rows[:first])
				askAll(t, crateOf(t, c.text, c.kind), order)
				slices.Reverse(order)
				askAll(t, crateOf(t, c.text, c.kind), order)
			}
		})
	}
}

// crateOf is a crate of one file that knows no other.
func crateOf(t *testing.T, text string, kind Kind) *Crate {
	t.Helper()
	parsed, err := parser.ParseOnce(context.Background(), source.NewText([]byte(text)), parser.Limits{})
	if err != nil {
		t.Fatal(err)
	}
	file := hir.Lower(parsed)
	return Build(Source{
		Name: "app", Edition: 2021, Kind: kind, Root: "lib.rs", Files: []string{"lib.rs"},
		File:    func(string) *hir.File { return file },
		Text:    func(string) []byte { return []byte(text) },
		Externs: func(string) *Crate { return nil },
	})
}

func askAll(t *testing.T, c *Crate, rows []string) {
	t.Helper()
	for _, row := range rows {
		ask, want, _ := strings.Cut(row, " =")
		if got := asked(c, ask); got != strings.TrimSpace(want) {
			t.Errorf("%s = %s, want%s, asked in the order %q", ask, got, want, rows)
		}
	}
}

// asked is what a row of TestImports asks for.
func asked(c *Crate, row string) string {
	var key lookupKey
	words := strings.Fields(row)
	for _, word := range words[:len(words)-1] {
		switch word {
		case "value":
			key.space = valueSpace
		case "macro":
			key.space = macroSpace
		case "pub":
			key.view = elsewhere
		}
	}
	path := strings.Split(words[len(words)-1], "::")
	m := c.Root
	for _, name := range path[:len(path)-1] {
		m = m.member(typeSpace, name, nil).(*Module)
	}
	key.name = path[len(path)-1]
	return meant(m.lookup(key, nil))
}

func meant(d Def) string {
	switch d := d.(type) {
	case nil:
		return ""
	case unclear:
		return "?"
	case *MacroDef:
		return "macro " + d.Name
	}
	return Path(d)
}

// TestRandomGlobs holds modules that take each other's names to what the sets of
// all that their globs lead to say.
func TestRandomGlobs(t *testing.T) {
	for seed := range uint64(200) {
		g := randomGlobs(rand.New(rand.NewPCG(seed, 1)))
		for range 3 {
			c := crateOf(t, g.text(), Written)
			for _, i := range g.random.Perm(len(g.globs)) {
				for _, name := range []string{"X", "Y", "Z"} {
					m := c.Root.types[fmt.Sprintf("m%d", i)].(*Module)
					got := meant(m.lookup(lookupKey{name: name, view: sameCrate}, nil))
					if err := g.wrong(i, name, got); err != "" {
						t.Fatalf("seed %d: m%d::%s = %s, %s\n%s", seed, i, name, got, err, g.text())
					}
				}
			}
		}
	}
}

// TestManyWays looks through layers of modules that each take all names of the next
// one, in which a name is reached on more ways than anybody can go.
func TestManyWays(t *testing.T) {
	const layers, width = 30, 5
	for _, c := range []struct{ name, cfg, last string }{
		{"layers", "", ""},
		{"under a cfg", "#[cfg(unix)] ", ""},
		{"in a ring", "#[cfg(unix)] ", "pub use super::m0_0::*;"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var b strings.Builder
			for i := range layers * width {
				fmt.Fprintf(&b, "mod m%d_%d {", i/width, i%width)
				for j := range width {
					fmt.Fprintf(&b, " %spub use super::m%d_%d::*;", c.cfg, i/width+1, j)
				}
				b.WriteString(" }\n")
			}
			for j := range width {
				fmt.Fprintf(&b, "mod m%d_%d { pub use super::end::*; }\n", layers, j)
			}
			fmt.Fprintf(&b, "mod end { pub struct X; %s }\n", c.last)
			askAll(t, crateOf(t, b.String(), Written), []string{"m0_1::Y =", "m0_1::X = app::end::X", "m7_0::X = app::end::X", "m0_0::Z ="})
		})
	}
}

// globs are modules by number: the names that each declares, and whose it takes.
type globs struct {
	random *rand.Rand
	own    []string
	globs  [][]int
	said   map[string]string // by module and name
}

func randomGlobs(random *rand.Rand) *globs {
	g := &globs{random: random, said: map[string]string{}}
	n := 2 + random.IntN(7)
	for range n {
		own, taken := "", []int(nil)
		for _, name := range []string{"X", "Y", "Z"} {
			if random.IntN(2*n) == 0 {
				own += name
			}
		}
		for range random.IntN(4) {
			taken = append(taken, random.IntN(n))
		}
		g.own, g.globs = append(g.own, own), append(g.globs, taken)
	}
	return g
}

func (g *globs) text() string {
	var b strings.Builder
	for i, own := range g.own {
		fmt.Fprintf(&b, "mod m%d {", i)
		for _, name := range own {
			fmt.Fprintf(&b, " pub struct %c;", name)
		}
		for _, j := range g.globs[i] {
			fmt.Fprintf(&b, " pub use super::m%d::*;", j)
		}
		b.WriteString(" }\n")
	}
	return b.String()
}

// wrong says what is wrong with an answer, "" when nothing is. Where several
// things have the name, one of them or none for certain is right, but the same
// whoever asked first.
func (g *globs) wrong(i int, name, got string) string {
	may := map[string]bool{}
	seen := map[int]bool{}
	var visit func(i int)
	visit = func(i int) {
		if seen[i] {
			return
		}
		seen[i] = true
		if strings.Contains(g.own[i], name) {
			may[fmt.Sprintf("app::m%d::%s", i, name)] = true
			return
		}
		for _, j := range g.globs[i] {
			visit(j)
		}
	}
	visit(i)
	key := fmt.Sprint(i, name)
	said, again := g.said[key]
	g.said[key] = got
	switch {
	case again && said != got:
		return "and before it was " + said
	case len(may) == 0 && got != "", len(may) == 1 && !may[got], len(may) > 1 && !may[got] && got != "?":
		return fmt.Sprintf("of %v", sortedKeys(may))
	}
	return ""
}
