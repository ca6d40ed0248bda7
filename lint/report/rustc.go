package report

import (
	"bytes"
	"cmp"
	"encoding/json"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/source"
)

// rustc's messages, as `rustc --error-format=json` writes them, one object a
// line, and the same inside cargo's `compiler-message`. Who reads which:
//
//   - rust-analyzer takes both from `check.overrideCommand`, and joins paths to
//     the workspace's root, where it runs the command.
//   - bacon (`analyzer = "cargo_json"`), clippy-sarif and what else is built on
//     cargo_metadata take cargo's only. bacon looks at the colours of `rendered`,
//     so it wants `--color always`.
//   - rustfix takes rustc's. It applies every suggestion that is
//     `MachineApplicable`, alternatives too; so at most the first fix of a finding
//     is called that.
//
// Spans count bytes from 0, lines and columns from 1, columns in characters.

type (
	rustcDiagnostic struct {
		Type     string            `json:"$message_type,omitempty"` // of the outermost only
		Message  string            `json:"message"`
		Code     *rustcCode        `json:"code"`
		Level    string            `json:"level"`
		Spans    []rustcSpan       `json:"spans"`
		Children []rustcDiagnostic `json:"children"`
		Rendered *string           `json:"rendered"`
	}
	rustcCode struct {
		Code        string  `json:"code"`
		Explanation *string `json:"explanation"`
	}
	rustcSpan struct {
		FileName      string          `json:"file_name"`
		ByteStart     int             `json:"byte_start"`
		ByteEnd       int             `json:"byte_end"`
		LineStart     int             `json:"line_start"`
		LineEnd       int             `json:"line_end"`
		ColumnStart   int             `json:"column_start"`
		ColumnEnd     int             `json:"column_end"`
		Primary       bool            `json:"is_primary"`
		Text          []rustcSpanLine `json:"text"`
		Label         *string         `json:"label"`
		Replacement   *string         `json:"suggested_replacement"`
		Applicability *string         `json:"suggestion_applicability"`
		Expansion     *struct{}       `json:"expansion"` // always null: findings lie in what is written
	}
	rustcSpanLine struct {
		Text  string `json:"text"`
		Start int    `json:"highlight_start"`
		End   int    `json:"highlight_end"`
	}
	cargoMessage struct {
		Reason    string          `json:"reason"`
		PackageID string          `json:"package_id"`
		Manifest  string          `json:"manifest_path"`
		Target    cargoTarget     `json:"target"`
		Message   rustcDiagnostic `json:"message"`
	}
	cargoTarget struct {
		Kind       []string `json:"kind"`
		CrateTypes []string `json:"crate_types"`
		Name       string   `json:"name"`
		Root       string   `json:"src_path"`
		Edition    string   `json:"edition"`
		Doc        bool     `json:"doc"`
		DocTest    bool     `json:"doctest"`
		Test       bool     `json:"test"`
	}
	cargoFinished struct {
		Reason  string `json:"reason"`
		Success bool   `json:"success"`
	}
)

var rustcLevels = map[lint.Level]string{lint.Error: "error", lint.Warning: "warning", lint.Info: "note", lint.Hint: "help"}

func writeRustcJSON(w io.Writer, r *Report, o Options) error {
	lines := newJSONLines(w)
	for _, f := range r.Findings {
		lines.write(r.rustcDiagnostic(f, o))
	}
	return lines.err
}

func writeCargoJSON(w io.Writer, r *Report, o Options) error {
	lines := newJSONLines(w)
	for _, f := range r.Findings {
		var crate Crate
		if r.Crate != nil {
			crate = r.Crate(f.Path)
		}
		lines.write(cargoMessage{
			Reason: "compiler-message", PackageID: crate.PackageID, Manifest: crate.Manifest,
			Target: crate.target(), Message: r.rustcDiagnostic(f, o),
		})
	}
	lines.write(cargoFinished{Reason: "build-finished", Success: r.ExitCode == 0})
	return lines.err
}

// jsonLines writes JSON, one value a line.
type jsonLines struct {
	encoder *json.Encoder
	err     error
}

func newJSONLines(w io.Writer) *jsonLines { return &jsonLines{encoder: newEncoder(w)} }

func (l *jsonLines) write(value any) {
	if l.err == nil {
		l.err = l.encoder.Encode(value)
	}
}

func (r *Report) rustcDiagnostic(f lint.Finding, o Options) rustcDiagnostic {
	main := r.rustcSpan(f.Path, f.Span)
	main.Primary = true
	spans := []rustcSpan{main}
	for _, n := range f.Notes {
		span := r.rustcSpan(cmp.Or(n.Path, f.Path), n.Span)
		span.Label = &n.Message
		spans = append(spans, span)
	}
	rendered := r.rendered(f, o)
	return rustcDiagnostic{
		Type:     "diagnostic",
		Message:  f.Message,
		Code:     &rustcCode{Code: "wakeful::" + f.Rule},
		Level:    rustcLevels[f.Level],
		Spans:    spans,
		Children: r.rustcChildren(f),
		Rendered: &rendered,
	}
}

// rendered is the finding as the text format shows it.
func (r *Report) rendered(f lint.Finding, o Options) string {
	one := *r
	one.Findings = []lint.Finding{f}
	var b bytes.Buffer
	_ = writeText(&b, &one, Options{Color: o.Color}) // a buffer takes everything
	return b.String()
}

func (r *Report) rustcChildren(f lint.Finding) []rustcDiagnostic {
	children := []rustcDiagnostic{}
	if url := r.url(f.Rule); url != "" {
		children = append(children, rustcRemark("note", "see "+url))
	}
	for i, fix := range f.Offers() {
		child := rustcRemark("help", fix.Title)
		applicability := rustcApplicability(fix.Safety, i == 0)
		for _, e := range fix.Edits {
			span := r.rustcSpan(cmp.Or(e.Path, f.Path), e.Span)
			span.Primary, span.Replacement, span.Applicability = true, &e.Text, &applicability
			child.Spans = append(child.Spans, span)
		}
		children = append(children, child)
	}
	return children
}

func rustcRemark(level, message string) rustcDiagnostic {
	return rustcDiagnostic{Message: message, Level: level, Spans: []rustcSpan{}, Children: []rustcDiagnostic{}}
}

func rustcApplicability(safety lint.Safety, first bool) string {
	switch {
	case safety == lint.Safe && first:
		return "MachineApplicable"
	case safety == lint.Suggestion:
		return "HasPlaceholders"
	}
	return "MaybeIncorrect"
}

func (r *Report) rustcSpan(path string, s source.Span) rustcSpan {
	text := r.textOf(path)
	span := rustcSpan{FileName: r.display(path), ByteStart: s.Start, ByteEnd: s.End}
	span.LineStart, span.ColumnStart = text.LineColumn(s.Start)
	span.LineEnd, span.ColumnEnd = text.LineColumn(s.End)
	span.Text = rustcLines(text, s, span)
	return span
}

// rustcLines are the lines that a span touches and the columns of it there. LF
// alone ends a line, as rustc sees them.
func rustcLines(text *source.Text, s source.Span, span rustcSpan) []rustcSpanLine {
	out := []rustcSpanLine{}
	start := bytes.LastIndexByte(text.Bytes()[:min(s.Start, text.Len())], '\n') + 1
	for number := span.LineStart; number <= span.LineEnd; number++ {
		code, _, _ := bytes.Cut(text.Bytes()[start:], []byte{'\n'})
		shown := strings.TrimPrefix(strings.TrimSuffix(string(code), "\r"), "\ufeff")
		line := rustcSpanLine{Text: shown, Start: 1, End: utf8.RuneCountInString(shown) + 1}
		if number == span.LineStart {
			line.Start = span.ColumnStart
		}
		if number == span.LineEnd {
			line.End = span.ColumnEnd
		}
		out = append(out, line)
		start = min(start+len(code)+1, text.Len())
	}
	return out
}
