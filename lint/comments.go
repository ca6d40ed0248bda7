package lint

import (
	"bytes"
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
	"github.com/wakeful-rs/wakeful/workspace"
)

// A directive is one `// wakeful: allow(rule) reason` comment.
type directive struct {
	comment   source.Span
	wholeFile bool
	first     int // the lines whose findings it allows, from 0
	last      int
	rules     []directiveRule
	problem   *Finding // what is wrong with the comment itself
}

type directiveRule struct {
	name string
	span source.Span
	used bool
}

const directivePrefix = "wakeful:"

// directives are the suppression comments of a file, in order.
func directives(file *semantic.File) []*directive {
	var out []*directive
	if !bytes.Contains(file.Text().Bytes(), []byte(directivePrefix)) {
		return nil
	}
	for node := range file.Outline().Tree.Root().Descendants() {
		if k := node.Kind(); k != parser.KindLineComment && k != parser.KindBlockComment {
			continue
		}
		if d := parseDirective(node.Text()[2:], node.Start()+2, trimmedSpan(node)); d != nil {
			d.first = directiveLine(file, node)
			d.last = d.first
			out = append(out, d)
		}
	}
	return out
}

// parseDirective reads what a comment says, which begins at offset at; nil when
// that is nothing to us.
func parseDirective(text string, at int, comment source.Span) *directive {
	body := strings.TrimLeft(text, " \t")
	if !strings.HasPrefix(body, directivePrefix) {
		return nil
	}
	rest := strings.TrimLeft(body[len(directivePrefix):], " \t")
	verb, arguments, ok := strings.Cut(rest, "(")
	inside, _, closed := strings.Cut(arguments, ")")
	d := &directive{comment: comment}
	verb, _, _ = strings.Cut(strings.TrimSpace(verb), " ")
	switch {
	case ok && verb == "allow":
	case ok && verb == "allow-file":
		d.wholeFile = true
	case !ok && !strings.HasPrefix(verb, "allow"):
		return nil // prose that begins with the tool's name
	default:
		return d.broken(fmt.Sprintf("`%s` is no suppression; write `allow(rule) reason` or `allow-file(rule) reason`", verb))
	}
	if !closed || strings.TrimSpace(inside) == "" {
		return d.broken("the suppression names no rule; write `allow(rule) reason`")
	}
	d.readRules(inside, at+len(text)-len(arguments))
	return d
}

func (d *directive) broken(message string) *directive {
	d.problem = &Finding{Rule: UnusedSuppression, Span: d.comment, Message: message}
	return d
}

// readRules splits a list of names that begins at offset at.
func (d *directive) readRules(list string, at int) {
	for _, part := range strings.Split(list, ",") {
		name := strings.TrimSpace(part)
		if name != "" {
			start := at + strings.Index(part, name)
			d.rules = append(d.rules, directiveRule{name: name, span: source.Span{Start: start, End: start + len(name)}})
		}
		at += len(part) + 1
	}
}

// trimmedSpan is the comment without the line end that some comments include.
func trimmedSpan(comment parser.Node) source.Span {
	return source.Span{Start: comment.Start(), End: comment.Start() + len(strings.TrimRight(comment.Text(), "\r\n \t"))}
}

// directiveLine is the line a comment speaks of: its own when code stands
// there too, else the next line that is not a comment alone.
func directiveLine(file *semantic.File, comment parser.Node) int {
	text := file.Text()
	line := text.LineOf(comment.Start())
	before := text.Slice(source.Span{Start: text.Line(line).Start, End: comment.Start()})
	after := text.Slice(source.Span{Start: comment.End(), End: text.Line(line).End})
	if strings.Trim(before, " \t\ufeff") != "" || strings.TrimSpace(after) != "" {
		return line
	}
	for line = text.LineOf(comment.End()-1) + 1; line < text.LineCount(); line++ {
		if !strings.HasPrefix(strings.TrimSpace(text.Slice(text.Line(line))), "//") {
			break
		}
	}
	return line
}

// allows says that the directive suppresses a finding of rule on line, and
// remembers that it did.
func (d *directive) allows(rule string, line int) bool {
	if !d.wholeFile && (line < d.first || d.last < line) {
		return false
	}
	for i := range d.rules {
		if d.rules[i].name == rule {
			d.rules[i].used = true
			return true
		}
	}
	return false
}

// complaints are the findings about the directive itself. ran says which rules
// had their say about the file: only of those is silence a sign.
func (d *directive) complaints(file *semantic.File, n *names, ran map[string]bool) []Finding {
	if d.problem != nil {
		return []Finding{*d.problem}
	}
	var out []Finding
	for i, r := range d.rules {
		switch {
		case !n.known(r.name):
			out = append(out, n.unknownRule(r))
		case !r.used && ran[r.name]:
			out = append(out, Finding{
				Rule:    UnusedSuppression,
				Span:    r.span,
				Message: fmt.Sprintf("nothing here needs `allow(%s)`", r.name),
				Fixes:   []Fix{d.removal(file.Text(), i)},
			})
		}
	}
	return out
}

func (n *names) unknownRule(r directiveRule) Finding {
	f := Finding{Rule: UnusedSuppression, Span: r.span, Message: fmt.Sprintf("no rule is called `%s`", r.name)}
	if near := workspace.Nearest(r.name, n.rules); near != "" {
		f.Message += fmt.Sprintf("; did you mean `%s`?", near)
		f.Fixes = []Fix{{
			Title:  fmt.Sprintf("Write `%s`", near),
			Safety: Unsafe, // it is a guess at which rule was meant
			Edits:  []source.Edit{{Span: r.span, Text: near}},
		}}
	}
	return f
}

// removal takes the i-th rule out of the directive, and with the last one the
// whole comment.
func (d *directive) removal(text *source.Text, i int) Fix {
	fix := Fix{Title: "Remove the suppression", Safety: Safe}
	span := d.rules[i].span
	switch {
	case len(d.rules) == 1:
		span = commentWithItsLine(text, d.comment)
	case i == 0:
		span.End = d.rules[1].span.Start
	default:
		span.Start = d.rules[i-1].span.End
	}
	fix.Edits = []source.Edit{{Span: span}}
	return fix
}

// commentWithItsLine is what goes away with a comment: the line when it stands
// alone, else the blanks before it.
func commentWithItsLine(text *source.Text, comment source.Span) source.Span {
	line := text.LineOf(comment.Start)
	start := comment.Start
	for start > text.Line(line).Start && (text.Bytes()[start-1] == ' ' || text.Bytes()[start-1] == '\t') {
		start--
	}
	if start == text.Line(line).Start && comment.End >= text.Line(line).End {
		return text.FullLine(line)
	}
	return source.Span{Start: start, End: comment.End}
}
