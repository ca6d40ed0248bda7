package main

import (
	"fmt"
	"html"
	"strings"
	"unicode/utf8"
)

const (
	cellWidth  = 8.4 // of a character of a 14 px monospaced font
	lineHeight = 20
	margin     = 20
)

// picture draws a terminal in which command printed text, as SVG.
func picture(command, text string) string {
	all := append([][]run{{{"$ ", style{faint: true}}, {command, style{bold: true}}}}, lines(text)...)
	columns := 0
	for _, runs := range all {
		columns = max(columns, width(runs))
	}
	w, h := int(float64(columns)*cellWidth)+2*margin, len(all)*lineHeight+2*margin
	var b strings.Builder
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %[1]d %[2]d" width="%[1]d" height="%[2]d" role="img" aria-label="%[3]s">`+"\n", w, h, html.EscapeString(command))
	fmt.Fprintf(&b, `<rect width="%d" height="%d" rx="8" fill="#0d1117"/>`+"\n", w, h)
	b.WriteString(`<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, monospace" font-size="14" fill="#e6edf3" xml:space="preserve">` + "\n")
	for i, runs := range all {
		column := 0
		for _, r := range runs {
			text := strings.TrimLeft(r.text, " ")
			column += len(r.text) - len(text) // a viewer may drop spaces at either end
			if shown := strings.TrimRight(text, " "); shown != "" {
				fmt.Fprintf(&b, `<text x="%.1f" y="%d" textLength="%.1f"%s>%s</text>`+"\n",
					margin+float64(column)*cellWidth, margin+14+i*lineHeight,
					float64(utf8.RuneCountInString(shown))*cellWidth, r.style.attributes(), html.EscapeString(shown))
			}
			column += utf8.RuneCountInString(text)
		}
	}
	b.WriteString("</g>\n</svg>\n")
	return b.String()
}

func width(runs []run) int {
	n := 0
	for _, r := range runs {
		n += utf8.RuneCountInString(r.text)
	}
	return n
}

func (s style) attributes() string {
	var b strings.Builder
	if s.colour != "" {
		fmt.Fprintf(&b, ` fill="%s"`, s.colour)
	}
	if s.bold {
		b.WriteString(` font-weight="bold"`)
	}
	if s.faint {
		b.WriteString(` opacity="0.6"`)
	}
	if s.underline {
		b.WriteString(` text-decoration="underline"`)
	}
	return b.String()
}
