package semantic

import (
	"context"
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
	if !s.file.parsed.Tree.Root().HasError() {
		return
	}
	start := 0
	for line := range strings.Lines(string(s.file.Text().Bytes())) {
		code, _, _ := strings.Cut(line, "//")
		trimmed := strings.TrimRight(strings.TrimSpace(code), ";")
		at := start + strings.Index(line, trimmed)
		start += len(line)
		if strings.HasSuffix(trimmed, ">") && strings.Contains(trimmed, "dyn ") && s.inError(source.Span{Start: at, End: at + len(trimmed)}) {
			s.bareType(m, trimmed, at)
		}
	}
}

// inError says that a syntax error lies in the span.
func (s *dynSearch) inError(span source.Span) bool {
	for n := range s.file.parsed.Tree.Root().Descendants() {
		if (n.Kind() == parser.KindError || n.Missing()) && n.Start() <= span.End && span.Start <= n.End() {
			return true
		}
	}
	return false
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
