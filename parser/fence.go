package parser

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	markdown "github.com/yuin/goldmark/parser"
	marktext "github.com/yuin/goldmark/text"

	"github.com/wakeful-rs/wakeful/source"
)

// fence is a fenced block: what it says of itself, and its lines of code.
type fence struct {
	fenceInfo
	lines   []codeLine
	partial bool // mdBook includes something here
}

// codeLine is a line as rustc is given it, and whether readers are shown it.
type codeLine struct {
	source.Span
	hidden bool
}

// markdownFences are the fences of a Markdown file that say that they are Rust.
func markdownFences(text *source.Text) []fence {
	var out []fence
	for _, f := range fencesIn(text) {
		if f.rust && !f.fails && !f.partial {
			out = append(out, f)
		}
	}
	return out
}

// blocks reads the blocks of CommonMark and leaves the text in them alone.
var blocks = markdown.NewParser(markdown.WithBlockParsers(markdown.DefaultBlockParsers()...))

// fencesIn are all fenced blocks of Markdown.
func fencesIn(text *source.Text) []fence {
	var out []fence
	document := blocks.Parse(marktext.NewReader(text.Bytes()))
	_ = ast.Walk(document, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if block, ok := n.(*ast.FencedCodeBlock); ok && entering {
			out = append(out, readFence(text.Bytes(), block))
		}
		return ast.WalkContinue, nil
	})
	return out
}

func readFence(text []byte, block *ast.FencedCodeBlock) fence {
	var f fence
	if block.Info != nil {
		f.fenceInfo = readInfo(string(block.Info.Segment.Value(text)))
	}
	for _, line := range block.Lines().Sliced(0, block.Lines().Len()) {
		f.partial = f.partial || bytes.Contains(text[line.Start:line.Stop], []byte("{{#"))
		cut, hidden := hiddenMark(text[line.Start:line.Stop], f.hide)
		f.lines = append(f.lines, codeLine{source.Span{Start: line.Start + cut, End: line.Stop}, hidden})
	}
	return f
}

// hiddenMark is how many bytes of a line are not for rustc: the `# ` of hidden
// lines, with the blanks before it, or the prefix that mdBook was given for
// them; and the first `#` of a shown line that begins with `##`.
func hiddenMark(line []byte, prefix string) (n int, hidden bool) {
	code := bytes.TrimLeft(line, " \t")
	indent := len(line) - len(code)
	switch {
	case prefix != "" && bytes.HasPrefix(code, []byte(prefix)):
		return indent + len(prefix), true
	case bytes.HasPrefix(code, []byte("##")):
		return indent + 1, false
	case bytes.HasPrefix(code, []byte("# ")):
		return indent + 2, true
	case len(bytes.TrimSpace(code)) == 1 && code[0] == '#':
		return indent + 1, true
	}
	return 0, false
}
