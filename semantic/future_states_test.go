package semantic_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/aymanbagabas/go-udiff"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// TestMachines compares the state machines of each file in testdata/machines
// with the golden beside it.
func TestMachines(t *testing.T) {
	paths, err := filepath.Glob("testdata/machines/*.rs")
	if err != nil || len(paths) == 0 {
		t.Fatal("no test files", err)
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		f := files(t, loose, map[string]string{"a.rs": string(text)}).File("a.rs")
		var out strings.Builder
		for b := range f.Bodies() {
			for _, m := range b.Machines() {
				dumpMachine(&out, f, m)
			}
		}
		if *update {
			if err := os.WriteFile(path+".golden", []byte(out.String()), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(path + ".golden")
		if err != nil {
			t.Fatal(err)
		}
		if d := udiff.Unified(path+".golden", "now", string(want), out.String()); d != "" {
			t.Error(d)
		}
	}
}

var (
	machineKinds = map[semantic.MachineKind]string{semantic.AsyncFn: "fn", semantic.AsyncBlock: "block", semantic.AsyncClosure: "closure", semantic.AsyncScript: "script"}
	roles        = map[semantic.Role]string{
		semantic.RoleLocal: "local", semantic.RoleArgument: "argument", semantic.RoleCapture: "capture", semantic.RoleBorrow: "borrow",
		semantic.RoleTemporary: "temporary", semantic.RoleAwaited: "awaited", semantic.RoleIterator: "iterator", semantic.RoleItem: "item",
	}
)

func dumpMachine(out *strings.Builder, f *semantic.File, m semantic.Machine) {
	fmt.Fprintf(out, "%s %s, %s%s, next %v\n", machineKinds[m.Kind], m.Name, sizeOf(m.Layout), sendOf(m.Send, m.Why), m.First)
	dumpKept(out, f, m.Inputs)
	for i, s := range m.States {
		fmt.Fprintf(out, "  state %d: %s, next %v\n", i, f.Text().Slice(s.Future), s.Next)
		dumpKept(out, f, s.Keeps)
	}
}

func dumpKept(out *strings.Builder, f *semantic.File, kept []semantic.Kept) {
	for _, k := range kept {
		name := k.Name
		if name == "" {
			name = "`" + f.Text().Slice(k.Span) + "`"
		}
		fmt.Fprintf(out, "    %s %s: %s, %s%s", roles[k.Role], name, k.Type, sizeOf(k.Layout), sendOf(k.Send, k.Why))
		for _, word := range []struct {
			on   bool
			name string
		}{{k.Guard != "", string(k.Guard)}, {k.Gone, "gone"}, {k.Lent, "lent"}} {
			if word.on {
				out.WriteString(", " + word.name)
			}
		}
		out.WriteByte('\n')
	}
}

func sizeOf(l semantic.Layout) string {
	if l.Exact {
		return fmt.Sprint(l.Size)
	}
	return fmt.Sprintf("%d+", l.Size)
}

func sendOf(v types.Verdict, why types.Witness) string {
	switch v {
	case types.Yes:
		return ""
	case types.No:
		return ", not Send: " + why.Reason(types.Send)
	}
	return ", perhaps Send"
}

// TestHugeMachine has nothing to say of a body that is too large, and claims
// nothing.
func TestHugeMachine(t *testing.T) {
	code := "async fn f() {}\nasync fn huge() {\n" + strings.Repeat("let s = String::new(); f().await; drop(s);\n", 1000) + "}\n"
	for b := range files(t, loose, map[string]string{"a.rs": code}).File("a.rs").Bodies() {
		for _, m := range b.Machines() {
			huge := m.Name == "huge"
			if m.Skipped != huge || huge && (m.Layout.Exact || m.Send != types.Unknown || len(m.States) > 0) {
				t.Errorf("%s: %+v", m.Name, m)
			}
		}
	}
}
