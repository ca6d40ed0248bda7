package terminal

import (
	"strings"

	"github.com/charmbracelet/lipgloss"
	"github.com/yuin/goldmark/ast"
)

// inline is the text in a block, with its styles. Where the source breaks a line
// is a space.
func (p *printer) inline(parent ast.Node) string {
	var out strings.Builder
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		out.WriteString(p.piece(n))
	}
	return out.String()
}

func (p *printer) piece(n ast.Node) string {
	switch n := n.(type) {
	case *ast.Text:
		return string(n.Value(p.source)) + lineEnd(n)
	case *ast.String:
		return string(n.Value)
	case *ast.CodeSpan:
		if p.palette.plain {
			return "`" + p.plain(n) + "`"
		}
		return words(p.palette.code, p.plain(n))
	case *ast.Emphasis:
		if n.Level > 1 {
			return words(p.palette.strong, p.plain(n))
		}
		return words(p.palette.emphasis, p.plain(n))
	case *ast.Link:
		to := string(n.Destination)
		if shown := p.inline(n); strings.Contains(to, "://") && p.plain(n) != to {
			return shown + " " + p.palette.link.Render(to)
		}
		return p.inline(n)
	case *ast.AutoLink:
		return p.palette.link.Render(string(n.URL(p.source)))
	case *ast.RawHTML:
		return ""
	}
	return p.inline(n)
}

func lineEnd(n *ast.Text) string {
	switch {
	case n.HardLineBreak():
		return "\n"
	case n.SoftLineBreak():
		return " "
	}
	return ""
}

// words styles text word by word, so that it can be wrapped between two: pagers
// begin each line without a style.
func words(style lipgloss.Style, text string) string {
	parts := strings.Split(text, " ")
	for i, part := range parts {
		parts[i] = style.Render(part)
	}
	return strings.Join(parts, " ")
}

// plain is the text in a node without styles.
func (p *printer) plain(parent ast.Node) string {
	var out strings.Builder
	for n := parent.FirstChild(); n != nil; n = n.NextSibling() {
		switch n := n.(type) {
		case *ast.Text:
			out.WriteString(string(n.Value(p.source)) + lineEnd(n))
		case *ast.String:
			out.Write(n.Value)
		default:
			out.WriteString(p.plain(n))
		}
	}
	return out.String()
}
