package semantic

import (
	"bytes"
	"strings"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/source"
)

// Discontinued is the use of a runtime that nobody maintains any more.
type Discontinued struct {
	Span   source.Span // the crate's name, where the package first mentions it
	Reason string
}

// DiscontinuedRuntimes are those that the file mentions first among the files
// of its package, by path.
func (f *File) DiscontinuedRuntimes() []Discontinued {
	var out []Discontinued
	for _, d := range f.namedCrates() {
		stub := names.Stub(strings.ReplaceAll(d.Package, "-", "_"))
		if stub == nil || len(stub.Files) == 0 {
			continue
		}
		reason := names.AttrValue(stub.Files[0].Hir.Attrs, "wakeful::deprecated_runtime")
		if reason == "" {
			continue
		}
		if at, ok := f.firstMention(d.Name); ok && f.mentionsFirst(d.Name) {
			out = append(out, Discontinued{Span: at, Reason: reason})
		}
	}
	return out
}

// namedCrates are the crates whose names the file can mention: what Cargo.toml
// names or, in a loose file, any runtime.
func (f *File) namedCrates() []Dependency {
	if p := f.Package(); !p.Loose {
		return p.Dependencies
	}
	var out []Dependency
	for _, rt := range f.namedRuntimes() {
		out = append(out, Dependency{Name: rt.crate(), Package: string(rt)})
	}
	return out
}

// firstMention is where a path or an import in the file first names the crate.
func (f *File) firstMention(crate string) (source.Span, bool) {
	if !bytes.Contains(f.Text().Bytes(), []byte(crate)) {
		return source.Span{}, false
	}
	for n := range f.Syntax().Tree.Root().Descendants() {
		if n.Kind() == parser.KindIdentifier && n.Text() == crate && beginsPath(n) {
			return n.Span(), true
		}
	}
	return source.Span{}, false
}

// beginsPath says that the identifier is the first of a path of several, or all
// of an import.
func beginsPath(n parser.Node) bool {
	up := n.Parent()
	switch up.Kind() {
	case parser.KindScopedIdentifier, parser.KindScopedTypeIdentifier, parser.KindScopedUseList:
		return n.Field() == parser.FieldPath
	case parser.KindUseWildcard, parser.KindUseDeclaration, parser.KindUseAsClause, parser.KindExternCrateDeclaration:
		return true
	}
	return false
}

// mentionsFirst says that no file of the package before this one names the
// crate. Loose files are on their own; the pieces of one file are not.
func (f *File) mentionsFirst(crate string) bool {
	if p := f.Package(); p.Loose && !p.pieces {
		return true
	}
	for _, path := range f.workspace.Paths() {
		other := f.workspace.File(path)
		if path >= f.path {
			break
		}
		if other.pkg != f.pkg {
			continue
		}
		if _, ok := other.firstMention(crate); ok {
			return false
		}
	}
	return true
}
