package rules

import (
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// unboundedChannel reports channels between tasks that never make a sender
// wait: when the receiver is slower, the queue grows.
var unboundedChannel = lint.Rule{Name: "unbounded_channel", Run: checkUnboundedChannel, InTests: lint.Off}

func checkUnboundedChannel(p *lint.Pass) {
	for b := range p.Bodies() {
		for c := range b.UnboundedChannels() {
			if bounded, ok := c.Unbounded(); ok {
				p.Report(lint.Finding{
					Span:    c.Name,
					Message: fmt.Sprintf("`%s` never makes a sender wait: while messages come in faster than they are taken, the queue grows", shorten(textAt(p, c.Name))),
					More: func() []lint.Fix {
						if fix, ok := boundFix(c); ok {
							return []lint.Fix{fix}
						}
						return []lint.Fix{boundedFix(p, c, bounded)}
					},
				})
			}
		}
	}
}

// boundFix bounds the channel and awaits each of its sends.
func boundFix(c semantic.Call) (lint.Fix, bool) {
	r, ok := c.Bounded()
	if !ok {
		return lint.Fix{}, false
	}
	const module = "tokio::sync::mpsc::"
	edits := respellEdits(r, map[string]string{
		module + "UnboundedSender": module + "Sender", module + "UnboundedReceiver": module + "Receiver",
		module + "unbounded_channel": module + "channel",
	})
	for _, m := range r.Makes {
		edits = append(edits, layout.Of(m.File).Insert(m.Span.End, "64"))
	}
	return lint.Fix{Title: "Make a channel of 64 messages, and await each send", Safety: lint.Unsafe, Edits: edits}, true
}

// boundedFix leaves the number, and the `.await` of each send, to a person.
func boundedFix(p *lint.Pass, c semantic.Call, bounded string) lint.Fix {
	name := textAt(p, c.Name)
	path, arguments, generic := strings.Cut(name, "::<")
	if generic {
		arguments = "::<" + arguments
	}
	module := bounded[:strings.LastIndex(bounded, "::")]
	if i := strings.LastIndex(path, "::"); i >= 0 && strings.HasSuffix(module, lastSegment(path[:i])) {
		bounded = path[:i] + bounded[len(module):]
	}
	return lint.Fix{
		Title: "Make a channel of 64 messages, whose sends have to be awaited",
		Edits: []source.Edit{{Span: c.Name, Text: bounded + arguments}, {Span: source.Span{Start: c.Whole.End - 1, End: c.Whole.End - 1}, Text: "64"}},
	}
}
