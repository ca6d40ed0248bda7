package workspace

import (
	"path/filepath"
	"testing"

	"golang.org/x/tools/txtar"
)

// FuzzConfig reads any text as a configuration and as a manifest. Each
// complaint about a valid document must be on a line that the document has.
func FuzzConfig(f *testing.F) {
	trees, err := filepath.Glob("testdata/*.txtar")
	if err != nil {
		f.Fatal(err)
	}
	for _, tree := range trees {
		archive, err := txtar.ParseFile(tree)
		if err != nil {
			f.Fatal(err)
		}
		for _, file := range archive.Files {
			if filepath.Ext(file.Name) == ".toml" {
				f.Add(file.Data)
			}
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		lines := 1
		for _, b := range data {
			if b == '\n' {
				lines++
			}
		}
		doc, err := parseTOML(data)
		if err != nil {
			if p := tomlProblem(BadConfig, SeverityError, "x", data, err); p.Line < 0 || p.Line > lines {
				t.Errorf("line %d of %d: %s", p.Line, lines, p.Message)
			}
			return
		}
		ms := newManifests()
		cs := newConfigs(Options{Rules: []string{"a"}, GuardKinds: []string{"b"}, Thresholds: []string{"c"}}, ms)
		cs.decode(filepath.Join("x", ConfigName), data, doc)
		for _, p := range cs.problems {
			if p.Line < 1 || p.Line > lines {
				t.Errorf("line %d of %d: %s", p.Line, lines, p.Message)
			}
		}
		m := &manifest{path: filepath.Join("x", ManifestName), dir: "x", data: data, doc: doc}
		ms.read["x"] = m
		ms.packageOf(m)
	})
}
