package parser

import "bytes"

// A cut is a part of a file that is left out of its outline: what stands
// between the braces of a fn's body, or of a macro between items, which need
// not be parsed before someone asks; or comments and tables, which nobody asks for.
type cut struct{ start, end int }

// leastCut is how many bytes a cut must save to be worth the bookkeeping.
const leastCut = 40

// skimmed is what need not be parsed of a text.
type skimmed struct {
	cuts     []cut       // bodies, in order
	comments []cut       // likewise, and tables
	lists    []listMacro // that are read in place, likewise
}

// skim finds the parts of a file that can be left out, by its tokens alone. ok is
// false when the braces do not fit together.
//
// What other parts of the program look for in the tree must stay: lint
// attributes, suppression comments, and of an item's documentation the start,
// as that is where the item starts. Async bodies stay because they are asked
// for anyway.
func skim(text []byte) (found skimmed, ok bool) {
	s := skimmerOf(text)
	for s.next() {
		s.skimTable()
		if s.kind == wordToken && !s.item() {
			return skimmed{}, false
		}
	}
	return s.skimmed, !s.open
}

// fnsOf are the bodies of all fns outside of other bodies and of macros, and
// where heads end that have neither a body nor a semicolon, in order. ok is
// false when the braces do not fit together.
func fnsOf(text []byte) (bodies []cut, heads []int, ok bool) {
	s := skimmer{lexer: lexer{text: text}, all: true}
	for s.next() {
		if s.kind == wordToken && !s.item() {
			return nil, nil, false
		}
	}
	return s.cuts, s.heads, !s.open
}

// skimFn finds the same in the text of one fn, of which the body is wanted.
func skimFn(text []byte) skimmed {
	s := skimmerOf(text)
	for s.next() {
	}
	if s.open {
		return skimmed{}
	}
	return s.skimmed
}

// skimmer reads tokens, and what it passes over between them.
type skimmer struct {
	lexer
	skimmed
	all       bool            // every body of a fn is cut, and nothing else
	heads     []int           // where heads of fns end that something else follows
	passed    int             // before this offset nothing is read in place
	between   int             // the number of comments that were cut before the last token
	doc       bool            // since the last token, documentation was met
	directive bool            // a comment that was passed over speaks to us
	table     arrayOfLiterals // that the tokens until now may be in
}

func skimmerOf(text []byte) *skimmer {
	s := &skimmer{lexer: lexer{text: text}}
	s.told = s.cutComment
	return s
}

// next reads the next token; false at the end of the text.
func (s *skimmer) next() bool {
	s.between, s.doc = len(s.comments), false
	if !s.lexer.next() {
		return false
	}
	if s.start >= s.passed && s.at < len(s.text) {
		switch next := s.text[s.at]; {
		case s.kind == wordToken && next == '!':
			s.skimBang()
		case s.byte() == '#' && next == '[':
			s.passGroup(s.at)
		}
	}
	return true
}

// item reads on if the word begins a fn, or names a macro that is called.
func (s *skimmer) item() bool {
	if string(s.word()) == "fn" {
		return s.function()
	}
	return s.macro()
}

// function reads what follows `fn`, and cuts the body if it can be.
func (s *skimmer) function() bool {
	if !s.next() || s.kind != wordToken {
		return !s.open // a type of fn pointers
	}
	for depth, end := 0, s.at; s.next(); end = s.at {
		switch s.byte() {
		case '(', '[':
			depth++
		case ')', ']':
			depth--
		case ';', '}':
			if depth <= 0 {
				if s.byte() == '}' {
					s.heads = append(s.heads, end)
				}
				return true
			}
		case '{':
			if depth <= 0 {
				return s.group(true)
			}
		}
	}
	return !s.open
}

// macro reads on if the word is the name of a macro that is called.
func (s *skimmer) macro() bool {
	at := s.at
	if at >= len(s.text) || s.text[at] != '!' {
		return true
	}
	name := string(s.word())
	rules := name == "macro_rules"
	s.next()
	if !s.next() {
		return !s.open
	}
	if rules && s.kind == wordToken && !s.next() {
		return !s.open
	}
	if s.byte() == '{' && (s.all || opaque(name) || wrapsItems(name)) {
		return s.group(false)
	}
	return true
}

// group reads up to the brace that closes the open one, and cuts what is
// between them unless it must stay. In a body, async code must.
func (s *skimmer) group(body bool) bool {
	start, keep, lists := s.at, false, len(s.lists)
	s.directive = false
	for depth := 1; s.next(); {
		switch {
		case s.kind == wordToken:
			if body && s.at-s.start == 5 {
				w := string(s.word())
				keep = keep || w == "async" || w == "await" || w == "yield"
			}
		case s.byte() == '{':
			depth++
		case s.byte() == '#' && body:
			keep = true
		case s.byte() == '}':
			if depth--; depth > 0 {
				continue
			}
			worth := !keep && !s.directive && s.start-start >= leastCut
			if s.all {
				worth = body && s.start > start
			}
			if worth {
				s.cuts = append(s.cuts, cut{start, s.start})
				s.lists = s.lists[:lists]
			}
			return true
		}
	}
	return false
}

// cutComment leaves the comment out, unless it speaks to us or is where an
// item starts. Comments that follow one another are one cut.
func (s *skimmer) cutComment(text []byte) {
	if bytes.Contains(text, []byte("wakeful:")) {
		s.directive = true
		return
	}
	if !s.doc && outerDoc(text) {
		s.doc = true
		return
	}
	if n := len(s.comments); n > s.between && len(bytes.TrimSpace(s.text[s.comments[n-1].end:s.start])) == 0 {
		s.comments[n-1].end = s.at
		return
	}
	s.comments = append(s.comments, cut{s.start, s.at})
}

// outerDoc says that a comment documents what follows it.
func outerDoc(comment []byte) bool {
	after := func(prefix, not string) bool {
		rest, ok := bytes.CutPrefix(comment, []byte(prefix))
		return ok && (len(rest) == 0 || bytes.IndexByte([]byte(not), rest[0]) < 0)
	}
	return after("///", "/") || after("/**", "*/")
}
