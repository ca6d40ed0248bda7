package lint

import (
	"slices"

	"github.com/wakeful-rs/wakeful/lint/layout"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// Allow is the fix that suppresses a finding of the file where it is: by an
// attribute on the item around it when rustc or clippy have a lint of the
// rule's name, which then is silent too, else by a comment on the line above.
// ok is false when neither has a place there.
func Allow(file *semantic.File, f Finding, page Page) (fix Fix, ok bool) {
	if fragment, inner := file.FragmentAt(f.Span.Start); fragment != nil {
		f.Span = source.Span{Start: inner, End: inner}
		fix, ok = Allow(fragment.File, f, page)
		own := func(path string) bool { return path == fragment.File.Path() }
		return fixesInHost([]Fix{fix}, file.Path(), fragment, own)[0], ok
	}
	if file.Markdown() || f.Rule == UnusedSuppression || f.Rule == Internal {
		return Fix{}, false
	}
	l := layout.Of(file)
	edit, ok := allowComment(l, f)
	if page.Lint != "" {
		if item := itemAround(file, f.Span.Start); item.Valid() {
			edit, ok = l.Above(item.Start(), "#[allow("+page.Lint+")]"), true
		}
	}
	return Fix{Title: "Allow `" + f.Rule + "` here", Safety: Safe, Edits: []source.Edit{edit}}, ok
}

// allowComment puts the comment on a line of its own, which must not begin
// inside a string or a comment.
func allowComment(l layout.Layout, f Finding) (edit source.Edit, ok bool) {
	start := l.LineStart(f.Span.Start)
	leaf := l.File.Syntax().Tree.At(start)
	inComment := leaf.Valid() && leaf.Extra() && leaf.Start() < start
	inString := slices.ContainsFunc(l.File.Verbatim(source.Span{End: len(l.Text)}), func(s source.Span) bool { return s.Start < start && start < s.End })
	if inComment || inString {
		return source.Edit{}, false
	}
	indent := l.Indent(f.Span.Start)
	return l.Insert(start+len(indent), "// "+directivePrefix+" allow("+f.Rule+")"+l.Newline(start)+indent), true
}

// itemAround is the innermost item that has the byte at offset and may have
// attributes.
func itemAround(file *semantic.File, offset int) parser.Node {
	for n := file.Syntax().Tree.At(offset); n.Valid(); n = n.Parent() {
		switch n.Kind() {
		case parser.KindFunctionItem, parser.KindFunctionSignatureItem, parser.KindStructItem, parser.KindEnumItem,
			parser.KindUnionItem, parser.KindTraitItem, parser.KindImplItem, parser.KindConstItem, parser.KindStaticItem,
			parser.KindTypeItem, parser.KindModItem:
			return n
		}
	}
	return parser.Node{}
}
