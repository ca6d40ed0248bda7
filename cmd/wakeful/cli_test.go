package main

import (
	"context"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
	"github.com/spf13/pflag"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/rules"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){
		"wakeful":       asPeopleGetIt,
		"cargo-wakeful": asPeopleGetIt,
		"standin": func() {
			a := app{stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr, rules: standIns}
			os.Exit(runWith(context.Background(), a, os.Args[1:]))
		},
	})
}

func asPeopleGetIt() {
	os.Exit(run(context.Background(), os.Args, os.Stdin, os.Stdout, os.Stderr))
}

// TestScripts runs testdata/cli. In a script `wakeful` is the command as people
// get it; `standin` is the same with rules that do nothing but trip over the
// functions bad, risky, meh and explode, for scripts about the command line
// alone.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:                 filepath.Join("..", "..", "testdata", "cli"),
		UpdateScripts:       os.Getenv("UPDATE_SCRIPTS") != "",
		RequireExplicitExec: true,
		Setup: func(e *testscript.Env) error { // for tools that are set up there
			e.Setenv("REAL_HOME", os.Getenv("HOME"))
			return nil
		},
		Condition: func(name string) (bool, error) {
			if name == "root" {
				return os.Getuid() == 0, nil
			}
			return false, errors.New("unknown condition " + name)
		},
		Cmds: map[string]func(*testscript.TestScript, bool, []string){
			"exits":  exits,
			"fill":   fill,
			"bytes":  writeBytes,
			"mode":   checkMode,
			"damage": damage,
		},
	})
}

// exits CODE COMMAND ARGS... runs a command that must end with the code.
func exits(ts *testscript.TestScript, _ bool, args []string) {
	want, err := strconv.Atoi(args[0])
	ts.Check(err)
	got := 0
	err = ts.Exec(args[1], args[2:]...)
	if e := (&exec.ExitError{}); errors.As(err, &e) {
		got = e.ExitCode()
	} else {
		ts.Check(err)
	}
	if got != want {
		ts.Fatalf("exit code %d, want %d", got, want)
	}
}

// fill FILE TEXT COUNT [START] writes START, then TEXT so often.
func fill(ts *testscript.TestScript, _ bool, args []string) {
	n, err := strconv.Atoi(args[2])
	ts.Check(err)
	start := strings.Join(args[3:], " ")
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(start+strings.Repeat(args[1], n)), 0o666))
}

// bytes FILE TEXT writes TEXT, in which \x00 and the like are as in Go.
func writeBytes(ts *testscript.TestScript, _ bool, args []string) {
	text, err := strconv.Unquote(`"` + args[1] + `"`)
	ts.Check(err)
	ts.Check(os.WriteFile(ts.MkAbs(args[0]), []byte(text), 0o666))
}

// damage FOLDER cuts off the end of all values in a cache.
func damage(ts *testscript.TestScript, _ bool, args []string) {
	values, err := filepath.Glob(filepath.Join(ts.MkAbs(args[0]), "*.wakeful"))
	ts.Check(err)
	for _, value := range values {
		info, err := os.Stat(value)
		ts.Check(err)
		ts.Check(os.Truncate(value, info.Size()-1))
	}
}

// mode FILE OCTAL checks the permissions of a file.
func checkMode(ts *testscript.TestScript, _ bool, args []string) {
	info, err := os.Stat(ts.MkAbs(args[0]))
	ts.Check(err)
	want, err := strconv.ParseUint(args[1], 8, 32)
	ts.Check(err)
	if info.Mode().Perm() != fs.FileMode(want) {
		ts.Fatalf("%s has mode %o, want %o", args[0], info.Mode().Perm(), want)
	}
}

// standIns trip over calls by name.
var standIns = []lint.Rule{
	tripOver("bad_call", "bad", lint.DefaultLevel,
		lint.Fix{Title: "Call `good`", Safety: lint.Safe, Edits: []source.Edit{{Text: "good"}}}),
	tripOver("risky_call", "risky", lint.DefaultLevel,
		lint.Fix{Title: "Call `good`", Safety: lint.Unsafe, Edits: []source.Edit{{Text: "good"}}}),
	tripOver("meh_call", "meh", lint.Hint,
		lint.Fix{Title: "Call `good`", Safety: lint.Safe, Edits: []source.Edit{{Text: "good"}}}),
	{Name: "explosive", Run: func(p *lint.Pass) {
		if strings.Contains(p.File.Text().String(), "explode()") {
			panic("boom")
		}
	}},
}

func tripOver(rule, function string, level lint.Level, fixes ...lint.Fix) lint.Rule {
	return lint.Rule{Name: rule, Run: func(p *lint.Pass) {
		for n := range p.File.Syntax().Tree.Root().Descendants() {
			called := n.Child(parser.FieldFunction)
			if n.Kind() != parser.KindCallExpression || called.Text() != function {
				continue
			}
			f := lint.Finding{Span: called.Span(), Level: level, Message: "`" + function + "` is called"}
			for _, fix := range fixes {
				fix.Edits = []source.Edit{{Span: called.Span(), Text: fix.Edits[0].Text}}
				f.Fixes = append(f.Fixes, fix)
			}
			p.Report(f)
		}
	}}
}

// TestEveryFlagIsScripted wants each flag of each command, and each format, in
// some script.
func TestEveryFlagIsScripted(t *testing.T) {
	paths, err := filepath.Glob(filepath.Join("..", "..", "testdata", "cli", "*.txtar"))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no scripts: %v", err)
	}
	var scripts []string // each command that is run
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		scripts = append(scripts, strings.Split(string(text), "\n")...)
	}
	scripted := func(words ...string) bool {
		return slices.ContainsFunc(scripts, func(line string) bool {
			return !slices.ContainsFunc(words, func(word string) bool { return !strings.Contains(line, word) })
		})
	}
	for _, command := range commandsOf(newRoot(app{})) {
		command.LocalFlags().VisitAll(func(flag *pflag.Flag) {
			if !scripted(" "+command.Name()+" ", "--"+flag.Name) {
				t.Errorf("no script uses %s --%s", command.CommandPath(), flag.Name)
			}
		})
	}
	for _, format := range formatNames() {
		if !scripted(" check ", "--format "+format) {
			t.Errorf("no script uses --format %s", format)
		}
	}
}

func TestRulesOfTheCommandAreAllRules(t *testing.T) {
	names := app{rules: rules.All}.ruleNames()
	if len(names) != len(rules.All)+2 {
		t.Errorf("%d names for %d rules", len(names), len(rules.All))
	}
}
