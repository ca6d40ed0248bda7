package lint

import (
	"bytes"
	"cmp"
	"iter"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/source"
)

// A scope is the reach of one lint attribute for one rule.
type scope struct {
	span   source.Span
	target lintTarget
	level  Level // Off for allow and expect
	forbid bool  // nothing inside lowers it
	expect source.Span
	used   bool
}

// maxDeclarations bounds the way from a module's file up to the crate root.
// Modules that declare each other in a circle would have no end.
const maxDeclarations = 64

// scopes are the lint attributes that hold somewhere in file, those of the
// modules above included, the outer before the inner.
func (n *names) scopes(file *semantic.File) []*scope {
	out := n.scopesIn(file)
	whole := source.Span{Start: 0, End: file.Text().Len() + 1}
	child := file
	for range maxDeclarations {
		parent, item, ok := child.Declaration()
		if !ok {
			break
		}
		for _, s := range slices.Backward(n.scopesAbove(parent)) {
			if s.span.Contains(item.End - 1) { // the item may begin with its attributes
				inherited := &scope{span: whole, target: s.target, level: s.level, forbid: s.forbid}
				out = append([]*scope{inherited}, out...)
			}
		}
		child = parent
	}
	return out
}

// above is what the attributes of one file that declares modules say.
type above struct {
	text   *source.Text
	scopes []*scope
}

// scopesAbove is scopesIn for a file that declares modules, each of which asks.
// The scopes belong to all of them.
func (n *names) scopesAbove(file *semantic.File) []*scope {
	n.mu.Lock()
	defer n.mu.Unlock()
	if have, ok := n.above[file.Path()]; ok && have.text == file.Text() {
		return have.scopes
	}
	scopes := n.scopesIn(file)
	n.above[file.Path()] = above{file.Text(), scopes}
	return scopes
}

func (n *names) scopesIn(file *semantic.File) []*scope {
	var out []*scope
	if !spellsLevel(file.Text().Bytes()) {
		return nil
	}
	for node := range file.Outline().Tree.Root().Descendants() {
		if k := node.Kind(); k != parser.KindAttributeItem && k != parser.KindInnerAttributeItem {
			continue
		}
		out = append(out, n.attributeScopes(node)...)
	}
	slices.SortStableFunc(out, func(a, b *scope) int {
		return cmp.Or(cmp.Compare(a.span.Start, b.span.Start), cmp.Compare(b.span.End, a.span.End))
	})
	return out
}

var attributeLevels = map[string]Level{"allow": Off, "expect": Off, "warn": Warning, "deny": Error, "forbid": Error}

// spellsLevel says that a text may have lint attributes; most files have none.
func spellsLevel(text []byte) bool {
	for verb := range attributeLevels {
		if bytes.Contains(text, []byte(verb)) {
			return true
		}
	}
	return false
}

func (n *names) attributeScopes(item parser.Node) []*scope {
	attribute := item.ChildOf(parser.KindAttribute)
	var out []*scope
	for verb, arguments := range lintVerbs(attribute) {
		span := attributeReach(item)
		level := attributeLevels[verb]
		for _, path := range lintPaths(arguments) {
			for _, target := range n.lint(path.text) {
				if level != Off && !target.own {
					continue // `deny(warnings)` asks rustc, not us, to be louder
				}
				s := &scope{span: span, target: target, level: level, forbid: verb == "forbid"}
				// Of others' lints rustc says itself when an expectation is not met;
				// ours see less than those of the same name, or more.
				if verb == "expect" && strings.HasPrefix(path.text, "wakeful::") && !reachesOtherFiles(item, span) {
					s.expect = item.Span()
				}
				out = append(out, s)
			}
		}
	}
	return out
}

// lintVerbs yields the lint settings of an attribute with their token trees:
// itself, or those that its cfg_attr would add. Settings that make louder
// count only where they always hold.
func lintVerbs(attribute parser.Node) iter.Seq2[string, parser.Node] {
	return func(yield func(string, parser.Node) bool) {
		verb := attribute.ChildOf(parser.KindIdentifier).Text()
		arguments := attribute.Child(parser.FieldArguments)
		if verb != "cfg_attr" {
			if _, ok := attributeLevels[verb]; ok && arguments.Valid() {
				yield(verb, arguments)
			}
			return
		}
		name := ""
		for child := range arguments.Children() {
			if child.Kind() == parser.KindTokenTree && (name == "allow" || name == "expect") {
				if !yield("allow", child) { // it may well not hold here
					return
				}
			}
			name = child.Text()
		}
	}
}

// lintPath is the name of a lint as an attribute spells it.
type lintPath struct {
	text string
	span source.Span
}

// lintPaths are the lints named in `(clippy::a, b, reason = "…")`.
func lintPaths(tokens parser.Node) []lintPath {
	var out []lintPath
	var path strings.Builder
	var span source.Span
	end := func() {
		if path.Len() > 0 && !strings.Contains(path.String(), "=") {
			out = append(out, lintPath{path.String(), span})
		}
		path.Reset()
	}
	for t := range tokens.Children() {
		switch t.Kind() {
		case parser.TokCOMMA:
			end()
		case parser.TokLPAREN, parser.TokRPAREN, parser.KindLineComment, parser.KindBlockComment:
		default:
			if path.Len() == 0 {
				span.Start = t.Start()
			}
			span.End = t.End()
			path.WriteString(t.Text())
		}
	}
	end()
	return out
}

// attributeReach is the code for which an attribute speaks.
func attributeReach(item parser.Node) source.Span {
	parent := item.Parent()
	if item.Kind() == parser.KindInnerAttributeItem {
		switch parent.Kind() {
		case parser.KindBlock, parser.KindDeclarationList:
			return parent.Parent().Span()
		case parser.KindSourceFile:
			// The tree's root begins at its first token, findings may not.
			return source.Span{Start: 0, End: parent.End() + 1}
		}
		return parent.Span()
	}
	switch parent.Kind() {
	case parser.KindMatchArm, parser.KindFieldInitializer, parser.KindShorthandFieldInitializer:
		return parent.Span()
	}
	for next := item.Next(); next.Valid(); next = next.Next() {
		if !next.Extra() && next.Kind() != parser.KindAttributeItem {
			return next.Span()
		}
	}
	return item.Span()
}

// reachesOtherFiles says that the code under the attribute goes on in files of
// its own, whose findings this file does not see.
func reachesOtherFiles(item parser.Node, reach source.Span) bool {
	for n := range item.Parent().Descendants() {
		if n.Kind() == parser.KindModItem && reach.Covers(n.Span()) && !n.Child(parser.FieldBody).Valid() {
			return true
		}
	}
	return false
}

// levelAt is the level of a rule at offset under the scopes, when it would be
// start without them, and the scope that decided, if one did.
func levelAt(scopes []*scope, rule string, offset int, start Level) (Level, *scope) {
	level := start
	var decided *scope
	for _, s := range scopes {
		if !s.span.Contains(offset) || (s.target.rule != rule && s.target.rule != "") {
			continue
		}
		if s.target.rule == "" && start == Error {
			continue // `allow(warnings)` leaves errors alone
		}
		if decided != nil && decided.forbid {
			break
		}
		level, decided = s.level, s
	}
	return level, decided
}
