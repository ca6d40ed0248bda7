package server

import (
	"fmt"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/source"
)

func TestConfigAt(t *testing.T) {
	parts := map[configPart]string{configNothing: "nothing", configHeader: "header", configKey: "key", configValue: "value"}
	for text, want := range map[string]string{
		"|":                                  `key "" in []`,
		"exc|":                               `key "exc" in []`,
		"[lev|]":                             `header "lev" in []`,
		"[[block|":                           `header "block" in []`,
		"[levels]\nawait|":                   `key "await" in [levels]`,
		"[levels]\naw|ait_in_loop = \"off\"": `key "await_in_loop" in [levels]`,
		"[levels]\nawait_in_loop = \"o|\"":   `value "\"o\"" in [levels await_in_loop]`,
		"[levels]\nawait_in_loop = |":        `value "" in [levels await_in_loop]`,
		"levels.await_in_loop = |":           `value "" in [levels await_in_loop]`,
		"[levels]\na = 'off'\n[[guard]]\nkind = |": `value "" in [guard kind]`,
		"# [lev|":                `nothing "lev" in []`,
		"x = 1 # y|":             `nothing "y" in []`,
		"exclude = [\n  'a|'\n]": `nothing "'a'" in []`,
	} {
		before, after, _ := strings.Cut(text, "|")
		doc := source.NewText([]byte(before + after))
		c := configAt(doc, len(before))
		if got := fmt.Sprintf("%s %q in %v", parts[c.part], doc.Slice(c.word), c.path); got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// TestConfigSchema holds what is read of the schema to its being there.
func TestConfigSchema(t *testing.T) {
	for path, words := range map[string]int{"levels.await_holding_lock": 5, "overrides.levels.await_in_loop": 5, "guard.kind": 4, "doc-comments": 2, "guard": 0} {
		part := configSchema().at(strings.Split(path, "."))
		if part == nil || len(part.words()) < words {
			t.Errorf("%s: %+v", path, part)
		}
	}
	if configSchema().at([]string{"levels", "no_such_rule"}) != nil {
		t.Error("there is a rule that there is not")
	}
}
