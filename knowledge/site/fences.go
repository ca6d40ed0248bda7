package site

import (
	"bytes"
	"html/template"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/renderer"
	"github.com/yuin/goldmark/util"

	"github.com/wakeful-rs/wakeful/parser"
)

// fences writes blocks of code as HTML: Rust with a class for what each piece
// is, and around it whether it is bad or good.
type fences struct{}

// RegisterFuncs is called by goldmark.
func (f fences) RegisterFuncs(r renderer.NodeRendererFuncRegisterer) {
	r.Register(ast.KindFencedCodeBlock, f.render)
}

func (fences) render(w util.BufWriter, source []byte, n ast.Node, entering bool) (ast.WalkStatus, error) {
	if !entering {
		return ast.WalkContinue, nil
	}
	block := n.(*ast.FencedCodeBlock)
	var info []byte
	if block.Info != nil {
		info = block.Info.Value(source)
	}
	language, verdict, _ := bytes.Cut(info, []byte(" "))
	code := block.Lines().Value(source)
	shown := template.HTMLEscapeString(string(code))
	if string(language) == "rust" {
		shown = highlighted(code)
	}
	// The writer keeps its error for the flush at the end. What scrolls can be
	// reached with the keyboard.
	_, _ = w.WriteString(`<div class="code ` + template.HTMLEscapeString(string(verdict)) + `"><pre tabindex="0"><code>` + shown + "</code></pre></div>\n")
	return ast.WalkContinue, nil
}

// classes are what the style sheet has colours for.
var classes = map[parser.Role]string{
	parser.KeywordRole: "keyword", parser.TypeRole: "type", parser.FunctionRole: "function", parser.MacroRole: "macro",
	parser.TextRole: "text", parser.NumberRole: "number", parser.LifetimeRole: "lifetime", parser.CommentRole: "comment",
}

func highlighted(code []byte) string {
	var out bytes.Buffer
	for span, role := range parser.Highlight(code) {
		piece := template.HTMLEscapeString(string(code[span.Start:span.End]))
		if class := classes[role]; class != "" {
			piece = `<span class="` + class + `">` + piece + "</span>"
		}
		out.WriteString(piece)
	}
	return out.String()
}
