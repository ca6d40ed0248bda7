package server

import (
	"maps"
	"slices"
	"strings"

	protocol316 "github.com/tliron/glsp/protocol_3_16"
)

// configCompletion offers the keys, tables and values that a wakeful.toml may
// have at a place.
func (snap *snapshot) configCompletion(at protocol316.Position) completionList {
	list := completionList{Items: []completionItem{}}
	c := configAt(snap.text, snap.positions().toOffset(at))
	part := configSchema().at(c.path)
	if part == nil {
		return list
	}
	add := func(kind protocol316.CompletionItemKind, label, insert string, about *schema) {
		list.Items = append(list.Items, snap.configItem(c, kind, label, insert, about))
	}
	switch c.part {
	case configValue:
		for _, word := range part.words() {
			add(protocol316.CompletionItemKindEnumMember, word, word, nil)
		}
	case configHeader, configKey:
		for _, name := range slices.Sorted(maps.Keys(part.table().Properties)) {
			value := part.table().Properties[name]
			switch {
			case c.part == configHeader && value.isTable():
				add(protocol316.CompletionItemKindModule, name, name, value)
			case c.part == configHeader || slices.Contains(c.given, name):
			case value.isTable():
				add(protocol316.CompletionItemKindModule, value.header(name), value.header(name), value)
			default:
				add(protocol316.CompletionItemKindProperty, name, name+" = "+value.example(), value)
			}
		}
	}
	return list
}

// configItem is one completion. about is nil where there is nothing to say.
func (snap *snapshot) configItem(c configCursor, kind protocol316.CompletionItemKind, label, insert string, about *schema) completionItem {
	var item completionItem
	item.Label, item.Kind = label, &kind
	if strings.HasPrefix(label, "[") {
		item.FilterText = optional(strings.Trim(label, "[]"))
	}
	item.TextEdit = protocol316.TextEdit{Range: snap.positions().toRange(c.word), NewText: insert}
	if about != nil {
		item.Documentation = snap.doc.session.features.completion.markup(configLesson(strings.Trim(label, "[]"), about))
	}
	return item
}

// example is a value to begin with.
func (s *schema) example() string {
	if words := s.words(); len(words) > 0 {
		if word, ok := s.Default.(string); ok {
			return `"` + word + `"`
		}
		return words[0]
	}
	switch s.Type {
	case "array":
		return "[]"
	case "integer":
		return "0"
	}
	return `""`
}
