package lint

import (
	"iter"
	"maps"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// ImportEdits are the edits that bring the items at paths, such as
// "tokio::io::AsyncReadExt", into scope of the module that holds offset:
// nothing where a `use` there names one already, else a place in a `use` of its
// neighbours, else a line of its own. No two of them touch. Whether the names
// are free is for the caller to know.
func ImportEdits(file *parser.File, offset int, paths ...string) []source.Edit {
	scope := moduleAt(file.Tree, offset)
	uses := plainUses(scope)
	var edits []source.Edit
	var lines []string
	for _, parent := range parents(paths) {
		names, join := missing(uses, parent, paths)
		switch {
		case len(names) == 0:
		case join != nil:
			edits = append(edits, join(names)...)
		default:
			lines = append(lines, "use "+joinPath(parent, braced(names))+";")
		}
	}
	if len(lines) > 0 {
		edits = append(edits, newUses(file.Text, scope, lines))
	}
	slices.SortStableFunc(edits, func(a, b source.Edit) int { return a.Span.Start - b.Span.Start })
	return edits
}

// parents are what the paths have before their last names, sorted.
func parents(paths []string) []string {
	var out []string
	for _, path := range paths {
		parent, _ := splitPath(path)
		out = append(out, parent)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// missing are the names below parent that none of the uses has, sorted, and how
// they join one of them; nil when none can be joined.
func missing(uses []parser.Node, parent string, paths []string) (names []string, join func([]string) []source.Edit) {
	wanted := map[string]bool{}
	for _, path := range paths {
		if p, name := splitPath(path); p == parent {
			wanted[name] = true
		}
	}
	for _, use := range uses {
		for leaf := range useLeaves(use) {
			if leaf.parent() != parent {
				continue
			}
			_, name := splitPath(leaf.path)
			delete(wanted, name)
			if join == nil && leaf.joinable() {
				join = leaf.join
			}
		}
	}
	return slices.Sorted(maps.Keys(wanted)), join
}

func braced(names []string) string {
	if len(names) == 1 {
		return names[0]
	}
	return "{" + strings.Join(names, ", ") + "}"
}

func splitPath(path string) (parent, name string) {
	if i := strings.LastIndex(path, "::"); i >= 0 {
		return path[:i], path[i+2:]
	}
	return "", path
}

// moduleAt is the innermost inline module, or the file, that holds offset.
func moduleAt(tree *parser.Tree, offset int) parser.Node {
	for n := tree.At(offset); n.Valid(); n = n.Parent() {
		if n.Kind() == parser.KindDeclarationList && n.Parent().Kind() == parser.KindModItem {
			return n
		}
	}
	return tree.Root()
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
func useLeaves(use parser.Node) iter.Seq[useLeaf] {
	return func(yield func(useLeaf) bool) {
		stack := []useLeaf{{node: use.Child(parser.FieldArgument)}} // whose paths are those before the nodes
		for len(stack) > 0 {
			it := stack[len(stack)-1]
			stack = stack[:len(stack)-1]
			switch it.node.Kind() {
			case parser.KindScopedUseList, parser.KindUseList:
				items := it.inBraces()
				slices.Reverse(items)
				stack = append(stack, items...)
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

// inBraces is what stands in a list, such as `io::{self, Read}`, in order.
func (l useLeaf) inBraces() []useLeaf {
	path, list := l.path, l.node
	if list.Kind() == parser.KindScopedUseList {
		path = joinPath(path, list.Child(parser.FieldPath).Text())
		list = list.Child(parser.FieldList)
	}
	var items []useLeaf
	for child := range list.NamedChildren() {
		items = append(items, useLeaf{path, child, list})
	}
	return items
}

func joinPath(prefix, path string) string {
	path = strings.TrimPrefix(path, "::")
	if prefix == "" {
		return path
	}
	return prefix + "::" + path
}

// joinable says that names of the same parent can stand beside the leaf: not so
// of `use tokio;`, which has none, nor of `self`.
func (l useLeaf) joinable() bool {
	return l.node.Kind() == parser.KindScopedIdentifier || l.node.Kind() == parser.KindIdentifier && l.list.Valid()
}

// join puts names beside the leaf: into the braces around it, or into new ones
// around the leaf's own name.
func (l useLeaf) join(names []string) []source.Edit {
	if l.node.Kind() != parser.KindScopedIdentifier {
		return l.placed(names)
	}
	own := l.node.Child(parser.FieldName)
	names = append(slices.Clone(names), own.Text())
	slices.SortFunc(names, importOrders[0])
	return []source.Edit{{Span: own.Span(), Text: braced(names)}}
}

// newUses puts `use` lines behind the last one of the scope, or before its first
// item.
func newUses(text *source.Text, scope parser.Node, lines []string) source.Edit {
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
		indent := "\n" + IndentOf(text, last.Start())
		return insertText(at, indent+strings.Join(lines, indent))
	}
	if first.Valid() {
		at := first.Start()
		indent := "\n" + IndentOf(text, at)
		return insertText(at, strings.Join(lines, indent)+"\n"+indent)
	}
	at := scope.Start()
	if scope.Kind() == parser.KindDeclarationList {
		at++
	}
	return insertText(at, strings.Join(lines, "\n")+"\n")
}

// innerComment says that a comment belongs to the scope and not to its first
// item: `//!` and `/*!`, and a licence above them.
func innerComment(n parser.Node) bool {
	if n.Kind() == parser.KindShebang {
		return true
	}
	return n.Extra() && n.Kind() != parser.KindError && !strings.HasPrefix(n.Text(), "///") && !strings.HasPrefix(n.Text(), "/**")
}

// IndentOf is the blanks at the start of the line that holds offset.
func IndentOf(text *source.Text, offset int) string {
	line := text.Slice(text.Line(text.LineOf(offset)))
	return line[:len(line)-len(strings.TrimLeft(line, " \t"))]
}
