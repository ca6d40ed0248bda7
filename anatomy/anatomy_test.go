package anatomy_test

import (
	"bytes"
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/aymanbagabas/go-udiff"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/wakeful-rs/wakeful/anatomy"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// load is a version with the files of testdata as one loose package.
func load(t *testing.T, paths ...string) *semantic.Workspace {
	t.Helper()
	in := semantic.Input{Packages: []semantic.Package{{Edition: 2024, Loose: true}}}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		parsed, err := parser.ParseOnce(context.Background(), source.NewText(text), parser.Limits{})
		if err != nil {
			t.Fatal(err)
		}
		in.Files = append(in.Files, semantic.InputFile{Path: path, Parsed: parsed})
	}
	return semantic.New(in)
}

func files(t *testing.T) []string {
	t.Helper()
	paths, err := filepath.Glob("testdata/*.rs")
	if err != nil || len(paths) == 0 {
		t.Fatal("no test files", err)
	}
	return paths
}

// TestFormats holds what is written of each file in testdata to the goldens
// beside it.
func TestFormats(t *testing.T) {
	for _, path := range files(t) {
		futures := anatomy.Of(load(t, path).File(path))
		for _, format := range anatomy.Formats() {
			for suffix, color := range map[string]bool{"": false, "-color": true} {
				if color && format.Name != "text" {
					continue
				}
				var out bytes.Buffer
				if err := format.Write(&out, futures, anatomy.Options{Path: filepath.Base(path), Color: color}); err != nil {
					t.Fatal(err)
				}
				golden(t, strings.TrimSuffix(path, ".rs")+suffix+"."+extension(format.Name), out.Bytes())
			}
		}
	}
}

func extension(format string) string {
	if format == "text" {
		return "txt"
	}
	return format
}

func golden(t *testing.T, path string, got []byte) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if d := udiff.Unified(path, "now", string(want), string(got)); d != "" {
		t.Error(d)
	}
}

// TestTasks holds the task map of testdata/tasks to the goldens beside it.
func TestTasks(t *testing.T) {
	paths, err := filepath.Glob("testdata/tasks/*.rs")
	if err != nil || len(paths) == 0 {
		t.Fatal("no test files", err)
	}
	tasks := anatomy.Tasks(load(t, paths...), paths, filepath.Base)
	for _, format := range anatomy.Formats() {
		var out bytes.Buffer
		if err := format.Tasks(&out, tasks, anatomy.Options{}); err != nil {
			t.Fatal(err)
		}
		golden(t, "testdata/tasks."+extension(format.Name), out.Bytes())
	}
}

// TestJSONKeepsItsSchema holds the JSON goldens to the schemas.
func TestJSONKeepsItsSchema(t *testing.T) {
	paths, err := filepath.Glob("testdata/*.json")
	if err != nil || len(paths) == 0 {
		t.Fatal("no goldens", err)
	}
	futures, tasks := compiled(t, anatomy.Schema), compiled(t, anatomy.TasksSchema)
	for _, path := range paths {
		if filepath.Base(path) == "tasks.json" {
			validate(t, tasks, path)
		} else {
			validate(t, futures, path)
		}
	}
}

func compiled(t *testing.T, text []byte) *jsonschema.Schema {
	t.Helper()
	schema, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	if err := compiler.AddResource("schema.json", schema); err != nil {
		t.Fatal(err)
	}
	out, err := compiler.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func validate(t *testing.T, schema *jsonschema.Schema, path string) {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var document any
	if err := json.Unmarshal(text, &document); err != nil {
		t.Fatal(err)
	}
	if err := schema.Validate(document); err != nil {
		t.Errorf("%s: %v", path, err)
	}
}

// TestPicturesAreXML reads the pictures as a strict reader does.
func TestPicturesAreXML(t *testing.T) {
	paths, err := filepath.Glob("testdata/*.svg")
	if err != nil || len(paths) == 0 {
		t.Fatal("no pictures", err)
	}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		for d := xml.NewDecoder(bytes.NewReader(text)); ; {
			if _, err := d.Token(); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Errorf("%s: %v", path, err)
				break
			}
		}
	}
}

func TestAt(t *testing.T) {
	path := "testdata/states.rs"
	file := load(t, path).File(path)
	for part, want := range map[string]string{
		"pub async fn serve": "async fn serve",
		"println!":           "async block in serve",
		"total += ":          "async fn refresh",
		"struct Store":       "",
	} {
		at := strings.Index(file.Text().String(), part)
		got := ""
		if f, ok := anatomy.At(file, source.Span{Start: at, End: at}); ok {
			got = f.Title()
		}
		if got != want {
			t.Errorf("at %q: got %q, want %q", part, got, want)
		}
	}
}
