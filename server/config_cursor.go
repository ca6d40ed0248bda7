package server

import (
	"regexp"
	"strings"

	"github.com/wakeful-rs/wakeful/source"
)

// configCursor is what stands at a place of a wakeful.toml. It is read line by
// line, so that it is known while a line is being typed.
type configCursor struct {
	path  []string    // of the table, and for a value of the key too
	part  configPart  // what the word is
	word  source.Span // around the place; empty where none is
	given []string    // the keys that the table has, without the word
}

type configPart int

const (
	configNothing configPart = iota // a comment, or the inside of an array
	configHeader                    // the name of a table
	configKey
	configValue
)

var (
	tomlHeader = regexp.MustCompile(`^\s*\[\[?([^\[\]#]*)`)
	tomlKey    = regexp.MustCompile(`^\s*("[^"]*"|'[^']*'|[A-Za-z0-9_.-]+)\s*=`)
	tomlBare   = regexp.MustCompile(`^\s*[A-Za-z0-9_-]*$`)
	tomlWord   = regexp.MustCompile(`["']?[A-Za-z0-9_-]*["']?`)
)

// configLine is one line of a document that says something.
type configLine struct {
	at     int // its offset
	text   string
	header bool
	name   source.Span // of the table or key
	value  int         // offset behind the `=`; 0 for a header
}

// configLines are the headers and keys of a document.
func configLines(text *source.Text) []configLine {
	var lines []configLine
	for i := range text.LineCount() {
		span := text.Line(i)
		line := configLine{at: span.Start, text: text.Slice(span)}
		if m := tomlHeader.FindStringSubmatchIndex(line.text); m != nil {
			line.header, line.name = true, source.Span{Start: m[2], End: m[3]}.Shift(span.Start)
		} else if m := tomlKey.FindStringSubmatchIndex(line.text); m != nil {
			line.name, line.value = source.Span{Start: m[2], End: m[3]}.Shift(span.Start), span.Start+m[1]
		} else {
			continue
		}
		lines = append(lines, line)
	}
	return lines
}

// configAt is what stands at offset.
func configAt(text *source.Text, offset int) configCursor {
	span := text.Line(text.LineOf(offset))
	before := text.Slice(source.Span{Start: span.Start, End: offset})
	c := configCursor{word: wordAround(text.Slice(span), offset-span.Start).Shift(span.Start)}
	if strings.Contains(before, "#") {
		return c
	}
	var table []string
	own := configLine{at: -1}
	for _, line := range configLines(text) {
		if line.header && line.at > offset {
			break // of another table
		}
		switch {
		case line.at == span.Start:
			own = line
		case line.header:
			table, c.given = keysOf(text.Slice(line.name)), nil
		default:
			c.given = append(c.given, keysOf(text.Slice(line.name))...)
		}
	}
	c.path = table
	return c.in(own, before, offset, text)
}

// in completes the cursor by what its own line is.
func (c configCursor) in(own configLine, before string, offset int, text *source.Text) configCursor {
	switch {
	case own.header:
		c.path, c.part, c.word = nil, configHeader, own.name
	case own.value > 0 && offset >= own.value:
		c.path, c.part = append(c.path, keysOf(text.Slice(own.name))...), configValue
	case own.value > 0:
		c.part, c.word = configKey, own.name
	case tomlBare.MatchString(before): // in quotes, it is more likely in an array
		c.part = configKey
	}
	return c
}

// wordAround is the word of a line around a column.
func wordAround(line string, column int) source.Span {
	for _, m := range tomlWord.FindAllStringIndex(line, -1) {
		if m[0] <= column && column <= m[1] && m[0] < m[1] {
			return source.Span{Start: m[0], End: m[1]}
		}
	}
	return source.Span{Start: column, End: column}
}

// keysOf are the keys of a dotted name.
func keysOf(name string) []string {
	var keys []string
	for _, key := range strings.Split(strings.TrimSpace(name), ".") {
		keys = append(keys, strings.Trim(strings.TrimSpace(key), `"'`))
	}
	return keys
}
