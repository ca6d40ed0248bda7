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
	if leadsOn(after) {
		return false
	}
	meant := func(c *callee) bool {
		switch path := bytes.HasSuffix(before, []byte("::")); {
		case c == nil:
			return false
		case path:
			return w.qualified(c, before[:len(before)-2])
		}
		return c.unqualified(in, word, before, after)
	}
	return meant(asks) || meant(makes) && !keptInLet(text, start) && !w.takenUp(makes, text, start, end)
}

// takenUp says that something takes the result of a call, whose name is between the
// offsets: the fn gives it back, or a method or field that makes no future is read from
// it, so that it is none.
func (w *wanted) takenUp(c *callee, text []byte, start, end int) bool {
	rest, ok := behindCall(text, end)
	if !ok {
		return false
	}
	if string(rest) == "}" {
		return !inHeadOfClosure(text, start)
	}
	rest, ok = bytes.CutPrefix(rest, []byte("."))
	if !ok || c.inner {
		return false
	}
	next := wordAt(bytes.TrimLeft(rest, " \t\r\n"))
	return len(next) > 0 && string(next) != "await" && w.makes[string(next)] == nil
}

// behindCall is what follows the arguments of a call whose name ends at the offset.
func behindCall(text []byte, at int) (rest []byte, ok bool) {
	open := len(text) - len(bytes.TrimLeft(text[at:], " \t\r\n"))
	if open == len(text) || text[open] != '(' {
		return nil, false
	}
	end, ok := parser.GroupEnd(text, open)
	if !ok {
		return nil, false
	}
	return bytes.TrimSpace(text[end:]), true
}

// inHeadOfClosure says that a closure may begin in the expression before the offset.
func inHeadOfClosure(text []byte, at int) bool {
	return bytes.IndexByte(text[bytes.LastIndexAny(text[:at], ";{}")+1:at], '|') >= 0
}

// wordAt is the identifier that text begins with.
func wordAt(text []byte) []byte {
	n := 0
	for n < len(text) && isWordByte(text[n]) {
		n++
	}
	return text[:n]
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
	name := wordAt(rest)
	rest = bytes.TrimLeft(rest[len(name):], " \t\r\n")
	if len(name) == 0 || !bytes.HasPrefix(rest, []byte("=")) && !bytes.HasPrefix(rest, []byte(":")) {
		return false
	}
	return usedFurtherOn(text, at, name)
}

// usedFurtherOn says that all that is done with the name behind the place is to
// call its methods, read its fields and borrow it. Whatever else may bind it again, or
// throw it away: see unused.
func usedFurtherOn(text []byte, at int, name []byte) bool {
	used := false
	for w := range parser.Words(text[at:]) {
		start, end := at+w.Start, at+w.End
		before := text[:start]
		if !bytes.Equal(text[start:end], name) || bytes.HasSuffix(before, []byte(".")) {
			continue
		}
		borrowed := bytes.HasSuffix(before, []byte("*")) || bytes.HasSuffix(before, []byte("&")) || bytes.HasSuffix(before, []byte("&mut "))
		if !borrowed && !bytes.HasPrefix(bytes.TrimLeft(text[end:], " \t\r\n"), []byte(".")) {
			return false
		}
		used = true
	}
	return used
}
