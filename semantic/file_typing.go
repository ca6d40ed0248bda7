package semantic

import (
	"bytes"
	"strings"

	"github.com/wakeful-rs/wakeful/source"
)

// Typing is a word that is being typed.
type Typing struct {
	Word source.Span // the whole of it, empty where nothing is typed yet
	// Member: it stands behind the dot of an expression.
	Member bool
}

// TypingAt is the word around offset, or the place for one. ok is false where
// the characters around it say already that it is no name that code could begin
// with: in a number, a lifetime, behind `::`.
func TypingAt(text []byte, offset int) (t Typing, ok bool) {
	t.Word = source.Span{Start: offset, End: offset}
	for t.Word.Start > 0 && isWordByte(text[t.Word.Start-1]) {
		t.Word.Start--
	}
	for t.Word.End < len(text) && isWordByte(text[t.Word.End]) {
		t.Word.End++
	}
	if !t.Word.Empty() && '0' <= text[t.Word.Start] && text[t.Word.Start] <= '9' {
		return t, false
	}
	before := text[:t.Word.Start]
	if bytes.HasSuffix(before, []byte(".")) {
		t.Member = true
		return t, !bytes.HasSuffix(before, []byte(".."))
	}
	return t, len(before) == 0 || !strings.ContainsRune(":'#$\"@", rune(before[len(before)-1]))
}

// typed stands for the word after its edit Whole.
const typed = "__typed"

// Whole is the edit after which something whole stands in the place of the
// word, so that it doesn't tear what is around it: a macro without arguments,
// which may stand wherever code may, or the name of a field.
func (t Typing) Whole(text []byte) source.Edit {
	stand := typed + "!{}"
	if t.Member {
		stand = typed
	}
	if endsStatement(text[t.Word.End:]) {
		stand += ";"
	}
	return source.Edit{Span: t.Word, Text: stand}
}

// endsStatement says that what follows a word is on a line of its own and does
// not go on with an expression.
func endsStatement(rest []byte) bool {
	line, below, found := bytes.Cut(rest, []byte("\n"))
	if !found || !isBlank(line) {
		return false
	}
	for {
		below = bytes.TrimSpace(below)
		if !bytes.HasPrefix(below, []byte("//")) {
			break
		}
		_, below, _ = bytes.Cut(below, []byte("\n"))
	}
	return len(below) > 0 && !strings.ContainsRune(".?)]},;=+-/%&|^<>:", rune(below[0]))
}

func isBlank(line []byte) bool {
	line = bytes.TrimSpace(line)
	return len(line) == 0 || bytes.HasPrefix(line, []byte("//"))
}
