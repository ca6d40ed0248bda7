package truth_test

import (
	"context"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/internal/built"
	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// variants write a program in another way that means the same, with every line
// where it was: nothing else may be said of it then.
var variants = []struct {
	name string
	of   func(*parser.File) []source.Edit // none where it does not apply
	// not are the rules that such a program has other findings of, and rightly.
	not []string
}{
	{"in a module", around("mod variant { "), reach},
	{"in a body", around("fn variant() { "), slices.Concat(reach, ofItems, ofModules)},
	{"with imports renamed", renamed, []string{"async_fn_in_trait", "dyn_async_trait"}}, // which know a re-export by its name
	{"with a bound more", bounded, nil},
	{"with a comment before each await", commented, pasted},
	{"with expect for unwrap", expecting, []string{"join_error_unwrap"}}, // expect says why
}

// reach are the rules that ask who can reach a trait.
var reach = []string{"async_fn_in_trait", "needless_async_trait"}

// ofItems are the rules that look at the items of files and not at those of
// bodies, and the files where they look for tests.
var ofItems = []string{
	"await_outside_async", "block_on_in_async", "blocking_through_call", "rc_mutex",
	"unawaited_future/in_tests", "async_main_without_runtime/in_tests", "unbounded_channel", "join_error_unwrap", "spawn_then_await/join_error_unwrap", "spawn_then_await/await_holding_guard/thread_locals", "await_holding_async_lock/in_tests", "await_holding_guard/thread_locals", "nested_result_ignored/in_tests",
}

// ofModules are files whose modules declare macros, which nobody sees of modules
// in a body.
var ofModules = []string{"await_holding_lock/macro_by_", "non_send_in_spawn/macro_by_"}

// pasted are files that use names without an import. What they mean is told by
// the text around them, and in a package they mean nothing.
var pasted = []string{"blocking_in_async/pasted", "unused_async/pasted", "unawaited_future/pasted", "select_cancel_unsafe/pasted", "select_restarts_timer/pasted", "await_holding_guard/pasted", "stream_in_for_loop/pasted", "await_holding_lock/pasted"}

// TestVariants lints every program of truth and every single file of the rules'
// cases in each variant.
func TestVariants(t *testing.T) {
	programs := readPrograms(t)
	plain := said(t, programs, func(*parser.File) []source.Edit { return nil })
	for _, v := range variants {
		t.Run(v.name, func(t *testing.T) {
			changed := 0
			got := said(t, programs, func(f *parser.File) []source.Edit {
				edits := v.of(f)
				changed += min(len(edits), 1)
				return edits
			})
			compareSaid(t, plain, got, v.not)
			if changed < 50 {
				t.Errorf("only %d programs have this variant", changed)
			}
		})
	}
}

// TestInPackage lints the same programs as modules of one package, of which
// more is known and less looked at than of loose files.
func TestInPackage(t *testing.T) {
	programs := readPrograms(t)
	maps.DeleteFunc(programs, func(_ string, f *parser.File) bool { return !movable(f) })
	plain := said(t, programs, func(*parser.File) []source.Edit { return nil })
	dir := t.TempDir()
	write(t, filepath.Join(dir, "Cargo.toml"), "[package]\nname = \"all\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[dependencies]\n"+everyCrate())
	root := ""
	for _, path := range slices.Sorted(maps.Keys(programs)) {
		root += fmt.Sprintf("#[path = %q] mod m%d;\n", path, len(root))
		write(t, filepath.Join(dir, "src", filepath.FromSlash(path)), programs[path].Text.String())
	}
	write(t, filepath.Join(dir, "src", "lib.rs"), root)
	got := map[string][]string{}
	for path, lines := range linted(t, dir) {
		if inside, ok := strings.CutPrefix(path, "src/"); ok {
			got[inside] = lines
		}
	}
	compareSaid(t, plain, got, slices.Concat(reach, inLibrary, pasted))
	if len(programs) < 500 {
		t.Errorf("only %d programs can be modules", len(programs))
	}
}

// inLibrary are the rules that take a library's code otherwise: it may run in
// any runtime that it depends on, in all of which a call must panic to be an
// error; that it depends on one is said at its manifest; and where so many fns
// have the same name it is not known who uses one.
var inLibrary = []string{"block_on_in_async", "discontinued_runtime", "unused_async"}

// everyCrate is a dependency on each crate that has a stub.
func everyCrate() string {
	out := ""
	for _, crate := range knowledge.StubCrates() {
		switch crate {
		case "std", "core", "alloc", "snippet":
		default:
			out += strings.ReplaceAll(crate, "_", "-") + " = { version = \"*\", features = [\"full\"] }\n"
		}
	}
	return out
}

// readPrograms are the programs of truth and the rules' cases that are one
// file, by their path in testdata.
func readPrograms(t *testing.T) map[string]*parser.File {
	t.Helper()
	programs := map[string]*parser.File{}
	for _, pattern := range []string{"truth/*/*.rs", "rules/*/*.rs"} {
		paths, err := filepath.Glob(filepath.Join(built.Root(), "testdata", filepath.FromSlash(pattern)))
		if err != nil {
			t.Fatal(err)
		}
		for _, path := range paths {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			parsed, err := parser.Parse(context.Background(), source.NewText(text), parser.Limits{})
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(parsed.Close)
			topic := filepath.Dir(path)
			programs[filepath.Base(filepath.Dir(topic))+"/"+filepath.Base(topic)+"/"+filepath.Base(path)] = parsed
		}
	}
	return programs
}

func compareSaid(t *testing.T, plain, variant map[string][]string, not []string) {
	t.Helper()
	both := maps.Clone(plain)
	maps.Copy(both, variant)
	for _, path := range slices.Sorted(maps.Keys(both)) {
		want, got := less(plain[path], path, not), less(variant[path], path, not)
		if !slices.Equal(want, got) {
			t.Errorf("%s\nas it is: %s\nas variant: %s", path, strings.Join(want, "; "), strings.Join(got, "; "))
		}
	}
}

// said is what the linter says of each program after the edits: rules, levels
// and lines.
func said(t *testing.T, programs map[string]*parser.File, edits func(*parser.File) []source.Edit) map[string][]string {
	t.Helper()
	dir := t.TempDir()
	for path, parsed := range programs {
		text, err := parsed.Text.Apply(edits(parsed))
		if err != nil {
			t.Fatal(err)
		}
		write(t, filepath.Join(dir, filepath.FromSlash(path)), text.String())
	}
	return linted(t, dir)
}

func write(t *testing.T, file, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

// linted is what the linter says of the files in dir, by their path there.
func linted(t *testing.T, dir string) map[string][]string {
	t.Helper()
	doc, err := built.Check(dir, nil, ".")
	if err != nil {
		t.Fatal(err)
	}
	out := map[string][]string{}
	for _, f := range doc.Findings {
		out[f.Path] = append(out[f.Path], fmt.Sprintf("%s %s in line %d", f.Level, f.Rule, f.Start.Line))
	}
	for _, lines := range out {
		slices.Sort(lines)
	}
	return out
}

// less leaves out what rules say that are excepted, in all files or in those
// whose path goes on as the exception does.
func less(lines []string, path string, not []string) []string {
	return slices.DeleteFunc(slices.Clone(lines), func(line string) bool {
		return slices.ContainsFunc(not, func(rule string) bool {
			rule, file, _ := strings.Cut(rule, "/")
			return strings.Contains(line, " "+rule+" ") && strings.Contains(path, file)
		})
	})
}

// around puts all items between an opening and a brace.
func around(opening string) func(*parser.File) []source.Edit {
	return func(f *parser.File) []source.Edit {
		if !movable(f) {
			return nil
		}
		first, last := -1, -1
		for n := range f.Tree.Root().Children() {
			if n.Extra() || n.Kind() == parser.KindShebang {
				continue
			}
			if first < 0 {
				first = n.Start()
			}
			last = n.End()
		}
		if first < 0 {
			return nil
		}
		return []source.Edit{insert(first, opening), insert(last, " }")}
	}
}

// movable says that the file means the same further inside: it has items alone,
// and none that ask where they stand.
func movable(f *parser.File) bool {
	text := f.Text.String()
	for _, outer := range []string{"crate::", "super::", "fn main", "#!["} {
		if strings.Contains(text, outer) {
			return false
		}
	}
	for n := range f.Tree.Root().Children() {
		if n.Kind() == parser.KindLetDeclaration || n.Kind() == parser.KindExpressionStatement {
			return false
		}
	}
	return true
}

func insert(at int, text string) source.Edit {
	return source.Edit{Span: source.Span{Start: at, End: at}, Text: text}
}

// renamed gives each imported type or trait a name of its own.
func renamed(f *parser.File) []source.Edit {
	var edits []source.Edit
	imported, declared := map[string]bool{}, map[string]bool{}
	for n := range f.Tree.Root().Descendants() {
		if n.Kind() == parser.KindTypeItem {
			declared[n.Child(parser.FieldName).Text()] = true // an associated type may go by its trait's name
		}
	}
	for n := range f.Tree.Root().Descendants() {
		if n.Kind() == parser.KindIdentifier && leafOfUse(n) && n.Text() != strings.ToLower(n.Text()) && !declared[n.Text()] {
			imported[n.Text()] = true
			edits = append(edits, insert(n.End(), " as "+n.Text()+"Renamed"))
		}
	}
	for n := range f.Tree.Root().Descendants() {
		qualified := strings.HasSuffix(strings.TrimSpace(f.Text.String()[:n.Start()]), "::")
		if (n.Kind() == parser.KindIdentifier || n.Kind() == parser.KindTypeIdentifier) && imported[n.Text()] && !qualified && !inUse(n) {
			edits = append(edits, insert(n.End(), "Renamed"))
		}
	}
	slices.SortFunc(edits, func(a, b source.Edit) int { return a.Span.Start - b.Span.Start })
	return edits
}

// leafOfUse says that n is the name which a `use` imports by itself.
func leafOfUse(n parser.Node) bool {
	up := n.Parent()
	if up.Kind() == parser.KindScopedIdentifier && n.Field() == parser.FieldName {
		up = up.Parent()
	}
	return up.Kind() == parser.KindUseDeclaration || up.Kind() == parser.KindUseList
}

func inUse(n parser.Node) bool {
	for ; n.Valid(); n = n.Parent() {
		if n.Kind() == parser.KindUseDeclaration {
			return true
		}
	}
	return false
}

// bounded gives each fn a bound that always holds.
func bounded(f *parser.File) []source.Edit {
	var edits []source.Edit
	for n := range f.Tree.Root().Descendants() {
		if n.Kind() == parser.KindFunctionItem && !n.Has(parser.KindWhereClause) && n.Child(parser.FieldBody).Valid() {
			edits = append(edits, insert(n.Child(parser.FieldBody).Start(), "where u8: Copy "))
		}
	}
	return edits
}

func commented(f *parser.File) []source.Edit {
	return respelled(f, ".await", " /* waits */ .await")
}

func expecting(f *parser.File) []source.Edit {
	return respelled(f, ".unwrap()", `.expect("it works")`)
}

// respelled writes text for each word, which begins with a dot, but in comments
// and literals.
func respelled(f *parser.File, word, text string) []source.Edit {
	var edits []source.Edit
	whole := f.Text.String()
	for n := range f.Tree.Root().Descendants() {
		if n.Kind() == parser.TokDOT && strings.HasPrefix(whole[n.Start():], word) {
			edits = append(edits, source.Edit{Span: source.Span{Start: n.Start(), End: n.Start() + len(word)}, Text: text})
		}
	}
	return edits
}
