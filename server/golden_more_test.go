package server

import (
	"fmt"
	"path"
	"strings"

	protocol316 "github.com/tliron/glsp/protocol_3_16"
)

// ask sends a request about the open document and its cursor.
func (g *goldenCase) ask(method string, result any) {
	whole := protocol316.Range{End: protocol316.Position{Line: 100_000}}
	g.c.must(method, object{"textDocument": object{"uri": g.uri}, "position": g.cursor, "range": whole}, result)
}

func (g *goldenCase) renderHints() string {
	var hints []inlayHint
	g.ask("textDocument/inlayHint", &hints)
	var b strings.Builder
	for _, h := range hints {
		fmt.Fprintf(&b, "%d:%d %s\n  %s\n", h.Position.Line+1, h.Position.Character+1, h.Label, strings.ReplaceAll(h.Tooltip.Value, "\n", "\n  "))
	}
	return b.String()
}

func (g *goldenCase) renderLenses() string {
	var lenses []protocol316.CodeLens
	g.ask("textDocument/codeLens", &lenses)
	var b strings.Builder
	for _, l := range lenses {
		fmt.Fprintf(&b, "%s %s\n", span(l.Range), l.Command.Title)
	}
	return b.String()
}

func (g *goldenCase) renderLinks() string {
	var links []protocol316.DocumentLink
	g.ask("textDocument/documentLink", &links)
	var b strings.Builder
	for _, l := range links {
		fmt.Fprintf(&b, "%s %s (%s)\n", span(l.Range), path.Base(*l.Target), *l.Tooltip)
	}
	return b.String()
}

func (g *goldenCase) renderMarks() string {
	var marks []protocol316.DocumentHighlight
	g.ask("textDocument/documentHighlight", &marks)
	var b strings.Builder
	for _, m := range marks {
		fmt.Fprintln(&b, span(m.Range))
	}
	return b.String()
}
