package semantic

import "bytes"

// skim is a file of a library less what nobody reads: its comments and the
// bodies of its fns are blank. Parsing what is left takes a fraction of the
// time. All that stays keeps its place.
func skim(text []byte) []byte {
	s := skimmer{in: text, out: bytes.Clone(text)}
	for s.at < len(text) {
		s.token()
	}
	return s.out
}

type skimmer struct {
	in, out []byte
	at      int
}

// token goes past a comment, a literal, a word or one byte, and past the body
// if the word begins a fn.
func (s *skimmer) token() {
	start, rest := s.at, s.in[s.at:]
	switch c := rest[0]; {
	case bytes.HasPrefix(rest, []byte("//")), bytes.HasPrefix(rest, []byte("/*")):
		s.comment()
		s.blank(start, s.at)
	case c == '"':
		s.text()
	case c == '\'':
		s.quote()
	case isWordStart(c):
		for s.at < len(s.in) && isWordByte(s.in[s.at]) {
			s.at++
		}
		s.word(string(s.in[start:s.at]))
	case '0' <= c && c <= '9':
		for s.at < len(s.in) && isWordByte(s.in[s.at]) {
			s.at++
		}
	default:
		s.at++
	}
}

func (s *skimmer) comment() {
	rest := s.in[s.at:]
	if rest[1] == '/' {
		s.to(bytes.IndexByte(rest, '\n'))
		return
	}
	depth := 0
	for i := 0; i+1 < len(rest); i++ {
		switch {
		case rest[i] == '/' && rest[i+1] == '*':
			depth++
			i++
		case rest[i] == '*' && rest[i+1] == '/':
			depth--
			i++
		}
		if depth == 0 {
			s.at += i + 1
			return
		}
	}
	s.at = len(s.in)
}

// to goes n bytes on; to the end of the file when n is negative.
func (s *skimmer) to(n int) {
	if n < 0 {
		s.at = len(s.in)
		return
	}
	s.at += n
}

// text goes past a string with escapes.
func (s *skimmer) text() {
	for s.at++; s.at < len(s.in); s.at++ {
		switch s.in[s.at] {
		case '\\':
			s.at++
		case '"':
			s.at++
			return
		}
	}
	s.at = len(s.in)
}

// quote goes past a character, or past the quote of a lifetime or label.
func (s *skimmer) quote() {
	rest := s.in[s.at:]
	switch {
	case len(rest) > 2 && rest[1] == '\\':
		s.at += 3
		s.to(bytes.IndexByte(s.in[min(s.at, len(s.in)):], '\'') + 1)
	case len(rest) > 2 && (rest[2] == '\'' || rest[1] >= 0x80):
		s.to(2 + bytes.IndexByte(rest[2:], '\'') + 1)
	default:
		s.at++
	}
}

// word goes on behind a word: past a raw string that it begins, or past the
// body of the fn.
func (s *skimmer) word(word string) {
	switch word {
	case "r", "br", "cr":
		hashes := 0
		for s.at+hashes < len(s.in) && s.in[s.at+hashes] == '#' {
			hashes++
		}
		if s.at+hashes < len(s.in) && s.in[s.at+hashes] == '"' {
			end := append([]byte{'"'}, bytes.Repeat([]byte{'#'}, hashes)...)
			s.at += hashes + 1
			if i := bytes.Index(s.in[s.at:], end); i >= 0 {
				s.at += i + len(end)
			} else {
				s.at = len(s.in)
			}
		}
	case "fn":
		s.fn()
	}
}

// fn goes past a fn from its name on and blanks its body. The type `fn(…)` has
// no name.
func (s *skimmer) fn() {
	for s.at < len(s.in) && (s.in[s.at] == ' ' || s.in[s.at] == '\n') {
		s.at++
	}
	if s.at >= len(s.in) || !isWordStart(s.in[s.at]) {
		return
	}
	depth := 0
	for s.at < len(s.in) {
		switch s.in[s.at] {
		case '(', '[':
			depth++
		case ')', ']':
			if depth--; depth < 0 {
				return // the fn of a macro's pattern
			}
		case ';', '}':
			if depth == 0 {
				return
			}
		case '{':
			if depth == 0 {
				s.body()
				return
			}
		}
		s.token()
	}
}

// body blanks what is between the braces, of which the first is next.
func (s *skimmer) body() {
	start, depth := s.at+1, 0
	for s.at < len(s.in) {
		switch s.in[s.at] {
		case '{':
			depth++
		case '}':
			if depth--; depth == 0 {
				s.blank(start, s.at)
				return
			}
		}
		s.skip()
	}
}

// skip is token for what will be blank anyhow.
func (s *skimmer) skip() {
	switch c := s.in[s.at]; {
	case c == '"', c == '\'', c == '/' && s.at+1 < len(s.in) && (s.in[s.at+1] == '/' || s.in[s.at+1] == '*'):
		s.token()
	case c == 'r' || c == 'b' || c == 'c':
		start := s.at
		for s.at < len(s.in) && isWordByte(s.in[s.at]) {
			s.at++
		}
		if word := string(s.in[start:s.at]); word != "fn" {
			s.word(word)
		}
	case isWordStart(c):
		for s.at < len(s.in) && isWordByte(s.in[s.at]) {
			s.at++
		}
	default:
		s.at++
	}
}

// blank writes spaces over a part, but keeps its lines.
func (s *skimmer) blank(from, to int) {
	for i := from; i < to && i < len(s.out); i++ {
		if s.out[i] != '\n' {
			s.out[i] = ' '
		}
	}
}
