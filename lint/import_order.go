package lint

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// importOrders are the orders in which rustfmt puts the names in braces: that up
// to edition 2021 goes by how a name is written, that of edition 2024 does not.
var importOrders = []func(a, b string) int{
	func(a, b string) int {
		return cmp.Or(importRank(a)-importRank(b), caseRank(a)-caseRank(b), strings.Compare(a, b))
	},
	func(a, b string) int { return cmp.Or(importRank(a)-importRank(b), strings.Compare(a, b)) },
}

// importRank puts `self` first, and a glob and what is in braces last.
func importRank(name string) int {
	switch name {
	case "self":
		return 0
	case "super":
		return 1
	case "crate":
		return 2
	case "*", "{":
		return 4
	}
	return 3
}

// caseRank puts snake_case before CamelCase before SCREAMING_CASE.
func caseRank(name string) int {
	lower := strings.IndexFunc(name, unicode.IsLower)
	switch {
	case lower == 0 || name == "":
		return 0
	case lower > 0:
		return 1
	}
	return 2
}

// placed puts names into the braces that hold a leaf: where rustfmt would have
// them if all is in order there, behind the leaf if not.
func (l useLeaf) placed(names []string) []source.Edit {
	there, order := l.ordered()
	if order == nil {
		return []source.Edit{insertText(l.node.End(), ", "+strings.Join(names, ", "))}
	}
	slices.SortFunc(names, order)
	var edits []source.Edit
	for _, name := range names {
		at := slices.IndexFunc(there, func(n parser.Node) bool { return order(name, firstName(n)) < 0 })
		edit := insertText(there[len(there)-1].End(), ", "+name)
		if at >= 0 {
			edit = insertText(there[at].Start(), name+", ")
		}
		if last := len(edits) - 1; last >= 0 && edits[last].Span == edit.Span {
			edits[last].Text += edit.Text
			continue
		}
		edits = append(edits, edit)
	}
	return edits
}

// ordered is what stands in the braces, and the order that it is in; nil where it
// is in none.
func (l useLeaf) ordered() (there []parser.Node, order func(a, b string) int) {
	for n := range l.list.NamedChildren() {
		if !n.Extra() {
			there = append(there, n)
		}
	}
	for _, order := range importOrders {
		if slices.IsSortedFunc(there, func(a, b parser.Node) int { return order(firstName(a), firstName(b)) }) {
			return there, order
		}
	}
	return there, nil
}

// firstName is what an item in the braces of an import is sorted by.
func firstName(n parser.Node) string {
	text := n.Text()
	if strings.HasPrefix(text, "{") {
		return "{"
	}
	name, _, _ := strings.Cut(text, "::")
	name, _, _ = strings.Cut(name, " ")
	return name
}

func insertText(at int, text string) source.Edit {
	return source.Edit{Span: source.Span{Start: at, End: at}, Text: text}
}
