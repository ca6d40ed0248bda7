package packaging

import (
	"encoding/json"
	"maps"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// job is where a step of the action runs: GitHub's variables, and the files
// that they name.
type job struct {
	temp string
	env  map[string]string
}

func newJob(t *testing.T) job {
	t.Helper()
	j := job{temp: t.TempDir()}
	j.env = map[string]string{
		"RUNNER_TEMP": j.temp, "RUNNER_OS": "Linux", "RUNNER_ARCH": "X64",
		"GITHUB_OUTPUT": filepath.Join(j.temp, "output"), "GITHUB_PATH": filepath.Join(j.temp, "path"),
		"GITHUB_STEP_SUMMARY": filepath.Join(j.temp, "summary"),
	}
	for _, name := range []string{"output", "path", "summary"} {
		write(t, filepath.Join(j.temp, name), "")
	}
	return j
}

// step runs a script of the action in dir, with variables of its own.
func (j job) step(t *testing.T, dir, name string, own map[string]string) (output string, code int) {
	t.Helper()
	env := maps.Clone(j.env)
	maps.Copy(env, own)
	return command{dir: dir, env: env, argv: []string{"sh", script(t, "action/"+name)}}.run(t)
}

// outputs are those that steps have set.
func (j job) outputs(t *testing.T) map[string]string {
	t.Helper()
	out := map[string]string{}
	for line := range strings.Lines(read(t, filepath.Join(j.temp, "output"))) {
		name, value, _ := strings.Cut(strings.TrimSpace(line), "=")
		out[name] = value
	}
	return out
}

// releases serves releases v1.2.3, the latest, and v6.6.6, whose archive is not
// what its checksum says.
func releases(t *testing.T) string {
	t.Helper()
	need(t, "tar", "sha256sum", "curl")
	files := t.TempDir()
	write(t, filepath.Join(files, "wakeful-linux-x64", "bin", "wakeful"), "#!/bin/sh\necho downloaded\n")
	must(t, files, "chmod", "+x", "wakeful-linux-x64/bin/wakeful")
	must(t, files, "tar", "-czf", "wakeful-linux-x64.tar.gz", "wakeful-linux-x64")
	must(t, files, "rm", "-r", "wakeful-linux-x64")
	must(t, ".", script(t, "checksums.sh"), files)

	mux := http.NewServeMux()
	mux.Handle("/releases/download/v1.2.3/", http.StripPrefix("/releases/download/v1.2.3/", http.FileServer(http.Dir(files))))
	mux.Handle("/releases/latest/download/", http.RedirectHandler("", http.StatusNotFound))
	mux.HandleFunc("/releases/latest/download/{file}", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "/releases/download/v1.2.3/"+r.PathValue("file"), http.StatusFound)
	})
	mux.HandleFunc("/releases/download/v6.6.6/{file}", func(w http.ResponseWriter, r *http.Request) {
		if r.PathValue("file") == "SHA256SUMS" {
			http.ServeFile(w, r, filepath.Join(files, "SHA256SUMS"))
			return
		}
		_, _ = w.Write([]byte("something else"))
	})
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	return server.URL + "/releases"
}

func TestActionDownloads(t *testing.T) {
	from := releases(t)
	for _, test := range []struct{ version, defaulted, runner, want string }{
		{"v1.2.3", "true", "X64", "downloaded"},
		{"v1.2.3", "false", "X64", "downloaded"},
		{"latest", "false", "X64", "downloaded"},
		{"v1.2.3", "false", "S390X", "source"}, // there is no release for it
		{"source", "false", "X64", "source"},
		{"v1", "true", "X64", "source"},
		{"0123456789abcdef", "true", "X64", "source"},
		{"", "true", "X64", "source"},
		{"v1", "false", "X64", "::error::version: v1 is neither"},
		{"v9.9.9", "false", "X64", "cannot be downloaded"},
		{"v1.2.3", "false", "ARM64", "cannot be downloaded"},
		{"v6.6.6", "false", "X64", "is not what SHA256SUMS says"},
	} {
		t.Run(test.version+" "+test.runner, func(t *testing.T) {
			j := newJob(t)
			out, code := j.step(t, t.TempDir(), "download.sh", map[string]string{
				"WAKEFUL_VERSION": test.version, "WAKEFUL_DEFAULTED": test.defaulted,
				"WAKEFUL_RELEASES": from, "RUNNER_ARCH": test.runner,
			})
			added := strings.TrimSpace(read(t, filepath.Join(j.temp, "path")))
			source := j.outputs(t)["source"]
			switch test.want {
			case "downloaded":
				if code != 0 || source != "" {
					t.Fatalf("exit code %d, source %q\n%s", code, source, out)
				}
				contains(t, must(t, added, "./wakeful"), "downloaded")
			case "source":
				if code != 0 || added != "" || !strings.HasPrefix(source, "wakeful-built-Linux-"+test.runner+"-") {
					t.Errorf("exit code %d, source %q, on PATH %q\n%s", code, source, added, out)
				}
			default:
				contains(t, out, test.want)
				if code != 3 || added != "" {
					t.Errorf("exit code %d, on PATH %q", code, added)
				}
			}
		})
	}
}

// TestActionBuilds builds from the action's sources where nothing was kept of
// an earlier run.
func TestActionBuilds(t *testing.T) {
	j := newJob(t)
	bin := filepath.Join(j.temp, "wakeful-source", "bin")
	for _, content := range []string{"", "kept"} {
		if content != "" {
			write(t, filepath.Join(bin, "wakeful"), content)
		}
		if out, code := j.step(t, t.TempDir(), "source.sh", nil); code != 0 {
			t.Fatal(out)
		}
		if content == "" {
			contains(t, must(t, bin, "./wakeful", "--version"), "wakeful ")
		} else if read(t, filepath.Join(bin, "wakeful")) != content {
			t.Error("what was kept is built again")
		}
	}
	if got, want := read(t, filepath.Join(j.temp, "path")), bin+"\n"+bin+"\n"; got != want {
		t.Errorf("on PATH is %q, wanted %q", got, want)
	}
}

// check runs the step of that name with the action's defaults and other inputs.
func (j job) check(t *testing.T, dir string, inputs map[string]string) (output string, code int) {
	t.Helper()
	env := map[string]string{
		"PATH": withBinary(t), "WAKEFUL_PATHS": ".", "WAKEFUL_ARGS": "", "WAKEFUL_DENY": "warning",
		"WAKEFUL_BASELINE": "", "WAKEFUL_SINCE": "", "WAKEFUL_ANNOTATIONS": "true", "WAKEFUL_CACHE": "true",
	}
	maps.Copy(env, inputs)
	return j.step(t, dir, "check.sh", env)
}

// sarifRules are the rules of the findings in a SARIF file, one each.
func sarifRules(t *testing.T, path string) []string {
	t.Helper()
	var log struct {
		Runs []struct {
			Results []struct{ RuleID string }
		}
	}
	if err := json.Unmarshal([]byte(read(t, path)), &log); err != nil || len(log.Runs) != 1 {
		t.Fatalf("%s has %d runs: %v", path, len(log.Runs), err)
	}
	var out []string
	for _, result := range log.Runs[0].Results {
		out = append(out, result.RuleID)
	}
	return out
}

func TestActionChecks(t *testing.T) {
	dir := demo(t)
	j := newJob(t)
	out, code := j.check(t, dir, nil)
	contains(t, out, "::warning file=src/cache.rs,", "title=await_holding_lock")
	outputs := j.outputs(t)
	if code != 1 || outputs["exit-code"] != "1" {
		t.Errorf("exit code %d, said %q\n%s", code, outputs["exit-code"], out)
	}
	if rules := sarifRules(t, outputs["sarif"]); len(rules) != strings.Count(out, "title=") {
		t.Errorf("%d findings in SARIF, and on the diff:\n%s", len(rules), out)
	}
	contains(t, read(t, filepath.Join(j.temp, "summary")), "await_holding_lock")
	if again, code := j.check(t, dir, nil); again != out || code != 1 {
		t.Errorf("with the cache, exit code %d and\n%s", code, again)
	}
	if kept, err := os.ReadDir(filepath.Join(j.temp, "wakeful-cache")); err != nil || len(kept) == 0 {
		t.Errorf("the cache keeps %d entries: %v", len(kept), err)
	}
}

func TestActionInputs(t *testing.T) {
	dir := demo(t)
	must(t, dir, binary(t), "check", "--quiet", "--baseline", "known.json", "--write-baseline")
	for name, test := range map[string]struct {
		inputs map[string]string
		code   int
		want   []string
	}{
		"deny":        {map[string]string{"WAKEFUL_DENY": "off"}, 0, []string{"await_holding_lock"}},
		"baseline":    {map[string]string{"WAKEFUL_BASELINE": "known.json"}, 0, nil},
		"args, paths": {map[string]string{"WAKEFUL_ARGS": "--only  await_holding_lock --quiet", "WAKEFUL_PATHS": "src/cache.rs src/pool.rs"}, 1, []string{"src/cache.rs"}},
		"annotations": {map[string]string{"WAKEFUL_ANNOTATIONS": "false"}, 1, []string{"warning[await_holding_lock]"}},
		"cache":       {map[string]string{"WAKEFUL_CACHE": "false"}, 1, nil},
		"wrong":       {map[string]string{"WAKEFUL_ARGS": "--no-such-flag"}, 2, []string{"unknown flag"}},
		"glob":        {map[string]string{"WAKEFUL_PATHS": "src/*.rs"}, 3, []string{"src/*.rs: no such file"}},
	} {
		t.Run(name, func(t *testing.T) {
			j := newJob(t)
			out, code := j.check(t, dir, test.inputs)
			if code != test.code {
				t.Errorf("exit code %d, wanted %d\n%s", code, test.code, out)
			}
			contains(t, out, test.want...)
			sarif := j.outputs(t)["sarif"]
			if wrote := sarif != ""; wrote != (code != 2) {
				t.Errorf("the output sarif is %q", sarif)
			}
		})
	}
}

// TestActionSince is a pull request in the clone that a job has: one commit of
// history, in which the base of the pull request is not.
func TestActionSince(t *testing.T) {
	origin := demo(t)
	must(t, origin, "git", "config", "uploadpack.allowFilter", "true")
	must(t, origin, "git", "config", "uploadpack.allowAnySHA1InWant", "true")
	base := strings.TrimSpace(must(t, origin, "git", "rev-parse", "HEAD"))
	must(t, origin, "git", "switch", "--quiet", "--create", "change")
	write(t, filepath.Join(origin, "src", "nap.rs"), "pub async fn nap() {\n    std::thread::sleep(std::time::Duration::from_secs(1));\n}\n")
	write(t, filepath.Join(origin, "src", "lib.rs"), read(t, filepath.Join(origin, "src", "lib.rs"))+"\nmod nap;\n")
	commit(t, origin, "Take a nap")

	for _, since := range []string{base, "main", "origin/main"} {
		t.Run(strings.ReplaceAll(since, "/", " "), func(t *testing.T) {
			clone := filepath.Join(t.TempDir(), "clone")
			must(t, ".", "git", "clone", "--quiet", "--depth=1", "--branch=change", "file://"+origin, clone)
			out, code := newJob(t).check(t, clone, map[string]string{"WAKEFUL_SINCE": since})
			if code != 1 || strings.Count(out, "title=") != 1 {
				t.Errorf("exit code %d, wanted the one new finding\n%s", code, out)
			}
			contains(t, out, "file=src/nap.rs,line=2")
		})
	}
}
