package parser

import (
	"bytes"

	"github.com/yuin/goldmark/ast"
	markdown "github.com/yuin/goldmark/parser"
	marktext "github.com/yuin/goldmark/text"

	"github.com/wakeful-rs/wakeful/source"
)

// fence is a fenced block of Rust.
type fence struct {
	fenceInfo
	code *source.Excerpt
}

// markdownFences are the fences of a Markdown file that say that they are Rust.
func markdownFences(text *source.Text) []fence {
	var out []fence
	for info, lines := range fencedBlocks(text) {
		if info.rust && !info.fails {
			out = append(out, fence{info, source.NewExcerpt(text, lines)})
		}
	}
	return out
}

// blocks reads the blocks of CommonMark and leaves the text in them alone.
var blocks = markdown.NewParser(markdown.WithBlockParsers(markdown.DefaultBlockParsers()...))

// fencedBlocks yields the fenced blocks of Markdown, with their lines of code.
func fencedBlocks(text *source.Text) func(yield func(fenceInfo, []source.Span) bool) {
	document := blocks.Parse(marktext.NewReader(text.Bytes()))
	return func(yield func(fenceInfo, []source.Span) bool) {
		_ = ast.Walk(document, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
			block, ok := n.(*ast.FencedCodeBlock)
			if !ok || !entering {
				return ast.WalkContinue, nil
			}
			var words []byte
			if block.Info != nil {
				words = block.Info.Segment.Value(text.Bytes())
			}
			info := readInfo(string(words))
			if !yield(info, codeLines(text.Bytes(), block, info.hide)) {
				return ast.WalkStop, nil
			}
			return ast.WalkSkipChildren, nil
		})
	}
}

// codeLines are the lines of a block as rustc is given them: without the mark
// of those that are hidden from readers.
func codeLines(text []byte, block *ast.FencedCodeBlock, hide string) []source.Span {
	var out []source.Span
	for _, line := range block.Lines().Sliced(0, block.Lines().Len()) {
		start := line.Start + shownAt(text[line.Start:line.Stop], hide)
		out = append(out, source.Span{Start: start, End: line.Stop})
	}
	return out
}

// shownAt is where the code of a line begins: behind the `# ` of rustdoc, the
// first `#` of `##`, or the prefix that mdBook was given.
func shownAt(line []byte, hide string) int {
	code := bytes.TrimLeft(line, " \t")
	indent := len(line) - len(code)
	switch {
	case hide != "" && bytes.HasPrefix(code, []byte(hide)):
		return indent + len(hide)
	case bytes.HasPrefix(code, []byte("##")):
		return indent + 1
	case bytes.HasPrefix(code, []byte("# ")):
		return indent + 2
	case len(bytes.TrimSpace(code)) == 1 && code[0] == '#':
		return indent + 1
	}
	return 0
}
