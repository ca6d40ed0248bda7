package terminal

import (
	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/lipgloss/table"
	"github.com/yuin/goldmark/ast"
)

// table prints a table with a line below its head, wrapped within its cells.
func (p *printer) table(n ast.Node, f frame) {
	t := table.New().
		Border(lipgloss.NormalBorder()).BorderStyle(p.palette.faint).
		BorderTop(false).BorderBottom(false).BorderLeft(false).BorderRight(false).
		StyleFunc(func(_, column int) lipgloss.Style {
			if column == 0 {
				return p.palette.cell.PaddingRight(1)
			}
			return p.palette.cell.Padding(0, 1)
		})
	for row := n.FirstChild(); row != nil; row = row.NextSibling() {
		cells := p.cells(row)
		if row == n.FirstChild() {
			for i := range cells {
				cells[i] = words(p.palette.strong, cells[i])
			}
			t.Headers(cells...)
		} else {
			t.Row(cells...)
		}
	}
	space := f.width - len(f.rest)
	shown := t.Render()
	if lipgloss.Width(shown) > space {
		shown = t.Width(space).Render()
	}
	p.put(shown, f)
}

func (p *printer) cells(row ast.Node) []string {
	var out []string
	for cell := row.FirstChild(); cell != nil; cell = cell.NextSibling() {
		out = append(out, p.inline(cell))
	}
	return out
}
