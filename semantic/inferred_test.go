package semantic

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
	"github.com/wakeful-rs/wakeful/source"
)

// inPackage reads texts as the files of one package of edition 2024 that
// depends on the crates named; src/lib.rs is its root.
func inPackage(t testing.TB, files map[string]string, dependencies ...string) *Workspace {
	t.Helper()
	p := Package{Name: "app", Edition: 2024, Targets: []Target{{Kind: "lib", Name: "app", Root: "src/lib.rs"}}}
	for _, d := range dependencies {
		p.Dependencies = append(p.Dependencies, Dependency{Name: d, Package: strings.ReplaceAll(d, "_", "-")})
	}
	return ofPackage(t, p, files)
}

// ofPackage reads texts as the files of a package.
func ofPackage(t testing.TB, p Package, files map[string]string) *Workspace {
	t.Helper()
	for i, target := range p.Targets {
		p.Targets[i].Root = filepath.FromSlash(target.Root)
	}
	in := Input{Packages: []Package{p}}
	for path, text := range files {
		parsed, err := parser.ParseOnce(context.Background(), source.NewText([]byte(text)), parser.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		in.Files = append(in.Files, InputFile{Path: filepath.FromSlash(path), Parsed: parsed})
	}
	return New(in)
}

// allBodies are all of a file's bodies, wanted by a rule or not.
func allBodies(f *File) []*Body {
	var out []*Body
	for b := range f.bodies(func(*names.Fn, *hir.Fn) bool { return true }) {
		out = append(out, b)
	}
	return out
}

// TestInferred holds bodies to what their lines say:
//
//	let x = …; //: T             x, the last local of the line outside closures, is a T
//	let x = …; //? Send=no; …    what holds of x: Send, Sync, Copy, Drop, Await
//	f(…)       //> path          a call on the line runs that fn
//
// Each file is a program that rustc accepts.
func TestInferred(t *testing.T) {
	paths, err := filepath.Glob("testdata/inferred/*.rs")
	if err != nil || len(paths) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			w := inPackage(t, map[string]string{"src/lib.rs": string(text)}, "tokio", "futures", "anyhow")
			holdToLines(t, w.File(filepath.FromSlash("src/lib.rs")), path)
		})
	}
}

// holdToLines compares a file's bodies with the comments on their lines; name
// is what failures call the file.
func holdToLines(t *testing.T, f *File, name string) {
	t.Helper()
	said := map[int]bool{}
	for _, b := range allBodies(f) {
		claims := claimsOf(b)
		for i, line := range strings.Split(string(f.Text().Bytes()), "\n") {
			have, ok := claims[i+1]
			if !ok {
				continue
			}
			code, want, marked := marker(line)
			if !marked {
				continue
			}
			said[i+1] = true
			for _, w := range want {
				if got := have.answer(w); got != w {
					t.Errorf("%s:%d: got %q, want %q\n\t%s", name, i+1, got, w, strings.TrimSpace(code))
				}
			}
		}
	}
	for i, line := range strings.Split(string(f.Text().Bytes()), "\n") {
		if _, _, marked := marker(line); marked && !said[i+1] {
			t.Errorf("%s:%d: nothing is known of this line\n\t%s", name, i+1, strings.TrimSpace(line))
		}
	}
}

// marker splits a line into its code and what it claims.
func marker(line string) (code string, claims []string, ok bool) {
	at := strings.IndexAny(line, "/")
	for ; at >= 0; at++ {
		if rest := line[at:]; strings.HasPrefix(rest, "//:") || strings.HasPrefix(rest, "//?") || strings.HasPrefix(rest, "//>") {
			break
		}
		next := strings.IndexByte(line[at+1:], '/')
		if next < 0 {
			return line, nil, false
		}
		at += next
	}
	if at < 0 {
		return line, nil, false
	}
	for _, part := range strings.Split(line[at+2:], "//") {
		kind, rest := part[:1], strings.TrimSpace(part[1:])
		if kind == "?" {
			for _, word := range strings.Split(rest, "; ") {
				claims = append(claims, "? "+word)
			}
			continue
		}
		claims = append(claims, kind+" "+rest)
	}
	return line[:at], claims, true
}

// claims is what is known of one line of a body.
type claims struct {
	body    *Body
	local   *hir.Local
	callees []string
}

func claimsOf(b *Body) map[int]*claims {
	out := map[int]*claims{}
	at := func(offset int) *claims {
		line := b.file.Text().OffsetPosition(b.base+offset, source.UTF8).Line + 1
		if out[line] == nil {
			out[line] = &claims{body: b}
		}
		return out[line]
	}
	for _, l := range b.body.Locals {
		if l.Owner != nil && at(l.Owner.Span().Start) == at(l.Span.Start) {
			continue // of a closure or async block within the line
		}
		c := at(l.Span.Start)
		if c.local == nil || l.Span.Start > c.local.Span.Start {
			c.local = l
		}
	}
	for _, e := range b.body.Exprs {
		offset := e.Span().Start
		if m, ok := e.(*hir.MethodCall); ok {
			offset = m.NameSpan.Start
		}
		if c := b.result.Callee(e); c != nil {
			switch {
			case c.Fn != nil:
				at(offset).callees = append(at(offset).callees, names.Path(c.Fn))
			case c.Adt != nil:
				at(offset).callees = append(at(offset).callees, names.Path(c.Adt))
			}
		}
	}
	return out
}

// answer is what the claim should have said.
func (c *claims) answer(claim string) string {
	if strings.HasPrefix(claim, "> ") {
		for _, path := range c.callees {
			if "> "+path == claim {
				return claim
			}
		}
		return "> " + strings.Join(c.callees, ", ")
	}
	if c.local == nil {
		return ""
	}
	typ := c.body.result.Local(c.local.ID)
	if strings.HasPrefix(claim, ": ") {
		return ": " + typ.String()
	}
	question, _, _ := strings.Cut(strings.TrimPrefix(claim, "? "), "=")
	return "? " + question + "=" + c.verdict(question, typ)
}

func (c *claims) verdict(question string, typ *types.Type) string {
	env, bounds := c.body.env(), c.body.result.Env
	switch question {
	case "Send", "Sync", "Unpin":
		v, _ := env.AutoHolds(typ, types.AutoTrait(strings.ToLower(question)), bounds)
		return spell(v)
	case "Because":
		_, w := env.AutoHolds(typ, types.Send, bounds)
		var steps []string
		for _, s := range w.Steps {
			steps = append(steps, s.Type.String())
		}
		return strings.Join(steps, " > ")
	case "Copy":
		return spell(env.Copy(typ, bounds))
	case "Drop":
		return spell(env.NeedsDrop(typ, bounds))
	case "Await":
		return env.Awaited(typ, bounds).String()
	}
	return fmt.Sprintf("no such question: %s", question)
}

func spell(v types.Verdict) string { return [...]string{"unknown", "no", "yes"}[v] }

// TestSendSyncTypes asks for Send and Sync of each type in the table that
// rustc filled in.
func TestSendSyncTypes(t *testing.T) {
	table, err := os.ReadFile("../testdata/truth/send_sync_types.tsv")
	if err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	crates := []string{"tokio", "futures", "anyhow", "parking_lot", "dashmap", "tracing", "async_std", "smol", "rand", "tokio_stream", "tokio_util", "once_cell", "bytes", "serde_json"}
	rows := 0
	for row := range strings.Lines(string(table)) {
		cells := strings.Split(strings.TrimSpace(row), "\t")
		if strings.HasPrefix(row, "#") || len(cells) < 3 {
			continue
		}
		rows++
		fmt.Fprintf(&text, "fn row%d(x: %s) {} //? Send=%s; Sync=%s\n", rows, cells[0], cells[1], cells[2])
	}
	if rows != 160 {
		t.Errorf("%d rows were read", rows)
	}
	w := inPackage(t, map[string]string{"src/lib.rs": text.String()}, crates...)
	holdToLines(t, w.File(filepath.FromSlash("src/lib.rs")), "table.rs")
}
