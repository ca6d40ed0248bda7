package lint

import (
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// ImportEdits are the edits that bring the item at path, such as
// "tokio::io::AsyncReadExt", into scope of the module that holds offset:
// nothing where a `use` there names it already, else a place in a `use` of its
// neighbours, else a line of its own. Whether the name is free is for the
// caller to know.
func ImportEdits(file *parser.File, offset int, path string) []source.Edit {
	scope := moduleAt(file.Tree.Root(), offset)
	parent, name := splitPath(path)
	var merge []source.Edit
	for _, use := range plainUses(scope) {
		for leaf := range useLeaves(use) {
			switch {
			case leaf.path == path:
				return nil
			case merge == nil && leaf.parent() == parent && leaf.joinable():
				merge = []source.Edit{leaf.join(name)}
			}
		}
	}
	if merge != nil {
		return merge
	}
	return []source.Edit{newUse(file.Text, scope, path)}
}

func splitPath(path string) (parent, name string) {
	if i := strings.LastIndex(path, "::"); i >= 0 {
		return path[:i], path[i+2:]
	}
	return "", path
}

// moduleAt is the innermost inline module, or the file, that holds offset.
func moduleAt(root parser.Node, offset int) parser.Node {
	scope := root
	for n := range root.Descendants() {
		if n.Kind() == parser.KindModItem && n.Span().Contains(offset) {
			if body := n.Child(parser.FieldBody); body.Span().Contains(offset) {
				scope = body
			}
		}
	}
	return scope
}

// plainUses are the `use` declarations of a scope that hold always and for it
// alone: one with an attribute or a visibility says more than that.
func plainUses(scope parser.Node) []parser.Node {
	var out []parser.Node
	attributed := false
	for n := range scope.Children() {
		switch {
		case n.Kind() == parser.KindAttributeItem:
			attributed = true
		case n.Extra():
		default:
			if n.Kind() == parser.KindUseDeclaration && !attributed && !n.HasError() && !n.Has(parser.KindVisibilityModifier) {
				out = append(out, n)
			}
			attributed = false
		}
	}
	return out
}

// useLeaf is one imported name.
type useLeaf struct {
	path string
	node parser.Node
	list parser.Node // the braces around the node, if any
}

func (l useLeaf) parent() string {
	parent, _ := splitPath(l.path)
	return parent
}

// useLeaves yields what a `use` declaration imports, in order.
func useLeaves(use parser.Node) func(yield func(useLeaf) bool) {
	return func(yield func(useLeaf) bool) {
		stack := []useLeaf{{node: use.Child(parser.FieldArgument)}} // whose paths are those before the nodes
		for len(stack) > 0 {
			it := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			switch it.node.Kind() {
			case parser.KindScopedUseList, parser.KindUseList:
				list := it.node
				if list.Kind() == parser.KindScopedUseList {
					it.path = joinPath(it.path, it.node.Child(parser.FieldPath).Text())
					list = it.node.Child(parser.FieldList)
				}
				var items []useLeaf
				for child := range list.NamedChildren() {
					items = append(items, useLeaf{it.path, child, list})
				}
				for i := len(items) - 1; i >= 0; i-- {
					stack = append(stack, items[i])
				}
			case parser.KindSelf:
				if !yield(it) {
					return
				}
			case parser.KindIdentifier, parser.KindScopedIdentifier:
				it.path = joinPath(it.path, it.node.Text())
				if !yield(it) {
					return
				}
			}
		}
	}
}

func joinPath(prefix, path string) string {
	path = strings.TrimPrefix(path, "::")
	if prefix == "" {
		return path
	}
	return prefix + "::" + path
}

// joinable says that a name of the same parent can stand beside the leaf: not so
// of `use tokio;`, which has none, nor of `self`.
func (l useLeaf) joinable() bool {
	return l.node.Kind() == parser.KindScopedIdentifier || l.node.Kind() == parser.KindIdentifier && l.list.Valid()
}

// join puts a name beside the leaf: into the braces around it, or into new ones
// around the leaf's own name.
func (l useLeaf) join(name string) source.Edit {
	if l.node.Kind() != parser.KindScopedIdentifier {
		return source.Edit{Span: source.Span{Start: l.node.End(), End: l.node.End()}, Text: ", " + name}
	}
	own := l.node.Child(parser.FieldName)
	first, second := own.Text(), name
	if second < first {
		first, second = second, first
	}
	return source.Edit{Span: own.Span(), Text: "{" + first + ", " + second + "}"}
}

// newUse is a `use` line behind the last one of the scope, or before its first
// item.
func newUse(text *source.Text, scope parser.Node, path string) source.Edit {
	var first, last parser.Node
	for n := range scope.Children() {
		switch {
		case n.Kind() == parser.KindUseDeclaration:
			last = n
		case first.Valid(), n.Kind() == parser.KindInnerAttributeItem, !n.Named(), innerComment(n):
		default:
			first = n
		}
	}
	if last.Valid() {
		at := last.End()
		return source.Edit{Span: source.Span{Start: at, End: at}, Text: "\n" + indentOf(text, last.Start()) + "use " + path + ";"}
	}
	if first.Valid() {
		at := first.Start()
		return source.Edit{Span: source.Span{Start: at, End: at}, Text: "use " + path + ";\n\n" + indentOf(text, at)}
	}
	at := scope.Start()
	if scope.Kind() == parser.KindDeclarationList {
		at++
	}
	return source.Edit{Span: source.Span{Start: at, End: at}, Text: "use " + path + ";\n"}
}

// innerComment says that a comment belongs to the scope and not to its first
// item: `//!` and `/*!`, and a licence above them.
func innerComment(n parser.Node) bool {
	if n.Kind() == parser.KindShebang {
		return true
	}
	return n.Extra() && !strings.HasPrefix(n.Text(), "///") && !strings.HasPrefix(n.Text(), "/**")
}

// indentOf is the blanks at the start of the line that holds offset.
func indentOf(text *source.Text, offset int) string {
	line := text.Slice(text.Line(text.LineOf(offset)))
	return line[:len(line)-len(strings.TrimLeft(line, " \t"))]
}
