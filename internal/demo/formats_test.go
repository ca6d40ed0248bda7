package demo

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/wakeful-rs/wakeful/internal/built"
)

// TestReportsKeepTheirSchemas holds what is written of real findings, with the
// pages of all rules, to the published schemas.
func TestReportsKeepTheirSchemas(t *testing.T) {
	for format, schema := range map[string]string{
		"json":  "docs/findings.schema.json",
		"sarif": "lint/report/testdata/sarif-schema-2.1.0.json",
	} {
		compiler := jsonschema.NewCompiler()
		compiler.AssertFormat()
		compiled, err := compiler.Compile(filepath.Join(built.Root(), filepath.FromSlash(schema)))
		if err != nil {
			t.Fatal(err)
		}
		file := filepath.Join(t.TempDir(), format)
		_, _, err = built.Run(built.Root(), nil, "check", "--deny", "hint", "--output", format+"="+file, "testdata/demo")
		if err != nil {
			t.Fatal(err)
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		document, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
		if err != nil {
			t.Fatal(err)
		}
		if err := compiled.Validate(document); err != nil {
			t.Errorf("%s: %v", format, err)
		}
	}
}
