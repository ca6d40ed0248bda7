package lint

import (
	"bytes"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// inspectMarkdown is what the rules say of the Rust in a Markdown file, less
// what comments between its fences suppress.
func (r *Runner) inspectMarkdown(file *semantic.File) Outcome {
	c := check{
		runner:     r,
		file:       file,
		directives: proseDirectives(file),
		ran:        make(map[string]bool, len(r.Rules)),
		configured: configured(r.ConfiguredInside, file),
	}
	broken := slices.ContainsFunc(file.Fragments(), func(f *semantic.Fragment) bool { return f.File.Syntax().Tree.Root().HasError() })
	for _, rule := range r.Rules {
		c.ran[rule.Name] = r.wanted(rule.Name) && c.mayReport(rule) && !broken
	}
	inside := r.inspectFragments(file)
	c.suppressed = inside.Suppressed
	for _, f := range inside.Findings {
		if c.allowed(f) {
			c.suppressed++
			continue
		}
		c.findings = append(c.findings, f)
	}
	c.reviewSuppressions()
	return Outcome{Findings: sorted(c.findings), Suppressed: c.suppressed}
}

// proseDirectives are the suppression comments between the fences of Markdown,
// `<!-- wakeful: allow(rule) reason -->`. Each speaks of the fence right below.
func proseDirectives(file *semantic.File) []*directive {
	var out []*directive
	text := file.Text().Bytes()
	for at := 0; ; {
		start := bytes.Index(text[at:], []byte("<!--"))
		if start < 0 {
			return out
		}
		start += at
		length := bytes.Index(text[start:], []byte("-->"))
		if length < 0 {
			return out
		}
		comment := source.Span{Start: start, End: start + length + len("-->")}
		at = comment.End
		if fence, _ := file.FragmentAt(start); fence != nil {
			continue
		}
		body := start + len("<!--")
		if d := parseDirective(string(text[body:start+length]), body, comment); d != nil {
			d.first, d.last = fenceBelow(file, comment.End)
			out = append(out, d)
		}
	}
}

// fenceBelow are the lines of the Rust that follows offset with nothing between
// but the opening of its fence; none when there is no such Rust.
func fenceBelow(file *semantic.File, offset int) (first, last int) {
	text := file.Text()
	for _, fence := range file.Fragments() {
		code := fence.Span(source.Span{End: fence.Text.Len()})
		if code.Start < offset {
			continue
		}
		first, last = text.LineOf(code.Start), text.LineOf(code.End-1)
		between := text.Slice(source.Span{Start: offset, End: text.Line(first - 1).Start})
		if strings.Trim(between, " \t\r\n>") == "" {
			return first, last
		}
		break
	}
	return -1, -1
}
