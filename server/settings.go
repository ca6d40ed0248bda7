package server

import (
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/workspace"
)

// settings are what a person can set in an editor, by the names that stand in
// the editor's own settings behind `wakeful.`; each editor's list of them is
// made from the tags here (see Settings).
type settings struct {
	Diagnostics struct {
		Enable       bool `json:"enable" default:"true" doc:"Show what wakeful finds, while you type."`
		Workspace    bool `json:"workspace" default:"false" doc:"Also show what is found in files that are not open, in editors that ask for it."`
		Hints        bool `json:"hints" default:"true" doc:"Also show hints: code that works, and for which there is a better pattern. Editors show them faintly."`
		PreferClippy bool `json:"preferClippy" default:"false" doc:"Leave out what rustc or clippy report by default too, for editors that already show what they say (rust-analyzer does, on save). Fixes and hovers of wakeful stay."`
		DocComments  bool `json:"docComments" default:"true" doc:"Check the Rust in doc comments, where a wakeful.toml leaves that open."`
		Markdown     bool `json:"markdown" default:"true" doc:"Check the Rust in Markdown documents."`
	} `json:"diagnostics"`
	Levels map[string]string `json:"levels" enum:"level" doc:"How loud rules are, by their names: \"off\", \"hint\", \"info\", \"warning\" or \"error\". Goes before a wakeful.toml; attributes and comments in the code go before both."`
	Hover  struct {
		Enable bool `json:"enable" default:"true" doc:"Explain findings, and the words of async Rust, on hover."`
	} `json:"hover"`
	CodeActions struct {
		Enable bool `json:"enable" default:"true" doc:"Offer fixes and rewrites."`
	} `json:"codeActions"`
	Completion struct {
		Enable bool `json:"enable" default:"true" doc:"Offer the handbook's patterns as snippets."`
	} `json:"completion"`
	InlayHints struct {
		Enable bool `json:"enable" default:"true" doc:"Show behind an await which guards and other values with consequences stay alive while it waits."`
	} `json:"inlayHints"`
	CodeLens struct {
		Enable bool `json:"enable" default:"true" doc:"Show above an async fn how large its future is, and whether it is Send, when that is worth a look."`
	} `json:"codeLens"`
	DocumentLinks struct {
		Enable bool `json:"enable" default:"true" doc:"Make the names of rules in suppressions and in wakeful.toml links to their pages."`
	} `json:"documentLinks"`
	DocumentHighlight struct {
		Enable bool `json:"enable" default:"true" doc:"With the cursor on an await or async, mark every place where that future may be suspended."`
	} `json:"documentHighlight"`
}

// Setting is one of the settings that editors show.
type Setting struct {
	Name        string   `json:"name"`           // without the `wakeful.` in front: "diagnostics.hints"
	Type        string   `json:"type"`           // a type of JSON: "boolean" or "object"
	Default     any      `json:"default"`        // of that type
	Enum        []string `json:"enum,omitempty"` // what the values of an object may be
	Description string   `json:"description"`
}

// Settings are all there are, in the order in which to show them.
func Settings() []Setting {
	var out []Setting
	eachSetting(reflect.ValueOf(defaultSettings()).Elem(), "", func(name string, field reflect.StructField, value reflect.Value) {
		s := Setting{Name: name, Description: field.Tag.Get("doc"), Default: value.Interface()}
		switch value.Kind() {
		case reflect.Bool:
			s.Type = "boolean"
		case reflect.Map:
			s.Type = "object"
		}
		if field.Tag.Get("enum") == "level" {
			s.Enum = lint.LevelNames()
		}
		out = append(out, s)
	})
	return out
}

// eachSetting visits the settings of a struct, those of structs within too.
func eachSetting(group reflect.Value, prefix string, visit func(name string, field reflect.StructField, value reflect.Value)) {
	for i := range group.NumField() {
		field, value := group.Type().Field(i), group.Field(i)
		name := prefix + field.Tag.Get("json")
		if value.Kind() == reflect.Struct {
			eachSetting(value, name+".", visit)
			continue
		}
		visit(name, field, value)
	}
}

func defaultSettings() *settings {
	s := &settings{Levels: map[string]string{}}
	eachSetting(reflect.ValueOf(s).Elem(), "", func(_ string, field reflect.StructField, value reflect.Value) {
		if value.Kind() == reflect.Bool {
			value.SetBool(field.Tag.Get("default") == "true")
		}
	})
	return s
}

// with are the settings with those of an editor over them, and what is wrong
// with the editor's: a value of another type is passed over, and so, silently,
// is a name that is none of ours, since editors have settings of their own.
func (s *settings) with(raw json.RawMessage, rules []string) (*settings, []string) {
	next := *s
	problems := take(reflect.ValueOf(&next).Elem(), section, raw)
	for _, rule := range slices.Sorted(maps.Keys(next.Levels)) {
		if problem := levelProblem(rule, next.Levels[rule], rules); problem != "" {
			problems = append(problems, "wakeful.levels: "+problem)
		}
	}
	return &next, problems
}

// take reads a setting, or a group of them, into a value that has what holds
// without it.
func take(into reflect.Value, name string, given json.RawMessage) (problems []string) {
	switch string(given) {
	case "", "null", "[]": // Lua has no other way to write an empty object
		return nil
	}
	wrong := []string{fmt.Sprintf("%s: %s is of the wrong type", name, given)}
	if into.Kind() != reflect.Struct {
		value := reflect.New(into.Type()) // of a map, a new one: the old one is somebody's
		if json.Unmarshal(given, value.Interface()) != nil {
			return wrong
		}
		into.Set(value.Elem())
		return nil
	}
	var group map[string]json.RawMessage
	if json.Unmarshal(given, &group) != nil {
		return wrong
	}
	for i := range into.NumField() {
		key := into.Type().Field(i).Tag.Get("json")
		problems = append(problems, take(into.Field(i), name+"."+key, group[key])...)
	}
	return problems
}

// levelProblem says what is wrong with a rule's level, "" if nothing.
func levelProblem(rule, level string, rules []string) string {
	if _, err := lint.ParseLevel(level); err != nil {
		return fmt.Sprintf("%s: %v", rule, err)
	}
	if slices.Contains(rules, rule) {
		return ""
	}
	problem := fmt.Sprintf("no rule is called %q", rule)
	if near := workspace.Nearest(rule, rules); near != "" {
		problem += fmt.Sprintf("; did you mean %q?", near)
	}
	return problem
}

// levels are the rules' levels as the runner takes them.
func (s *settings) levels() map[string]lint.Level {
	levels := map[string]lint.Level{}
	for rule, name := range s.Levels {
		if level, err := lint.ParseLevel(name); err == nil {
			levels[rule] = level
		}
	}
	return levels
}
