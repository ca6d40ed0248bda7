package semantic

import (
	"context"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/source"
)

// bareTypes looks at lines of a snippet that are nothing but a type, as prose
// about code has them: `Box<dyn Database>`. As statements they are syntax
// errors, so they are read once more, as types.
func (s *dynSearch) bareTypes(m *names.Module) {
	errors := s.errors()
	if len(errors) == 0 {
		return
	}
	start := 0
	for line := range strings.Lines(string(s.file.Text().Bytes())) {
		code, _, _ := strings.Cut(line, "//")
		trimmed := strings.TrimRight(strings.TrimSpace(code), ";")
		at := start + strings.Index(line, trimmed)
		start += len(line)
		if strings.HasSuffix(trimmed, ">") && strings.Contains(trimmed, "dyn ") && touches(errors, at, at+len(trimmed)) {
			s.bareType(m, trimmed, at)
		}
	}
}

// errors are the places of the file's syntax errors.
func (s *dynSearch) errors() []source.Span {
	root := s.file.Syntax().Tree.Root()
	if !root.HasError() {
		return nil
	}
	var out []source.Span
	for n := range root.Descendants() {
		if n.Kind() == parser.KindError || n.Missing() {
			out = append(out, n.Span())
		}
	}
	return out
}

func touches(spans []source.Span, start, end int) bool {
	return slices.ContainsFunc(spans, func(s source.Span) bool { return s.Start <= end && start <= s.End })
}

// bareType judges text, which starts at the offset, if it reads as a type.
func (s *dynSearch) bareType(m *names.Module, text string, at int) {
	const before = "type T = "
	parsed, err := parser.ParseOnce(context.Background(), source.NewText([]byte(before+text+";")), parser.Limits{})
	if err != nil || parsed.Tree.Root().HasError() {
		return
	}
	for _, it := range hir.Lower(parsed).Items {
		if alias, ok := it.(*hir.TypeAlias); ok {
			s.types(typePlace{module: m, shift: at - len(before)}, alias.Type)
		}
	}
}
