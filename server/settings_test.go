package server

import (
	"encoding/json"
	"reflect"
	"slices"
	"strings"
	"testing"
)

func TestSettingsAreWhole(t *testing.T) {
	var names []string
	for _, s := range Settings() {
		names = append(names, s.Name)
		if s.Type == "" || !strings.HasSuffix(s.Description, ".") || s.Default == nil {
			t.Errorf("%+v", s)
		}
	}
	if !slices.Contains(names, "diagnostics.preferClippy") || !slices.Contains(names, "levels") {
		t.Errorf("settings: %v", names)
	}
}

func TestSettingsWith(t *testing.T) {
	rules := []string{"await_holding_lock", "blocking_in_async"}
	for what, c := range map[string]struct {
		given    string
		change   func(*settings)
		problems []string
	}{
		"nothing":     {`null`, func(*settings) {}, nil},
		"Lua's {}":    {`{"levels": [], "hover": []}`, func(*settings) {}, nil},
		"no object":   {`"yes"`, func(*settings) {}, []string{`wakeful: "yes" is of the wrong type`}},
		"no group":    {`{"hover": false}`, func(*settings) {}, []string{`wakeful.hover: false is of the wrong type`}},
		"one":         {`{"diagnostics": {"preferClippy": true}}`, func(s *settings) { s.Diagnostics.PreferClippy = true }, nil},
		"null":        {`{"hover": null, "diagnostics": {"enable": null}}`, func(*settings) {}, nil},
		"others' own": {`{"server": {"path": "x"}, "trace": "off"}`, func(*settings) {}, nil},
		"wrong type": {`{"hover": {"enable": "no"}, "codeLens": {"enable": false}}`,
			func(s *settings) { s.CodeLens.Enable = false }, []string{`wakeful.hover.enable: "no" is of the wrong type`}},
		"levels": {`{"levels": {"await_holding_lock": "off"}}`,
			func(s *settings) { s.Levels = map[string]string{"await_holding_lock": "off"} }, nil},
		"misspelt": {`{"levels": {"await_holding_luck": "of", "await_hold_lock": "off"}}`,
			func(s *settings) {
				s.Levels = map[string]string{"await_holding_luck": "of", "await_hold_lock": "off"}
			},
			[]string{
				`wakeful.levels: no rule is called "await_hold_lock"; did you mean "await_holding_lock"?`,
				`wakeful.levels: await_holding_luck: unknown level "of"; did you mean "off"?`,
			}},
	} {
		t.Run(what, func(t *testing.T) {
			want := defaultSettings()
			c.change(want)
			got, problems := defaultSettings().with(json.RawMessage(c.given), rules)
			if !reflect.DeepEqual(got, want) {
				t.Errorf("got %+v, want %+v", got, want)
			}
			if !slices.Equal(problems, c.problems) {
				t.Errorf("problems %q, want %q", problems, c.problems)
			}
		})
	}
}
