package anatomy

import (
	"fmt"
	"io"
	"strings"
	"unicode"
)

// drawing collects the elements of an SVG picture. Code stands in a font whose
// characters all take charWidth at 12 pixels, so that what fits is known.
type drawing struct {
	strings.Builder
	width, height int
}

const (
	charWidth = 7.23
	margin    = 28
)

// style is the look of all pictures. Colours are named once, and again for
// viewers that like it dark.
const style = `
  svg { --paper: #ffffff; --card: #f7f8fa; --line: #d5dae1; --ink: #1c2430; --dim: #68738a; --flow: #7d8aa5;
        --accent: #3b6fd4; --soft: #e7eefb; --warm: #b84a0e; --glow: #fdeee2; --bar: #9bb6ea; }
  @media (prefers-color-scheme: dark) {
    svg { --paper: #12161d; --card: #1a202a; --line: #303948; --ink: #e4e9f1; --dim: #8e9ab0; --flow: #6c7890;
          --accent: #85aaf5; --soft: #1f2c45; --warm: #f5a05c; --glow: #38271a; --bar: #43629c; }
  }
  .paper { fill: var(--paper); }
  text { font: 12px ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; fill: var(--ink); }
  .code { font-family: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", "Liberation Mono", monospace; }
  .title { font-size: 17px; font-weight: 650; letter-spacing: -.01em; }
  .head { font-weight: 600; }
  .dim { fill: var(--dim); }
  .warm { fill: var(--warm); }
  .accent { fill: var(--accent); }
  .end { text-anchor: end; }
  .middle { text-anchor: middle; }
  .small { font-size: 10.5px; }
  .card { fill: var(--card); stroke: var(--line); }
  .hot { stroke: var(--warm); }
  .band { fill: var(--soft); }
  .glow { fill: var(--glow); }
  .rule { stroke: var(--line); }
  .bar { fill: var(--bar); }
  .rest { fill: var(--line); }
  .hotbar { fill: var(--warm); }
  .way { fill: none; stroke: var(--flow); stroke-width: 1.5; }
  .back { stroke: var(--accent); }
  .early { stroke-dasharray: 4 4; }
  .tip { fill: var(--flow); }
  .backtip { fill: var(--accent); }
`

// writeTo writes the picture, for people who can't see it with a name.
func (d *drawing) writeTo(w io.Writer, name string) error {
	_, err := fmt.Fprintf(w, `<svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %d %d" role="img" aria-label="%s">
<style>%s</style>
<rect class="paper" width="100%%" height="100%%"/>
%s</svg>
`, d.width, d.height, d.width, d.height, escape(name), style, d.String())
	return err
}

func (d *drawing) text(x, y int, class, text string) {
	fmt.Fprintf(d, `<text x="%d" y="%d" class="%s">%s</text>`+"\n", x, y, class, escape(text))
}

// rect draws a box; round is the radius of its corners.
func (d *drawing) rect(x, y, width, height, round int, class string) {
	fmt.Fprintf(d, `<rect x="%d" y="%d" width="%d" height="%d" rx="%d" class="%s"/>`+"\n", x, y, width, height, round, class)
}

func (d *drawing) path(class, way string) {
	fmt.Fprintf(d, `<path class="%s" d="%s"/>`+"\n", class, way)
}

// tip is the head of an arrow whose point is at x, y: dx and dy say where it
// points to.
func (d *drawing) tip(x, y, dx, dy int, class string) {
	const long, wide = 8, 4
	d.path(class, fmt.Sprintf("M%d %d L%d %d L%d %d Z", x, y,
		x-long*dx+wide*dy, y-long*dy+wide*dx, x-long*dx-wide*dy, y-long*dy-wide*dx))
}

// escape is text for XML, which knows no control characters; those that turn
// the direction of writing are shown, too.
func escape(text string) string {
	var b strings.Builder
	for _, r := range text {
		switch {
		case r == '&':
			b.WriteString("&amp;")
		case r == '<':
			b.WriteString("&lt;")
		case r == '>':
			b.WriteString("&gt;")
		case r == '"':
			b.WriteString("&quot;")
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r), r == unicode.ReplacementChar, r&0xfffe == 0xfffe:
			b.WriteRune('�')
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

// fit is code cut to what has a place of so many pixels.
func fit(code string, pixels int) string {
	most := int(float64(pixels) / charWidth)
	if width(code) <= most {
		return code
	}
	return strings.TrimRight(pad(code, max(most, 1)), " ")
}

// wrap is text in lines of so many characters at most; two lines are enough.
func wrap(text string, most int) []string {
	if text == "" {
		return nil
	}
	first := shorten(text, most)
	if !strings.HasSuffix(first, "…") {
		return []string{first}
	}
	if space := strings.LastIndexByte(first, ' '); space > 0 {
		first = first[:space]
	} else {
		first = strings.TrimSuffix(first, "…")
	}
	return []string{first, shorten(strings.TrimPrefix(text, first), most)}
}
