package main

import (
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/pelletier/go-toml/v2"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/wakeful-rs/wakeful/internal/built"
	"github.com/wakeful-rs/wakeful/lint/project"
	"github.com/wakeful-rs/wakeful/workspace"
)

// TestSchema holds the schema of wakeful.toml and its reader to the same mind.
func TestSchema(t *testing.T) {
	rules, err := built.RuleList()
	if err != nil {
		t.Fatal(err)
	}
	text, err := schema(rules)
	if err != nil {
		t.Fatal(err)
	}
	document, err := jsonschema.UnmarshalJSON(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("wakeful.schema.json", document); err != nil {
		t.Fatal(err)
	}
	compiled, err := compiler.Compile("wakeful.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	var names []string
	for _, r := range rules {
		names = append(names, r.Name)
	}
	for text, good := range map[string]bool{
		"exclude = ['gen/**']\nstubs = ['stubs']\ndependency-sources = true\ndoc-comments = false": true,
		"[levels]\n" + strings.Join(names, " = 'hint'\n") + " = 'off'":                             true,
		"[[blocking]]\npath = 'a::b'\nreason = 'waits'\n[[guard]]\ntype = 'a::G'\nkind = 'other'":  true,
		"[thresholds]\nfuture-size = 100":                                                          true,
		"[[overrides]]\npaths = ['tests/**']\n[overrides.levels]\nawait_holding_lock = 'off'":      true,
		"[[overrides]]\npaths = ['a']\nlevels = { await_holding_lock = 'loud' }":                   false,
		"[[overrides]]\npaths = 'a'\nlevels = {}":                                                  false,
		"[[overrides]]\nlevels = {}":                                                               false,
		"[[overrides]]\npaths = ['a']\nlevel = {}\nlevels = {}":                                    false,
		"[levels]\nawait_holding_lok = 'off'":                                                      false,
		"[levels]\nawait_holding_lock = 'loud'":                                                    false,
		"[thresholds]\nfuture-sise = 1":                                                            false,
		"[thresholds]\nfuture-size = -1":                                                           false,
		"[[guard]]\ntype = 'a::G'":                                                                 false,
		"[[guard]]\ntype = 'a::G'\nkind = 'lock'":                                                  false,
		"[[blocking]]\nreason = 'waits'":                                                           false,
		"exclude = 'gen/**'":                                                                       false,
		"doc-comments = 1":                                                                         false,
		"excludes = []":                                                                            false,
	} {
		if err := compiled.Validate(decoded(t, text)); (err == nil) != good {
			t.Errorf("the schema says %v of\n%s", err, text)
		}
		if problems := read(t, text, names); (len(problems) == 0) != good {
			t.Errorf("the reader says %v of\n%s", problems, text)
		}
	}
}

// decoded is a TOML document as a JSON schema sees it.
func decoded(t *testing.T, text string) any {
	var value any
	if err := toml.Unmarshal([]byte(text), &value); err != nil {
		t.Fatal(err)
	}
	raw, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	out, err := jsonschema.UnmarshalJSON(strings.NewReader(string(raw)))
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// read is what the reader of wakeful.toml objects to.
func read(t *testing.T, text string, rules []string) []workspace.Problem {
	dir := t.TempDir()
	for name, text := range map[string]string{"wakeful.toml": text, "a.rs": "", "stubs/b.rs": ""} {
		path := filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	_, problems := workspace.Load(context.Background(), []string{dir}, project.Names(workspace.Options{}, rules))
	return problems
}
