package server

import (
	"slices"

	"github.com/tliron/glsp"
	protocol316 "github.com/tliron/glsp/protocol_3_16"

	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/lint"
)

// documentLink leads from the names of rules, in suppressions and in a
// wakeful.toml, to their pages.
func (s *session) documentLink(call *glsp.Context, _ *protocol316.DocumentLinkParams) ([]protocol316.DocumentLink, error) {
	links := []protocol316.DocumentLink{}
	snap := target(call.Context)
	if snap == nil || !s.settings().DocumentLinks.Enable {
		return links, nil
	}
	mentions, err := snap.mentions()
	if err != nil {
		return nil, err
	}
	for _, m := range mentions {
		page, ok := knowledge.Page(m.Rule)
		if !ok {
			continue
		}
		links = append(links, protocol316.DocumentLink{
			Range: snap.positions().toRange(m.Span), Target: optional(page.URL()), Tooltip: &page.Title,
		})
	}
	return links, nil
}

// mentions are the places in a document that name rules.
func (snap *snapshot) mentions() ([]lint.Mention, error) {
	if snap.doc.config {
		return configMentions(snap), nil
	}
	if !snap.doc.analysed {
		return nil, nil
	}
	file, err := snap.file()
	if err != nil {
		return nil, err
	}
	if file == nil {
		return nil, nil
	}
	mentions := lint.Mentions(file)
	for _, fragment := range file.Fragments() {
		for _, m := range lint.Mentions(fragment.File) {
			mentions = append(mentions, lint.Mention{Rule: m.Rule, Span: fragment.Span(m.Span)})
		}
	}
	return mentions, nil
}

// configMentions are the rules that a wakeful.toml gives levels to.
func configMentions(snap *snapshot) []lint.Mention {
	var mentions []lint.Mention
	var table []string
	for _, line := range configLines(snap.text) {
		keys := keysOf(snap.text.Slice(line.name))
		if line.header {
			table = keys
			continue
		}
		path := append(slices.Clone(table), keys...)
		named := len(path) > 1 && path[len(path)-2] == "levels"
		if named && configSchema().at(path) != nil {
			mentions = append(mentions, lint.Mention{Rule: path[len(path)-1], Span: line.name})
		}
	}
	return mentions
}
