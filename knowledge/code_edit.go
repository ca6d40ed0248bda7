package knowledge

import (
	"slices"
	"strings"
)

// Rename is the code with other words: names of crates, in front of `::`, and
// of types and traits, each but as a part of a longer path.
func (c Code) Rename(crates, types map[string]string) Code {
	return c.each(func(p Part) Part {
		p.Text = renameWords(p.Text, crates, types)
		return p
	})
}

// Names says that the code has the word.
func (c Code) Names(word string) bool {
	renamed := c.Rename(nil, map[string]string{word: ""})
	return renamed.String() != c.String()
}

// Filled is the code with what stood before the dot in its place.
func (c Code) Filled(receiver string) Code {
	return c.each(func(p Part) Part {
		if p.Receiver {
			return Part{Text: receiver}
		}
		return p
	})
}

// Indented is the code with indent in front of all lines but the first and
// those that are empty.
func (c Code) Indented(indent string) Code {
	return c.each(func(p Part) Part {
		p.Text = strings.ReplaceAll(strings.ReplaceAll(p.Text, "\n", "\n"+indent), "\n"+indent+"\n", "\n\n")
		return p
	})
}

// each is the code with each part changed.
func (c Code) each(change func(Part) Part) Code {
	out := make(Code, len(c))
	for i, p := range c {
		out[i] = change(p)
	}
	return out
}

// WithoutEnd is the code without what is written at its very end; ok is false
// when it ends otherwise.
func (c Code) WithoutEnd(end string) (out Code, ok bool) {
	out = slices.Clone(c)
	for i, p := range slices.Backward(out) {
		if p.Hole == 0 {
			out[i].Text, ok = strings.CutSuffix(p.Text, end)
		}
		if p.Hole != End {
			break
		}
	}
	return out, ok
}

func renameWords(text string, crates, types map[string]string) string {
	var b strings.Builder
	for text != "" {
		n := wordLength(text)
		if n == 0 {
			b.WriteByte(text[0])
			text = text[1:]
			continue
		}
		word, rest := text[:n], text[n:]
		before := b.String()
		head := !strings.HasSuffix(before, "::") && !strings.HasSuffix(before, ".")
		if to, ok := crates[word]; ok && head && strings.HasPrefix(rest, "::") {
			word = to
		} else if to, ok := types[word]; ok && head {
			word = to
		}
		b.WriteString(word)
		text = rest
	}
	return b.String()
}

func wordLength(text string) int {
	return len(text) - len(strings.TrimLeft(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_"))
}
