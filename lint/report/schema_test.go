package report_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/report"
	"github.com/wakeful-rs/wakeful/source"
)

// written is a report in a format.
func written(t *testing.T, format string, r *report.Report) []byte {
	t.Helper()
	formats := report.Formats()
	i := slices.IndexFunc(formats, func(f report.Format) bool { return f.Name == format })
	var out bytes.Buffer
	if err := formats[i].Write(&out, r, report.Options{}); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func compile(t *testing.T, text []byte) *jsonschema.Schema {
	t.Helper()
	schema, err := jsonschema.UnmarshalJSON(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	compiler := jsonschema.NewCompiler()
	compiler.AssertFormat()
	if err := compiler.AddResource("schema.json", schema); err != nil {
		t.Fatal(err)
	}
	compiled, err := compiler.Compile("schema.json")
	if err != nil {
		t.Fatal(err)
	}
	return compiled
}

// The schema of SARIF is the one that OASIS publishes.
func TestReportsKeepTheirSchemas(t *testing.T) {
	sarif, err := os.ReadFile("testdata/sarif-schema-2.1.0.json")
	if err != nil {
		t.Fatal(err)
	}
	for format, schema := range map[string]*jsonschema.Schema{"json": compile(t, report.Schema), "sarif": compile(t, sarif)} {
		for name, r := range map[string]*report.Report{"sample": sample(t), "empty": {}} {
			document, err := jsonschema.UnmarshalJSON(bytes.NewReader(written(t, format, r)))
			if err != nil {
				t.Fatal(err)
			}
			if err := schema.Validate(document); err != nil {
				t.Errorf("%s of %s: %v", format, name, err)
			}
		}
	}
}

// TestSARIFFixesAreTheFixes applies the replacements of a SARIF document by its
// own lines and columns.
func TestSARIFFixesAreTheFixes(t *testing.T) {
	type region struct{ StartLine, StartColumn, EndLine, EndColumn int }
	var document struct {
		Runs []struct {
			Results []struct {
				Fixes []struct {
					ArtifactChanges []struct {
						ArtifactLocation struct{ URI string }
						Replacements     []struct {
							DeletedRegion   region
							InsertedContent struct{ Text string }
						}
					}
				}
			}
		}
	}
	r := sample(t)
	if err := json.Unmarshal(written(t, "sarif", r), &document); err != nil {
		t.Fatal(err)
	}
	for i, f := range r.Findings {
		for j, fix := range f.Fixes {
			var got []source.Edit
			for _, change := range document.Runs[0].Results[i].Fixes[j].ArtifactChanges {
				path := change.ArtifactLocation.URI
				for _, e := range change.Replacements {
					at := func(line, column int) int {
						offset := texts[path].PositionOffset(source.Position{Line: line - 1, Column: column - 1}, source.UTF32)
						if line == 1 {
							offset += len(texts[path].BOM())
						}
						return offset
					}
					span := source.Span{
						Start: at(e.DeletedRegion.StartLine, e.DeletedRegion.StartColumn),
						End:   at(e.DeletedRegion.EndLine, e.DeletedRegion.EndColumn),
					}
					got = append(got, source.Edit{Path: path, Span: span, Text: e.InsertedContent.Text})
				}
			}
			want := slices.Clone(fix.Edits)
			for k := range want {
				if want[k].Path == "" {
					want[k].Path = f.Path
				}
			}
			if !slices.Equal(got, want) {
				t.Errorf("%s, fix %d: %v, wanted %v", f.Rule, j, got, want)
			}
		}
	}
}

// Readers that apply every machine-applicable suggestion must not get two that
// stand for each other.
func TestRustcJSONHasOneApplicableFixAFinding(t *testing.T) {
	at := source.Span{Start: 0, End: 5}
	fixes := []lint.Fix{
		{Title: "One", Safety: lint.Safe, Edits: []source.Edit{{Span: at, Text: "a"}}},
		{Title: "Two", Safety: lint.Safe, Edits: []source.Edit{{Span: at, Text: "b"}}},
	}
	r := &report.Report{Findings: []lint.Finding{{Rule: "r", Level: lint.Error, Path: "src/cache.rs", Span: at, Message: "m", Fixes: fixes}}}
	if n := strings.Count(string(written(t, "rustc-json", r)), "MachineApplicable"); n != 1 {
		t.Errorf("%d fixes are machine-applicable", n)
	}
}

// What a test reports about a file can hold anything that the file's name or
// text holds.
func TestJUnitIsXML(t *testing.T) {
	decoder := xml.NewDecoder(bytes.NewReader(written(t, "junit", sample(t))))
	tests := 0
	for {
		token, err := decoder.Token()
		if token == nil {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
		if start, ok := token.(xml.StartElement); ok && start.Name.Local == "testcase" {
			tests++
		}
	}
	if tests != 7 { // five files, one of them clean, and two that could not be read
		t.Errorf("%d tests", tests)
	}
}

func TestMarkdownIsBounded(t *testing.T) {
	r := &report.Report{}
	for i := range 1000 {
		r.Findings = append(r.Findings, lint.Finding{Rule: "r", Level: lint.Hint, Path: strings.Repeat("a", i+1) + ".rs", Message: "m"})
	}
	text := string(written(t, "markdown", r))
	if rows := strings.Count(text, "| hint |"); rows != 200 || !strings.Contains(text, "and 800 rows more") {
		t.Errorf("%d rows, and it ends in %q", rows, text[len(text)-40:])
	}
	for i := range r.Findings {
		r.Findings[i].Path = "a.rs"
	}
	if text := string(written(t, "markdown", r)); !strings.HasSuffix(text, "1, 1 and 980 more |\n") {
		t.Errorf("one row is\n%s", text)
	}
}
