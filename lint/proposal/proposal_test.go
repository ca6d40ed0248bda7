package proposal_test

import (
	"context"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/project"
	"github.com/wakeful-rs/wakeful/lint/proposal"
	"github.com/wakeful-rs/wakeful/lint/rules"
	"github.com/wakeful-rs/wakeful/workspace"
)

var full = proposal.Facts{
	Packages: 3, Files: 40, Editions: []string{"2021", "2024"}, RustVersions: []string{"1.75"}, Runtimes: []string{"tokio"}, Findings: 3,
	Rules:       []proposal.RuleCount{{Rule: "await_holding_lock", Title: "Lock", Level: lint.Warning, Count: 2}, {Rule: "unused_async", Title: "Async", Level: lint.Hint, Count: 1}},
	Aside:       []proposal.Place{{Glob: "**/tests/**", Files: 2, Findings: 1}},
	Generated:   []proposal.Place{{Glob: "src/made.rs", Files: 1}, {Glob: "**/*_pb.rs", Files: 1, Findings: 1}},
	Undescribed: []string{"ledger"}, FutureSize: 4096, HeldTypes: true, Lints: []string{"await_holding_lock = off"},
}

// setting is a line that becomes a setting when its comment sign is taken away.
var setting = regexp.MustCompile(`(?m)^#([^ :\n].*)$`)

// TestProposals reads proposals as they are, which must say nothing, and with
// every setting of them turned on, which must be right.
func TestProposals(t *testing.T) {
	for name, facts := range map[string]proposal.Facts{"full": full, "empty": {}} {
		text, err := facts.TOML()
		if err != nil {
			t.Fatal(err)
		}
		if c := load(t, text); len(c.Levels)+len(c.Overrides)+len(c.Exclude)+len(c.Blocking)+len(c.Guards)+len(c.Thresholds) > 0 || c.DependencySources || c.DocComments != nil {
			t.Errorf("%s: as it is it says %+v", name, c)
		}
		on := load(t, setting.ReplaceAllString(text, "$1"))
		if len(on.Blocking) != 1 || len(on.Guards) != 1 || len(on.Thresholds) != 1 || on.DocComments == nil {
			t.Errorf("%s: turned on it says %+v", name, on)
		}
		if name == "full" && (len(on.Levels) != 2 || len(on.Overrides) != 1 || len(on.Exclude) != 2 || !on.DependencySources || on.Thresholds[0].Value != 4096) {
			t.Errorf("turned on it says %+v of\n%s", on, text)
		}
		for line := range strings.Lines(text) {
			if strings.HasSuffix(line, " \n") || strings.Contains(line, "<no value>") {
				t.Errorf("%s: the line %q", name, line)
			}
		}
	}
}

// load is what a text says as a wakeful.toml.
func load(t *testing.T, text string) *workspace.Config {
	t.Helper()
	dir := t.TempDir()
	for name, text := range map[string]string{workspace.ConfigName: text, "a.rs": ""} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	var names []string
	for _, r := range rules.All {
		names = append(names, r.Name)
	}
	disk, problems := workspace.Load(context.Background(), []string{dir}, project.Names(workspace.Options{}, names))
	for _, p := range problems {
		t.Fatalf("%v in\n%s", p, text)
	}
	return disk.Configs[0]
}
