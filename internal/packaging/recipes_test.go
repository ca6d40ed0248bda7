package packaging

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"

	"github.com/wakeful-rs/wakeful/internal/built"
)

// recipe is a block of docs/ci.md: `yaml .gitlab-ci.yml` or `sh`.
type recipe struct{ language, file, text string }

func recipes(t *testing.T, file string) []recipe {
	t.Helper()
	page := read(t, filepath.Join(built.Root(), "docs", "ci.md"))
	var out []recipe
	for _, m := range regexp.MustCompile("(?ms)^```(\\w+) ?(\\S*)\n(.*?)^```$").FindAllStringSubmatch(page, -1) {
		if m[2] == file || file == ".github" && strings.HasPrefix(m[2], ".github/") {
			out = append(out, recipe{m[1], m[2], m[3]})
		}
	}
	if len(out) == 0 {
		t.Fatalf("docs/ci.md has no recipe for %s", file)
	}
	return out
}

// shell runs a line of a recipe. That there are findings is as good as that
// there are none; wrong usage is a mistake.
func shell(t *testing.T, dir, line string, env map[string]string) {
	t.Helper()
	run := command{dir: dir, env: map[string]string{"PATH": withBinary(t)}, argv: []string{"sh", "-c", line}}
	for name, value := range env {
		run.env[name] = value
	}
	if out, code := run.run(t); code > 1 {
		t.Errorf("%s: exit code %d\n%s", line, code, out)
	}
}

// TestFromNothing does what a new user is told to do, in a fresh clone.
func TestFromNothing(t *testing.T) {
	needShell(t)
	need(t, "git", "make")
	var lines []string
	for _, r := range recipes(t, "") {
		if r.language == "console" {
			lines = append(lines, strings.Split(strings.TrimSpace(strings.ReplaceAll("\n"+r.text, "\n$ ", "\n")), "\n")...)
		}
	}
	if len(lines) > 5 {
		t.Errorf("%d commands are too many", len(lines))
	}
	dir := t.TempDir()
	text := strings.ReplaceAll(strings.Join(lines, "\n"), "https://github.com/wakeful-rs/wakeful ", built.Root()+" wakeful ")
	out := must(t, dir, "sh", "-c", text)
	contains(t, out, "::warning file=testdata/demo/src/cache.rs,")
	if !strings.HasSuffix(out, "\n1\n") {
		t.Errorf("the exit code is not 1:\n%s", out)
	}
	if rules := sarifRules(t, filepath.Join(dir, "wakeful", "demo.sarif")); !slices.Contains(rules, "await_holding_lock") {
		t.Errorf("the SARIF has findings of %q", rules)
	}
}

// TestShellRecipes runs the lines of our own program.
func TestShellRecipes(t *testing.T) {
	needShell(t)
	ran := 0
	for _, r := range recipes(t, "") {
		dir := demo(t)
		for line := range strings.Lines(r.text) {
			line = strings.TrimSpace(line)
			if ours, _, _ := strings.Cut(line, " | reviewdog "); strings.HasPrefix(ours, "wakeful ") {
				shell(t, dir, ours, nil)
				ran++
			}
		}
	}
	if ran < 6 {
		t.Errorf("only %d lines ran", ran)
	}
}

// TestGitHubRecipes lints the workflows as if they lay in this repository, so
// that what they give to the action is checked by its definition, and runs
// their lines.
func TestGitHubRecipes(t *testing.T) {
	actionlint := regexp.MustCompile(`ACTIONLINT := (\S+)`).FindStringSubmatch(read(t, filepath.Join(built.Root(), "Makefile")))
	for _, r := range recipes(t, ".github") {
		path := filepath.Join(t.TempDir(), "workflow.yml")
		write(t, path, regexp.MustCompile(`wakeful-rs/wakeful@\S+`).ReplaceAllString(r.text, "./"))
		lint := command{dir: built.Root(), argv: []string{"sh", "-c", `go run "$1" -stdin-filename "$2" - <"$3"`, "sh", actionlint[1], r.file, path}}
		out, code := lint.run(t)
		if strings.Contains(out, "dial tcp") {
			t.Skipf("actionlint cannot be fetched: %s", out)
		}
		if code != 0 {
			t.Errorf("%s:\n%s", r.file, out)
		}
	}
}

// TestPartsRecipe runs the parts and the merge, and compares with a single run.
func TestPartsRecipe(t *testing.T) {
	dir := demo(t)
	text := recipes(t, ".github/workflows/wakeful-parts.yml")[0].text
	args := regexp.MustCompile(`args: (.*)`).FindStringSubmatch(text)[1]
	for _, part := range []string{"1", "2", "3", "4"} {
		inputs := map[string]string{"WAKEFUL_ARGS": strings.ReplaceAll(args, "${{ matrix.part }}", part), "WAKEFUL_DENY": "off", "WAKEFUL_ANNOTATIONS": "false"}
		if out, code := newJob(t).check(t, dir, inputs); code != 0 {
			t.Fatalf("part %s: exit code %d\n%s", part, code, out)
		}
	}
	merge := regexp.MustCompile(`- run: (.*)`).FindStringSubmatch(text)[1]
	env := map[string]string{"PATH": withBinary(t)}
	merged, code := command{dir: dir, env: env, argv: []string{"sh", "-c", merge}}.run(t)
	whole, _ := command{dir: dir, env: env, argv: []string{binary(t), "check", "--format", "github"}}.run(t)
	if code != 1 || merged != whole {
		t.Errorf("exit code %d, merged\n%s\nand at once\n%s", code, merged, whole)
	}
}

// TestGitLabRecipes runs each job's script and looks for what it is to leave
// behind.
func TestGitLabRecipes(t *testing.T) {
	needShell(t)
	type job struct {
		Parallel  int
		Script    []string
		Artifacts struct {
			Paths   []string
			Reports map[string]string
		}
	}
	for _, r := range recipes(t, ".gitlab-ci.yml") {
		dir := demo(t)
		var jobs map[string]job
		if err := yaml.Unmarshal([]byte(r.text), &jobs); err != nil {
			t.Fatal(err)
		}
		checkSchema(t, "vendor.gitlab-ci", r)
		for _, name := range []string{"wakeful", "wakeful-report"} {
			j, ok := jobs[name]
			for part := 1; ok && part <= max(j.Parallel, 1); part++ {
				env := map[string]string{"CI_NODE_INDEX": string(rune('0' + part)), "CI_NODE_TOTAL": string(rune('0' + j.Parallel))}
				shell(t, dir, strings.Join(j.Script, "\n"), env)
			}
			wanted := j.Artifacts.Paths
			for _, path := range j.Artifacts.Reports {
				wanted = append(wanted, path)
			}
			for _, path := range wanted {
				if found, err := filepath.Glob(filepath.Join(dir, path)); err != nil || len(found) != max(j.Parallel, 1) {
					t.Errorf("%s leaves %q as %s", name, found, path)
				}
			}
		}
	}
}

// checkSchema holds a recipe to the published schema of its service, where the
// tool that brings the schemas is here.
func checkSchema(t *testing.T, schema string, r recipe) {
	t.Helper()
	if out, code := (command{dir: ".", argv: []string{"sh", "-c", "command -v check-jsonschema"}}).run(t); code != 0 {
		t.Logf("check-jsonschema is not on PATH, %s is not checked %s", r.file, out)
		return
	}
	path := filepath.Join(t.TempDir(), r.file)
	write(t, path, r.text)
	must(t, ".", "check-jsonschema", "--builtin-schema", schema, path)
}

func TestJenkinsRecipe(t *testing.T) {
	dir := demo(t)
	text := recipes(t, "Jenkinsfile")[0].text
	for _, m := range regexp.MustCompile(`sh '(.*)'`).FindAllStringSubmatch(text, -1) {
		shell(t, dir, m[1], nil)
	}
	for _, m := range regexp.MustCompile(`'(wakeful\.\w+)'`).FindAllStringSubmatch(text, -1) {
		if info, err := os.Stat(filepath.Join(dir, m[1])); err != nil || info.Size() == 0 {
			t.Errorf("%s is not written", m[1])
		}
	}
}

// TestHookRecipe looks for its hooks in the definition, and that its arguments
// are ours.
func TestHookRecipe(t *testing.T) {
	type hook struct {
		ID    string
		Entry string
		Args  []string
	}
	var config struct{ Repos []struct{ Hooks []hook } }
	var offered []hook
	if err := yaml.Unmarshal([]byte(recipes(t, ".pre-commit-config.yaml")[0].text), &config); err != nil {
		t.Fatal(err)
	}
	if err := yaml.Unmarshal([]byte(read(t, filepath.Join(built.Root(), ".pre-commit-hooks.yaml"))), &offered); err != nil {
		t.Fatal(err)
	}
	for _, used := range config.Repos[0].Hooks {
		i := slices.IndexFunc(offered, func(h hook) bool { return h.ID == used.ID })
		if i < 0 {
			t.Fatalf("there is no hook %s", used.ID)
		}
		shell(t, demo(t), offered[i].Entry+" "+strings.Join(used.Args, " "), nil)
	}
}

// TestInputsAreDescribed holds the page's table to the definition.
func TestInputsAreDescribed(t *testing.T) {
	d, _ := readAction(t)
	described := words("(?m)^\\| `([a-z-]+)` \\|", read(t, filepath.Join(built.Root(), "docs", "ci.md")))
	for name := range d.Inputs {
		if !slices.Contains(described, name) {
			t.Errorf("docs/ci.md does not tell of the input %s", name)
		}
	}
	if len(described) != len(d.Inputs) {
		t.Errorf("docs/ci.md tells of %q", described)
	}
}
