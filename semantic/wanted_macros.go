package semantic

import (
	"bytes"

	"github.com/wakeful-rs/wakeful/parser"
)

// telling are the program's macros whose code may be what makes a body worth
// analysing that calls them: async code, or a call that asks for Send.
func (w *Workspace) telling() wordSet {
	w.tellingOnce.Do(func() {
		w.tellingMacros = wordSet{}
		if len(w.world.macroNames()) == 0 {
			return
		}
		wanted := w.world.wanted()
		for grown := true; grown; {
			grown = false
			for _, c := range w.contents {
				for _, m := range c.macros() {
					if text := m.Node.Bytes(); !w.tellingMacros[m.Name] && (wanted.tells(text) || callsMacro(text, w.tellingMacros)) {
						w.tellingMacros[m.Name], grown = true, true
					}
				}
			}
		}
	})
	return w.tellingMacros
}

// tells says that the code of a macro may make a body worth analysing.
func (w *wanted) tells(text []byte) bool {
	if notable(text, w.givers) {
		return true
	}
	for word := range parser.Words(text) {
		switch name := string(text[word.Start:word.End]); name {
		case "async", "await", "yield", "Send", "Sync":
			return true
		default:
			if w.asks[name] != nil && called(bytes.TrimLeft(text[word.End:], " \t\r\n")) {
				return true
			}
		}
	}
	return false
}

// callsMacro says that the text may call one of the macros.
func callsMacro(text []byte, macros wordSet) bool {
	if len(macros) == 0 {
		return false
	}
	for at := 0; ; at++ {
		i := bytes.IndexByte(text[at:], '!')
		if i < 0 {
			return false
		}
		at += i
		start := at
		for start > 0 && isWordByte(text[start-1]) {
			start--
		}
		if start < at && macros[string(text[start:at])] {
			return true
		}
	}
}
