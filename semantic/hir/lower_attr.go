package hir

import (
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// attr appends the attribute that n, an attribute_item or inner_attribute_item,
// holds, and what a cfg_attr would add.
func (l *lowerer) attr(into []Attr, n parser.Node, inner bool) []Attr {
	a := n.ChildOf(parser.KindAttribute)
	path := firstNamed(a)
	if !path.Valid() {
		return into
	}
	attr := Attr{Path: path.Text(), Span: l.span(n), Inner: inner}
	if v := a.Child(parser.FieldValue); v.Valid() {
		attr.Args = unquote(v.Text())
	}
	args := a.Child(parser.FieldArguments)
	if args.Valid() {
		attr.Args = trimDelimiters(args.Text())
	}
	into = append(into, attr)
	if attr.Path == "cfg_attr" {
		into = conditional(into, attr, l.span(args).Start+1)
	}
	return into
}

// conditional appends the attributes that the cfg_attr a adds when its
// predicate holds. start is where a.Args begins.
func conditional(into []Attr, a Attr, start int) []Attr {
	for i, part := range splitTopLevel(a.Args) {
		text := a.Args[part.Start:part.End]
		trimmed := strings.TrimSpace(text)
		if i == 0 || trimmed == "" {
			continue
		}
		from := start + part.Start + strings.Index(text, trimmed)
		c := Attr{Inner: a.Inner, Conditional: true, Span: source.Span{Start: from, End: from + len(trimmed)}}
		c.Path, c.Args = splitAttr(trimmed)
		into = append(into, c)
	}
	return into
}

// splitAttr takes `path(args)` and `path = value` apart.
func splitAttr(text string) (path, args string) {
	i := strings.IndexAny(text, "([{=")
	if i < 0 {
		return text, ""
	}
	path = strings.TrimSpace(text[:i])
	if text[i] == '=' {
		return path, unquote(strings.TrimSpace(text[i+1:]))
	}
	return path, trimDelimiters(text[i:])
}

// splitTopLevel cuts text at the commas outside of brackets and strings.
func splitTopLevel(text string) []source.Span {
	var parts []source.Span
	depth, start := 0, 0
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '"':
			i = stringEnd(text, i)
		case '(', '[', '{':
			depth++
		case ')', ']', '}':
			depth--
		case ',':
			if depth == 0 {
				parts = append(parts, source.Span{Start: start, End: i})
				start = i + 1
			}
		}
	}
	return append(parts, source.Span{Start: start, End: len(text)})
}

// stringEnd is the offset of the quote that closes the string opened at i.
func stringEnd(text string, i int) int {
	for i++; i < len(text) && text[i] != '"'; i++ {
		if text[i] == '\\' {
			i++
		}
	}
	return i
}

// trimDelimiters is what stands inside the brackets that text begins and ends with.
func trimDelimiters(text string) string {
	if len(text) < 2 {
		return ""
	}
	return strings.TrimSpace(text[1 : len(text)-1])
}

// unquote is the content of a string literal, and any other text as it is.
// Escapes stay as written: attributes name paths and lints.
func unquote(text string) string {
	open := strings.IndexByte(text, '"')
	end := strings.LastIndexByte(text, '"')
	if open < 0 || end <= open || strings.Trim(text[:open], "rbc#") != "" {
		return text
	}
	return text[open+1 : end]
}

// innerAttrs appends the inner attributes that body begins with.
func (l *lowerer) innerAttrs(into []Attr, body parser.Node) []Attr {
	for c := range body.Children() {
		switch {
		case c.Kind() == parser.KindInnerAttributeItem:
			into = l.attr(into, c, true)
		case c.Named() && !c.Extra() && c.Kind() != parser.KindShebang:
			return into
		}
	}
	return into
}
