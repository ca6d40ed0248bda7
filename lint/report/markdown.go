package report

import (
	"bufio"
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
)

// These bound the table: a job's summary on GitHub may have a megabyte, and
// nobody reads more.
const (
	maxSummaryRows  = 200
	maxSummaryLines = 20 // in one row
)

// summaryRow is what one rule found in one file at one level.
type summaryRow struct {
	level lint.Level
	rule  string
	path  string
	lines []string
}

// writeMarkdown writes the summary of a run as people read it on the page of a
// CI job: the loudest first, a row for each rule and file.
func writeMarkdown(w io.Writer, r *Report, _ Options) error {
	out := bufio.NewWriter(w)
	fmt.Fprintf(out, "### wakeful: %s\n", r.Summary)
	rows := r.summaryRows()
	if len(rows) > 0 {
		out.WriteString("\n| level | rule | file | lines |\n| --- | --- | --- | --- |\n")
	}
	for _, row := range rows[:min(len(rows), maxSummaryRows)] {
		rule := "`" + row.rule + "`"
		if url := r.url(row.rule); url != "" {
			rule = "[" + rule + "](" + url + ")"
		}
		fmt.Fprintf(out, "| %s | %s | %s | %s |\n", row.level, rule, markdownCode(r.display(row.path)), row.where())
	}
	if more := len(rows) - maxSummaryRows; more > 0 {
		fmt.Fprintf(out, "\nand %s more.\n", Count(more, "row"))
	}
	for i, n := range r.Notices {
		if i == 0 {
			out.WriteString("\nNot everything could be read:\n\n")
		}
		fmt.Fprintf(out, "- %s: %s\n", markdownCode(r.display(n.Path)), strings.ReplaceAll(Printable(n.Message), "<", "&lt;"))
	}
	return out.Flush()
}

func (r *Report) summaryRows() []summaryRow {
	type key struct {
		level      lint.Level
		rule, path string
	}
	at := map[key]int{}
	var rows []summaryRow
	for _, f := range r.Findings {
		k := key{f.Level, f.Rule, f.Path}
		i, ok := at[k]
		if !ok {
			i = len(rows)
			at[k] = i
			rows = append(rows, summaryRow{level: f.Level, rule: f.Rule, path: f.Path})
		}
		line, _ := r.textOf(f.Path).LineColumn(f.Span.Start)
		rows[i].lines = append(rows[i].lines, fmt.Sprint(line))
	}
	slices.SortStableFunc(rows, func(a, b summaryRow) int {
		return cmp.Or(-cmp.Compare(a.level, b.level), cmp.Compare(a.rule, b.rule), cmp.Compare(a.path, b.path))
	})
	return rows
}

// where names the lines, or the first of very many.
func (row summaryRow) where() string {
	lines := strings.Join(row.lines[:min(len(row.lines), maxSummaryLines)], ", ")
	if more := len(row.lines) - maxSummaryLines; more > 0 {
		lines += fmt.Sprintf(" and %d more", more)
	}
	return lines
}

// markdownCode is text as code in a table; a backquote in it would end it.
func markdownCode(text string) string {
	return "`" + strings.NewReplacer("`", "'", "|", `\|`).Replace(Printable(text)) + "`"
}
