package report

import (
	"cmp"
	_ "embed"
	"encoding/json"
	"io"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/source"
)

// Schema is the JSON schema of what the json format writes.
//
//go:embed findings.schema.json
var Schema []byte

// schemaVersion is raised when a reader of the JSON would have to change.
const schemaVersion = 1

type (
	jsonDocument struct {
		Schema   int           `json:"schema"`
		Findings []jsonFinding `json:"findings"`
		Summary  Summary       `json:"summary"`
		Shard    *jsonShard    `json:"shard,omitempty"`
		Notices  []Notice      `json:"notices,omitempty"`
	}
	// jsonShard names the files, which reports of all shards together need beside
	// the findings.
	jsonShard struct {
		Shard
		Files []string `json:"files"` // that were analysed
	}
	jsonFinding struct {
		Rule  string `json:"rule"`
		Level string `json:"level"`
		jsonPlace
		Message string     `json:"message"`
		Notes   []jsonNote `json:"notes"`
		Fixes   []jsonFix  `json:"fixes"`
		URL     string     `json:"url"`
	}
	jsonPlace struct {
		Path  string       `json:"path"`
		Start jsonPosition `json:"start"`
		End   jsonPosition `json:"end"`
	}
	jsonPosition struct {
		Line   int `json:"line"`   // from 1
		Column int `json:"column"` // in characters, from 1
		Offset int `json:"offset"` // in bytes, from 0
	}
	jsonNote struct {
		jsonPlace
		Message string `json:"message"`
	}
	jsonFix struct {
		Title  string     `json:"title"`
		Safety string     `json:"safety"`
		Edits  []jsonEdit `json:"edits"`
	}
	jsonEdit struct {
		jsonPlace
		Text string `json:"text"`
	}
)

func writeJSON(w io.Writer, r *Report, _ Options) error {
	document := jsonDocument{Schema: schemaVersion, Findings: []jsonFinding{}, Summary: r.Summary, Shard: r.jsonShard()}
	for _, n := range r.Notices {
		n.Path = r.display(n.Path)
		document.Notices = append(document.Notices, n)
	}
	for _, f := range r.Findings {
		document.Findings = append(document.Findings, r.jsonFinding(f))
	}
	return writeDocument(w, document)
}

// writeDocument writes one value as JSON that a person can read.
func writeDocument(w io.Writer, value any) error {
	encoder := newEncoder(w)
	encoder.SetIndent("", "  ")
	return encoder.Encode(value)
}

func newEncoder(w io.Writer) *json.Encoder {
	encoder := json.NewEncoder(w)
	encoder.SetEscapeHTML(false) // generics are full of < and >
	return encoder
}

func (r *Report) jsonShard() *jsonShard {
	if r.Shard == nil {
		return nil
	}
	out := &jsonShard{Shard: *r.Shard, Files: []string{}}
	for _, path := range r.Files {
		out.Files = append(out.Files, r.display(path))
	}
	return out
}

func (r *Report) jsonFinding(f lint.Finding) jsonFinding {
	out := jsonFinding{
		Rule:      f.Rule,
		Level:     f.Level.String(),
		jsonPlace: r.jsonPlace(f.Path, f.Span),
		Message:   f.Message,
		Notes:     []jsonNote{},
		Fixes:     []jsonFix{},
		URL:       r.url(f.Rule),
	}
	for _, n := range f.Notes {
		out.Notes = append(out.Notes, jsonNote{r.jsonPlace(cmp.Or(n.Path, f.Path), n.Span), n.Message})
	}
	for _, fix := range f.Offers() {
		edits := []jsonEdit{}
		for _, e := range fix.Edits {
			edits = append(edits, jsonEdit{r.jsonPlace(cmp.Or(e.Path, f.Path), e.Span), e.Text})
		}
		out.Fixes = append(out.Fixes, jsonFix{fix.Title, fix.Safety.String(), edits})
	}
	return out
}

func (r *Report) jsonPlace(path string, s source.Span) jsonPlace {
	text := r.textOf(path)
	return jsonPlace{Path: r.display(path), Start: position(text, s.Start), End: position(text, s.End)}
}

func position(text *source.Text, offset int) jsonPosition {
	line, column := text.LineColumn(offset)
	return jsonPosition{line, column, offset}
}
