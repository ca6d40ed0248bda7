// Package fingerprint names findings by what they are about and not by where
// they stand, so that a finding can be known again in a later version of its
// file: by a baseline, and by what reads SARIF.
package fingerprint

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"

	"github.com/wakeful-rs/wakeful/lint"
	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/source"
)

// Of is the fingerprint of each finding, in the order of findings: that of Look,
// and a number that tells findings of one file apart that look the same.
func Of(findings []lint.Finding, syntax func(path string) *parser.File) []string {
	type place struct{ path, look string }
	seen := map[place]int{}
	out := make([]string, len(findings))
	for i, f := range findings {
		at := place{f.Path, Look(f, syntax(f.Path))}
		seen[at]++
		out[i] = fmt.Sprintf("%s:%d", at.look, seen[at])
	}
	return out
}

// Look is the same for findings that look the same. file is the whole file of
// the finding, nil where there is none.
//
// It is made of the rule, the item around the finding, and the code from the
// start of the statement to the end of what is underlined, without blanks and
// commas. So it is the same after lines came or went elsewhere, and after the
// file was formatted, renamed or moved. What compares two versions should
// compare how many findings look the same.
func Look(f lint.Finding, file *parser.File) string {
	item, code := "", ""
	if file != nil {
		inside, span := innermost(file, f.Span)
		item, code = itemAt(inside, span.Start), essence(inside, span)
	}
	sum := sha256.Sum256([]byte(strings.Join([]string{f.Rule, item, code}, "\x00")))
	return hex.EncodeToString(sum[:8])
}

// Item is the path, inside its file, of the item around the byte at offset,
// such as `cache::Cache::refresh`; "" outside of all items.
func Item(file *parser.File, offset int) string {
	inside, span := innermost(file, source.Span{Start: offset, End: offset})
	return itemAt(inside, span.Start)
}

// innermost is the Rust that a span stands in, and where: that of a fence or of
// the file itself.
func innermost(file *parser.File, span source.Span) (*parser.File, source.Span) {
	for _, fragment := range file.Fragments() {
		start, ok := fragment.Inner(span.Start)
		if !ok {
			continue
		}
		if parsed := fragment.Parse(); parsed != nil {
			end, ok := fragment.Inner(span.End)
			if !ok {
				end = min(start+span.Len(), parsed.Text.Len())
			}
			return parsed, source.Span{Start: start, End: end}
		}
	}
	return file, span
}

func itemAt(file *parser.File, offset int) string {
	var names []string
	for n := file.Tree.At(offset); n.Valid(); n = n.Parent() {
		if name := itemName(n); name != "" {
			names = append([]string{name}, names...)
		}
	}
	return strings.Join(names, "::")
}

// itemName is the name under which what is inside n can be found; "" when n is
// no item.
func itemName(n parser.Node) string {
	switch n.Kind() {
	case parser.KindImplItem:
		name := significant(n.Child(parser.FieldType).Text())
		if trait := n.Child(parser.FieldTrait); trait.Valid() {
			name = "<" + name + " as " + significant(trait.Text()) + ">"
		}
		return name
	case parser.KindFunctionItem, parser.KindFunctionSignatureItem, parser.KindModItem, parser.KindTraitItem,
		parser.KindStructItem, parser.KindEnumItem, parser.KindUnionItem, parser.KindTypeItem,
		parser.KindConstItem, parser.KindStaticItem, parser.KindMacroDefinition:
		return n.Child(parser.FieldName).Text()
	}
	return ""
}

// maxMarked is how much of the underlined code counts, in bytes.
const maxMarked = 200

// essence is the code that a finding at span is about.
func essence(file *parser.File, span source.Span) string {
	lead := significant(file.Text.Slice(source.Span{Start: min(statement(file, span.Start), span.Start), End: span.Start}))
	marked := significant(file.Text.Slice(span))
	return lead + marked[:min(len(marked), maxMarked)]
}

// statement is where the smallest thing begins that stands in a list of its
// like and holds the byte at offset: a statement, a pattern of a match, a field,
// an item. What an arm or a closure comes to is one too, as formatting may put
// it into a block.
func statement(file *parser.File, offset int) int {
	n := file.Tree.At(offset)
	for n.Parent().Valid() && !lists(n.Parent().Kind()) && !blockLike(n) {
		n = n.Parent()
	}
	return n.Start()
}

// blockLike says that n may as well stand between braces.
func blockLike(n parser.Node) bool {
	switch n.Parent().Kind() {
	case parser.KindMatchArm:
		return n.Field() == parser.FieldValue
	case parser.KindClosureExpression:
		return n.Field() == parser.FieldBody
	}
	return false
}

func lists(k parser.Kind) bool {
	switch k {
	case parser.KindSourceFile, parser.KindBlock, parser.KindMatchBlock, parser.KindDeclarationList,
		parser.KindFieldDeclarationList, parser.KindEnumVariantList, parser.KindTokenTree:
		return true
	}
	return false
}

// significant is code without what formatting may change.
func significant(code string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case ' ', '\t', '\r', '\n', ',':
			return -1
		}
		return r
	}, code)
}
