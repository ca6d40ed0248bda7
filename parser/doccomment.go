package parser

import (
	"bytes"
	"slices"

	"github.com/wakeful-rs/wakeful/source"
)

// docFences are the fences of a Rust file's doc comments in which async code
// may be. What such a fence doesn't say to be something else is Rust.
func docFences(text *source.Text) []fence {
	if !mayFence(text.Bytes()) {
		return nil
	}
	var out []fence
	for _, lines := range docComments(text.Bytes()) {
		doc := source.NewExcerpt(text, lines)
		if !mayFence(doc.Text.Bytes()) || tooDeep(doc.Text.Bytes()) {
			continue
		}
		for _, f := range fencesIn(doc.Text) {
			if f.fails || f.other && !f.rust || !f.mayWait(doc.Text.Bytes()) {
				continue
			}
			for i, line := range f.lines {
				f.lines[i].Span = doc.Span(line.Span)
			}
			out = append(out, f)
		}
	}
	return out
}

// mayFence says that a text may have a fence with async code in it.
func mayFence(text []byte) bool {
	return (bytes.Contains(text, []byte("```")) || bytes.Contains(text, []byte("~~~"))) && mayWait(text)
}

// waiting are the words one of which is in all code that rules look for.
var waiting = [][]byte{[]byte("async"), []byte("await"), []byte("spawn"), []byte("block_on"), []byte("lock()")}

func (f fence) mayWait(text []byte) bool {
	return slices.ContainsFunc(f.lines, func(l codeLine) bool { return mayWait(text[l.Start:l.End]) })
}

func mayWait(text []byte) bool {
	return slices.ContainsFunc(waiting, func(word []byte) bool { return bytes.Contains(text, word) })
}

// docComments are the lines of each piece of documentation in a Rust text, less
// the marks of the comment and the indentation that all lines have.
func docComments(text []byte) [][]source.Span {
	var d docReader
	l := lexer{text: text}
	l.told = func([]byte) { d.comment(text, source.Span{Start: l.start, End: l.at}) }
	for l.next() {
		d.flush(text)
	}
	d.flush(text)
	return d.docs
}

// docReader gathers comments until something else than a comment follows.
type docReader struct {
	docs  [][]source.Span
	lines []source.Span
	mark  string // of the lines
}

// comment takes in a comment, if it documents something and stands on lines of
// its own.
func (d *docReader) comment(text []byte, span source.Span) {
	start := bytes.LastIndexByte(text[:span.Start], '\n') + 1
	if len(bytes.TrimSpace(text[start:span.Start])) > 0 {
		return
	}
	comment := text[span.Start:span.End]
	mark := docMark(comment)
	if mark != d.mark || mark == "/**" || mark == "/*!" {
		d.flush(text)
	}
	switch d.mark = mark; mark {
	case "///", "//!":
		end := span.End
		if end < len(text) {
			end++ // its line end
		}
		d.lines = append(d.lines, source.Span{Start: span.Start + len(mark), End: end})
	case "/**", "/*!":
		d.lines = blockLines(text, source.Span{Start: span.Start + len(mark), End: span.End - len("*/")})
	}
}

// docMark is what a doc comment begins with, "" for other comments.
func docMark(comment []byte) string {
	switch {
	case outerDoc(comment), bytes.HasPrefix(comment, []byte("//!")), bytes.HasPrefix(comment, []byte("/*!")):
		return string(comment[:3])
	}
	return ""
}

// blockLines are the lines between the marks of a block comment, without the
// column of stars that may stand before all but the first.
func blockLines(text []byte, inside source.Span) []source.Span {
	var lines []source.Span
	stars := true
	for at := inside.Start; at < inside.End; {
		end := min(at+lineLength(text[at:]), inside.End)
		line := bytes.TrimSpace(text[at:end])
		stars = stars && (len(lines) == 0 || end == inside.End && len(line) == 0 || bytes.HasPrefix(line, []byte("*")))
		lines = append(lines, source.Span{Start: at, End: end})
		at = end
	}
	for i := 1; stars && i < len(lines); i++ {
		if star := bytes.IndexByte(text[lines[i].Start:lines[i].End], '*'); star >= 0 {
			lines[i].Start += star + 1
		}
	}
	return lines
}

// flush ends a piece of documentation.
func (d *docReader) flush(text []byte) {
	if len(d.lines) > 0 {
		unindent(text, d.lines)
		d.docs = append(d.docs, d.lines)
	}
	d.lines, d.mark = nil, ""
}

// unindent takes away the blanks that all lines begin with, but for empty ones.
func unindent(text []byte, lines []source.Span) {
	least := -1
	for _, s := range lines {
		line := text[s.Start:s.End]
		if blanks := len(line) - len(bytes.TrimLeft(line, " ")); len(bytes.TrimSpace(line)) > 0 && (least < 0 || blanks < least) {
			least = blanks
		}
	}
	for i := range lines {
		line := text[lines[i].Start:lines[i].End]
		blanks := len(line) - len(bytes.TrimLeft(line, " "))
		lines[i].Start += min(max(least, 0), blanks)
	}
}
