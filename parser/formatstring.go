package parser

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/wakeful-rs/wakeful/source"
)

// captures are the places inside the string literal lit of the names that a
// format string takes from the scope around it: `{guard}`, `{guard:?}`,
// `{0:>width$}`. Names in named are arguments of the macro.
func captures(lit Node, named map[string]bool) []source.Span {
	text := lit.Text()
	raw := lit.Kind() == KindRawStringLiteral
	var spans []source.Span
	add := func(start, end int) {
		if name := text[start:end]; isName(name) && !named[name] {
			spans = append(spans, source.Span{Start: lit.Start() + start, End: lit.Start() + end})
		}
	}
	for i := 0; i < len(text); i++ {
		switch {
		case text[i] == '\\' && !raw:
			i = escapeEnd(text, i)
		case strings.HasPrefix(text[i:], "{{"):
			i++
		case text[i] == '{':
			n := strings.IndexByte(text[i:], '}')
			if n < 0 {
				return spans
			}
			placeholder(text, i+1, i+n, add)
			i += n
		}
	}
	return spans
}

// escapeEnd is the last byte of the escape sequence at i; `\u{2d}` is no
// placeholder.
func escapeEnd(text string, i int) int {
	if strings.HasPrefix(text[i:], `\u{`) {
		if n := strings.IndexByte(text[i:], '}'); n >= 0 {
			return i + n
		}
	}
	return i + 1
}

// placeholder reports the names in text[start:end], what stands between the
// braces: the argument before the colon, width and precision behind it.
func placeholder(text string, start, end int, add func(start, end int)) {
	colon := strings.IndexByte(text[start:end], ':')
	if colon < 0 {
		add(trimmed(text, start, end))
		return
	}
	add(trimmed(text, start, start+colon))
	at := start + colon + 1
	// A fill character stands before an alignment and may be anything.
	if _, size := utf8.DecodeRuneInString(text[at:end]); at+size < end && strings.IndexByte("<^>", text[at+size]) >= 0 {
		at += size + 1
	}
	for at < end {
		dollar := strings.IndexByte(text[at:end], '$')
		if dollar < 0 {
			return
		}
		name := at + dollar
		for name > at {
			r, size := utf8.DecodeLastRuneInString(text[at:name])
			if !nameRune(r) {
				break
			}
			name -= size
		}
		// `#010width$`: flags and zero padding run into the name's digits.
		for name < at+dollar && unicode.IsDigit(rune(text[name])) {
			name++
		}
		add(name, at+dollar)
		at += dollar + 1
	}
}

func trimmed(text string, start, end int) (int, int) {
	for start < end && text[start] == ' ' {
		start++
	}
	for end > start && text[end-1] == ' ' {
		end--
	}
	return start, end
}

func isName(s string) bool {
	if s == "" || s == "_" || s[0] >= '0' && s[0] <= '9' {
		return false
	}
	for _, r := range s {
		if !nameRune(r) {
			return false
		}
	}
	return true
}

func nameRune(r rune) bool { return r == '_' || unicode.IsLetter(r) || unicode.IsDigit(r) }
