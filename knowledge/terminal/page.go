// Package terminal lays the handbook's Markdown out for a terminal.
package terminal

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"
	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	tables "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/text"
)

// markdown reads what the handbook's pages are written in.
var markdown = goldmark.New(goldmark.WithExtensions(extension.Table))

// Render lays a page out in lines of at most width cells, but for code, with the
// colours of the profile: termenv.Ascii for none. Headings stand at the left
// margin, and what is below them is indented.
func Render(page string, width int, profile termenv.Profile) string {
	p := printer{source: []byte(page), palette: newPalette(profile)}
	document := markdown.Parser().Parse(text.NewReader(p.source))
	p.blocks(document, frame{width: width})
	return p.out.String()
}

const indent = "  "

// frame is where a block stands: what is in front of each of its lines, and how
// many cells are left.
type frame struct {
	first, rest string // in front of the first line, and of the others
	width       int    // of the lines with what is in front of them
	tight       bool   // no empty line between blocks
}

// within is the frame of what stands in f behind a mark.
func (f frame) within(mark string) frame {
	f.first, f.rest = f.first+mark, f.rest+strings.Repeat(" ", ansi.StringWidth(mark))
	return f
}

// later is the frame of what follows the first block in f.
func (f frame) later() frame {
	f.first = f.rest
	return f
}

type printer struct {
	source  []byte
	palette palette
	out     strings.Builder
}

// blocks prints the blocks in a node, one below the other. Comments are for
// whoever edits the page.
func (p *printer) blocks(parent ast.Node, f frame) {
	first := true
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		if n.Kind() == ast.KindHTMLBlock {
			continue
		}
		if !first && !f.tight {
			p.out.WriteString("\n")
		}
		p.block(n, f)
		f, first = f.later(), false
	}
}

func (p *printer) block(n ast.Node, f frame) {
	inner := f
	if n.Parent().Kind() == ast.KindDocument {
		inner = f.within(indent)
	}
	switch n := n.(type) {
	case *ast.Heading:
		p.lines(p.palette.heading.Render(p.plain(n)), f)
	case *ast.List:
		p.list(n, inner)
	case *ast.FencedCodeBlock:
		p.code(n, p.verdict(n), string(n.Language(p.source)) == "rust", inner)
	case *ast.CodeBlock:
		p.code(n, "", false, inner)
	case *ast.Blockquote:
		p.blocks(n, inner.within("│ "))
	case *ast.ThematicBreak:
		p.lines(p.palette.faint.Render(strings.Repeat("─", max(inner.width-len(inner.rest), 3))), inner)
	case *tables.Table:
		p.table(n, inner)
	default:
		p.lines(p.inline(n), inner)
	}
}

// lines prints text, wrapped to the frame.
func (p *printer) lines(text string, f frame) {
	p.put(wrap(text, f.width-ansi.StringWidth(f.rest)), f)
}

// put prints text in its own lines.
func (p *printer) put(text string, f frame) {
	lead := f.first
	for line := range strings.SplitSeq(text, "\n") {
		p.out.WriteString(strings.TrimRight(lead+line, " ") + "\n")
		lead = f.rest
	}
}

// wrap breaks lines between words, and not at hyphens, which addresses and names
// of crates have.
func wrap(text string, width int) string {
	var out strings.Builder
	for i, line := range strings.Split(text, "\n") {
		if i > 0 {
			out.WriteString("\n")
		}
		used := 0
		for word := range strings.FieldsSeq(line) {
			wide := ansi.StringWidth(word)
			switch {
			case used == 0:
			case used+1+wide > width:
				out.WriteString("\n")
				used = 0
			default:
				out.WriteString(" ")
				used++
			}
			out.WriteString(word)
			used += wide
		}
	}
	return out.String()
}

func (p *printer) list(list *ast.List, f frame) {
	f.tight = list.IsTight
	number := list.Start
	for item := list.FirstChild(); item != nil; item = item.NextSibling() {
		if item != list.FirstChild() && !list.IsTight {
			p.out.WriteString("\n")
		}
		mark := "• "
		if list.IsOrdered() {
			mark = strconv.Itoa(number) + ". "
			number++
		}
		p.blocks(item, f.within(mark))
		f = f.later()
	}
}

// verdict is what a fence says of its code behind the language: bad or good.
func (p *printer) verdict(n *ast.FencedCodeBlock) string {
	if n.Info == nil {
		return ""
	}
	_, verdict, _ := bytes.Cut(n.Info.Value(p.source), []byte(" "))
	return string(verdict)
}

// code prints code as it is, next to a bar in the colour of the verdict.
func (p *printer) code(n ast.Node, verdict string, rust bool, f frame) {
	var code strings.Builder
	for i := range n.Lines().Len() {
		line := n.Lines().At(i)
		code.Write(line.Value(p.source))
	}
	shown := strings.TrimRight(code.String(), "\n")
	if rust {
		shown = p.palette.rust(shown)
	}
	bar := p.palette.bar(verdict).Render("│") + " "
	p.put(shown, frame{first: f.first + bar, rest: f.rest + bar})
}
