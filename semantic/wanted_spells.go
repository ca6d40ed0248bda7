package semantic

import (
	"bytes"

	"github.com/wakeful-rs/wakeful/parser"
)

// spells says that the text of a block has a word that wanted.body might stop
// at. It spares most bodies their parse, and goes by tokens alone: it may say
// yes where the tree says no, not the reverse.
func (w *wanted) spells(in *sight, text []byte) bool {
	for word := range parser.Words(text) {
		if w.stops(in, text, word.Start, word.End) {
			return true
		}
	}
	return false
}

func (w *wanted) stops(in *sight, text []byte, start, end int) bool {
	word := string(text[start:end])
	switch word {
	case "async", "await", "yield", "Send", "Sync":
		return true
	}
	asks, makes := w.asks[word], w.makes[word]
	if asks == nil && makes == nil {
		return false
	}
	before, after := bytes.TrimRight(text[:start], " \t\r\n"), bytes.TrimLeft(text[end:], " \t\r\n")
	meant := func(c *callee) bool {
		switch path := bytes.HasSuffix(before, []byte("::")); {
		case c == nil:
			return false
		case path:
			return w.qualified(c, before[:len(before)-2])
		}
		return c.unqualified(in, word, before, after)
	}
	return meant(asks) || meant(makes) && !keptInLet(text, start)
}

// keptInLet says that the place is in the value of a `let name = …;` whose name
// is used further on, for more than to throw it away.
func keptInLet(text []byte, at int) bool {
	from := bytes.LastIndexAny(text[:at], ";{}") + 1
	rest, ok := bytes.CutPrefix(bytes.TrimLeft(text[from:at], " \t\r\n"), []byte("let "))
	if !ok {
		return false
	}
	rest, _ = bytes.CutPrefix(bytes.TrimLeft(rest, " "), []byte("mut "))
	n := 0
	for n < len(rest) && isWordByte(rest[n]) {
		n++
	}
	name, rest := rest[:n], bytes.TrimLeft(rest[n:], " \t\r\n")
	if n == 0 || !bytes.HasPrefix(rest, []byte("=")) && !bytes.HasPrefix(rest, []byte(":")) {
		return false
	}
	return usedFurtherOn(text, at, name)
}

// usedFurtherOn says that all that is done with the name behind the place is to
// call its methods and read its fields. Whatever else may bind it again, or
// throw it away: see unused.
func usedFurtherOn(text []byte, at int, name []byte) bool {
	used := false
	for w := range parser.Words(text[at:]) {
		start, end := at+w.Start, at+w.End
		if !bytes.Equal(text[start:end], name) || bytes.HasSuffix(text[:start], []byte(".")) {
			continue
		}
		if !bytes.HasPrefix(bytes.TrimLeft(text[end:], " \t\r\n"), []byte(".")) {
			return false
		}
		used = true
	}
	return used
}
