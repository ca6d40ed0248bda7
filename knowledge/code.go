package knowledge

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Code is code with holes in it, in order.
type Code []Part

// Part is text, a hole, or the place of what stood before the dot.
type Part struct {
	// Text is the code itself, or what a hole holds at first.
	Text string
	// Hole is the number of a hole, from 1, or End; 0 for text. Holes of one
	// number are filled in together.
	Hole     int
	Receiver bool
}

// End is the number of the hole in which the cursor ends.
const End = -1

// parseCode reads the snippet syntax of the Language Server Protocol, as far as
// it is of use here: `${1:text}`, `$1` or `${1}` for a hole that is elsewhere, `$0` for
// the end, `$receiver`, and a backslash before `$`, `}` or a backslash.
func parseCode(text string) (Code, error) {
	p := codeParser{rest: text}
	for p.rest != "" {
		if err := p.part(); err != nil {
			return nil, err
		}
	}
	return p.code, p.settle()
}

type codeParser struct {
	rest string
	code Code
}

func (p *codeParser) part() error {
	text := p.literal("$")
	if text != "" {
		p.code = append(p.code, Part{Text: text})
	}
	rest, hole := strings.CutPrefix(p.rest, "$")
	switch p.rest = rest; {
	case !hole:
		return nil
	case strings.HasPrefix(rest, "receiver"):
		p.rest = rest[len("receiver"):]
		p.code = append(p.code, Part{Receiver: true})
		return nil
	case strings.HasPrefix(rest, "{"):
		return p.inBraces()
	}
	return p.hole(p.digits(0), "")
}

// inBraces reads `{1}` and `{1:text}`.
func (p *codeParser) inBraces() error {
	number := p.digits(1)
	text := ""
	if rest, ok := strings.CutPrefix(p.rest, ":"); ok {
		p.rest = rest
		text = p.literal("}")
	}
	rest, closed := strings.CutPrefix(p.rest, "}")
	p.rest = rest
	switch {
	case !closed:
		return errors.New("a hole stays open")
	case strings.Contains(text, "$"):
		return errors.New("a hole in a hole")
	}
	return p.hole(number, text)
}

// digits reads those behind the first `skip` bytes.
func (p *codeParser) digits(skip int) string {
	rest := strings.TrimLeft(p.rest[skip:], "0123456789")
	digits := p.rest[skip : len(p.rest)-len(rest)]
	p.rest = rest
	return digits
}

func (p *codeParser) hole(number, text string) error {
	n, err := strconv.Atoi(number)
	if err != nil {
		return fmt.Errorf("the number of a hole is %q", number)
	}
	if n == 0 {
		n = End
	}
	p.code = append(p.code, Part{Text: text, Hole: n})
	return nil
}

// literal reads up to one of the bytes in stops.
func (p *codeParser) literal(stops string) string {
	var b strings.Builder
	for p.rest != "" && !strings.Contains(stops, p.rest[:1]) {
		if p.rest[0] == '\\' && len(p.rest) > 1 && strings.Contains(`$}\`, p.rest[1:2]) {
			p.rest = p.rest[1:]
		}
		b.WriteByte(p.rest[0])
		p.rest = p.rest[1:]
	}
	return b.String()
}

// settle gives all holes of one number the same text, and holds the numbers to
// be without gaps.
func (p *codeParser) settle() error {
	texts := map[int]string{}
	for _, part := range p.code {
		if part.Hole != 0 && texts[part.Hole] == "" {
			texts[part.Hole] = part.Text
		}
	}
	for i, part := range p.code {
		if part.Hole == 0 {
			continue
		}
		p.code[i].Text = texts[part.Hole]
		if n := part.Hole; n > 1 && !slices.ContainsFunc(p.code, func(q Part) bool { return q.Hole == n-1 }) {
			return fmt.Errorf("there is a hole %d and no %d", n, n-1)
		}
	}
	return nil
}

// String is the code with what its holes hold at first.
func (c Code) String() string {
	var b strings.Builder
	for _, p := range c {
		b.WriteString(p.Text)
	}
	return b.String()
}

// Snippet is the code in the snippet syntax of the Language Server Protocol.
func (c Code) Snippet() string {
	text := strings.NewReplacer(`\`, `\\`, `$`, `\$`)
	hole := strings.NewReplacer(`\`, `\\`, `$`, `\$`, `}`, `\}`)
	var b strings.Builder
	for _, p := range c {
		switch {
		case p.Hole == 0:
			b.WriteString(text.Replace(p.Text))
		case p.Hole == End:
			b.WriteString("$0")
		default:
			fmt.Fprintf(&b, "${%d:%s}", p.Hole, hole.Replace(p.Text))
		}
	}
	return b.String()
}
