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

// definition is an action.yml; a key that is not here is a mistake.
type definition struct {
	Name, Description, Author string
	Branding                  struct{ Icon, Color string }
	Inputs                    map[string]struct {
		Description string
		Default     *string
	}
	Outputs map[string]struct{ Description, Value string }
	Runs    struct {
		Using string
		Steps []step
	}
}

type step struct {
	ID    string
	If    string
	Name  string
	Uses  string
	With  map[string]string
	Shell string
	Run   string
	Env   map[string]string
	Dir   string `yaml:"working-directory"`
}

func readAction(t *testing.T) (definition, string) {
	t.Helper()
	text := read(t, filepath.Join(built.Root(), "action.yml"))
	var d definition
	decoder := yaml.NewDecoder(strings.NewReader(text))
	decoder.KnownFields(true)
	if err := decoder.Decode(&d); err != nil {
		t.Fatal(err)
	}
	return d, text
}

// words are what the first group of a pattern matches in a text, sorted, each
// once.
func words(pattern, text string) []string {
	var out []string
	for _, m := range regexp.MustCompile(pattern).FindAllStringSubmatch(text, -1) {
		out = append(out, m[1])
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// TestActionIsWhole holds the definition and the scripts together: actionlint
// looks at workflows alone.
func TestActionIsWhole(t *testing.T) {
	d, text := readAction(t)
	var declared []string
	for name, input := range d.Inputs {
		declared = append(declared, name)
		if input.Description == "" || input.Default == nil {
			t.Errorf("the input %s has no description or no default", name)
		}
	}
	slices.Sort(declared)
	if used := words(`inputs\.([a-z-]+)`, text); !slices.Equal(used, declared) {
		t.Errorf("declared are the inputs %q, used %q", declared, used)
	}
	for _, s := range d.Runs.Steps {
		if s.Uses == "" {
			checkStep(t, s)
		}
	}
	set := words(`(?m)^[^#\n]*echo "([a-z-]+)=.*GITHUB_OUTPUT`, read(t, script(t, "action/check.sh")))
	if got := words(`steps\.check\.outputs\.([a-z-]+)`, text); !slices.Equal(got, set) {
		t.Errorf("the check sets %q, and %q are read", set, got)
	}
}

// checkStep holds the variables that a step gives to those that its script
// reads.
func checkStep(t *testing.T, s step) {
	t.Helper()
	m := regexp.MustCompile(`^sh "\$GITHUB_ACTION_PATH/packaging/(action/[a-z]+\.sh)"$`).FindStringSubmatch(s.Run)
	if m == nil || s.Shell != "bash" {
		t.Fatalf("%q runs no script of packaging/action, or not in a shell that all runners have", s.Run)
	}
	var given []string
	for name := range s.Env {
		given = append(given, name)
	}
	slices.Sort(given)
	if reads := words(`\$\{?(WAKEFUL_[A-Z]+)`, read(t, script(t, m[1]))); !slices.Equal(given, reads) {
		t.Errorf("%s reads %q and is given %q", m[1], reads, given)
	}
}

// TestWorkflowsRunWhatIsThere looks for the scripts that workflows run, and for
// the inputs of ours that they give: actionlint cannot know the first.
func TestWorkflowsRunWhatIsThere(t *testing.T) {
	workflows, err := filepath.Glob(filepath.Join(built.Root(), ".github", "workflows", "*.yml"))
	if err != nil || len(workflows) == 0 {
		t.Fatal("there are no workflows")
	}
	for _, path := range workflows {
		for _, name := range words(`\b(packaging/[a-z/]+\.sh)`, read(t, path)) {
			info, err := os.Stat(filepath.Join(built.Root(), name))
			if err != nil || info.Mode()&0o111 == 0 {
				t.Errorf("%s runs %s, which is no program: %v", filepath.Base(path), name, err)
			}
		}
	}
}

// TestPlatforms holds the lists of what there is for whom together.
func TestPlatforms(t *testing.T) {
	built := func(name, pattern string) []string { return words(pattern, read(t, filepath.Join(built.Root(), name))) }
	released := built(".github/workflows/packages.yml", `platform: ([a-z0-9]+-[a-z0-9]+)`)
	for name, got := range map[string][]string{
		"npm":        built("packaging/npm/wakeful/package.json", `"@wakeful-rs/([a-z0-9-]+)"`),
		"the action": built("packaging/action/download.sh", `\) echo ([a-z0-9-]+) ;;`),
	} {
		if !slices.Equal(got, released) {
			t.Errorf("%s knows %q, released are %q", name, got, released)
		}
	}
}

// TestHooks lets pre-commit run the hook that uses the program on PATH.
func TestHooks(t *testing.T) {
	need(t, "pre-commit", "git")
	root := built.Root()
	must(t, root, "pre-commit", "validate-manifest", ".pre-commit-hooks.yaml")

	hooks := filepath.Join(t.TempDir(), "hooks") // pre-commit wants a repository of its own
	write(t, filepath.Join(hooks, ".pre-commit-hooks.yaml"), read(t, filepath.Join(root, ".pre-commit-hooks.yaml")))
	must(t, hooks, "git", "init", "--quiet")
	rev := commit(t, hooks, "Add hooks")

	dir := demo(t)
	write(t, filepath.Join(dir, ".pre-commit-config.yaml"),
		"repos:\n  - repo: "+hooks+"\n    rev: "+rev+"\n    hooks: [{id: wakeful-system, args: [--diff-only]}]\n")
	write(t, filepath.Join(dir, "notes.txt"), "nothing to check\n")
	must(t, dir, "git", "add", "--all")
	run := command{dir: dir, argv: []string{"pre-commit", "run"}, env: map[string]string{"PRE_COMMIT_HOME": t.TempDir(), "PATH": withBinary(t)}}
	if out, code := run.run(t); code != 0 || !strings.Contains(out, "Skipped") {
		t.Errorf("no file of ours changed: exit code %d\n%s", code, out)
	}
	write(t, filepath.Join(dir, "src", "lib.rs"),
		read(t, filepath.Join(dir, "src", "lib.rs"))+"\npub async fn nap() {\n    std::thread::sleep(std::time::Duration::from_secs(1));\n}\n")
	must(t, dir, "git", "add", "--all")
	out, code := run.run(t)
	if code != 1 {
		t.Errorf("a finding on a changed line: exit code %d", code)
	}
	contains(t, out, "blocking_in_async", "1 warning in ")
}
