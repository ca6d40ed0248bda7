package semantic

import (
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/source"
)

// File is one file in one version.
type File struct {
	workspace *Workspace
	*content

	known sync.Once
	list  []*Body // by Bodies()

	insideOnce sync.Once
	inside     []*Fragment // by Fragments()

	tokioOnce sync.Once
	tokio     bool // by onlyTokio()

	runtimeOnce sync.Once
	runtime     Runtime // by Runtime()

	targetOnce sync.Once
	target     string // by targetKind()

	innerImplsOnce sync.Once
	innerImpls     []*names.Impl // by implsInBodies()

	sized sync.Map // *names.Fn → measured, by awaited()
	cfgs  sync.Map // offset → []int, by cfgsInBody()

	expansionsOnce sync.Once
	expansions     []Expansion // by Expansions()
}

// content is one text of a file; versions share it.
type content struct {
	path   string
	pkg    int // index in Input.Packages
	parsed *parser.File
	items  *hir.File

	once      sync.Once
	fnList    []*hir.Fn
	macroOnce sync.Once
	macroList []*hir.MacroRules
	wordsOnce sync.Once
	words     wordSet // by spells()
	hashOnce  sync.Once
	signature uint64
}

// fns are the file's fns by names.Fn.Ordinal.
func (c *content) fns() []*hir.Fn {
	c.once.Do(func() { c.fnList = names.FnsOf(c.items) })
	return c.fnList
}

// macros are the file's macros by example by names.MacroDef.Ordinal.
func (c *content) macros() []*hir.MacroRules {
	c.macroOnce.Do(func() { c.macroList = names.MacrosOf(c.items) })
	return c.macroList
}

// spells says that the text has the word, outside of comments and literals.
// What Markdown has are words of prose.
func (c *content) spells(word string) bool {
	c.wordsOnce.Do(func() {
		c.words = wordSet{}
		if c.parsed.Markdown() {
			return
		}
		text := c.parsed.Text.Bytes()
		for w := range parser.Words(text) {
			if !c.words[string(text[w.Start:w.End])] {
				c.words[string(text[w.Start:w.End])] = true
			}
		}
	})
	return c.words[word]
}

func (c *content) signatureHash() uint64 {
	c.hashOnce.Do(func() { c.signature = hir.SignatureHash(c.items) })
	return c.signature
}

// declaresSame says that for other files, and for the numbering of fns, the
// two texts are the same.
func (c *content) declaresSame(d *content) bool {
	return (c.items.Script == nil) == (d.items.Script == nil) && c.signatureHash() == d.signatureHash()
}

// Path is the file's path as given in the Input.
func (f *File) Path() string { return f.path }

// Text is the file's text.
func (f *File) Text() *source.Text { return f.parsed.Text }

// Syntax is the file's whole tree, for positions and fixes; rules ask facts.
func (f *File) Syntax() *parser.File { return f.parsed.Whole() }

// Outline is the file's tree as it was parsed: bodies that nobody asked for may
// be left out, but none with an attribute or a suppression in it.
func (f *File) Outline() *parser.File { return f.parsed }

// Markdown says that the file is no Rust itself, and all that is known of it its
// Fragments.
func (f *File) Markdown() bool { return f.parsed.Markdown() }

// Workspace is the version the file belongs to.
func (f *File) Workspace() *Workspace { return f.workspace }

// Package is the package the file belongs to.
func (f *File) Package() *Package { return &f.workspace.packages[f.pkg] }

// PackageIndex is the package's index in the Input, as WithFile wants it.
func (f *File) PackageIndex() int { return f.pkg }

// Declaration is the `mod name;` item that makes this file a module: the file
// it stands in and the item's span. ok is false for crate roots and for loose
// files. A lint attribute on the item, or around it, holds in this file too.
func (f *File) Declaration() (parent *File, item source.Span, ok bool) {
	nf := f.workspace.world.files[f.path]
	if nf == nil || nf.Root.Parent == nil || nf.Root.Decl == nil {
		return nil, source.Span{}, false
	}
	parent = f.workspace.File(nf.Root.Parent.File.Path)
	if parent == nil {
		return nil, source.Span{}, false
	}
	return parent, nf.Root.Decl.Span, true
}

// InTest says that the offset lies in code that only tests run: under
// #[cfg(test)], in a #[test]-like fn, in a test or bench target.
func (f *File) InTest(offset int) bool {
	return f.ofTests() || testItem(f.items.Items, offset) || f.inTestStatement(offset)
}

// ofTests says that only tests run the code of the file.
func (f *File) ofTests() bool {
	if nf := f.workspace.world.files[f.path]; nf != nil && nf.Root.Cfg {
		return true
	}
	kind := f.targetKind()
	return kind == "test" || kind == "bench"
}

// Names says that code of the file can name a crate that its package depends on.
func (f *File) Names(crate string) bool {
	return slices.ContainsFunc(f.Package().Dependencies, func(d Dependency) bool { return d.Name == crate && f.usable(d) })
}

// CanName is Names; a file outside of packages may name any crate.
func (f *File) CanName(crate string) bool { return f.Package().Loose || f.Names(crate) }

// usable says that all of the file's code can name the dependency. As for cargo,
// one for tests is there for examples, too.
func (f *File) usable(d Dependency) bool {
	switch f.targetKind() {
	case "test", "bench", "example":
		return true
	}
	return !d.Dev
}

// targetFolders are where cargo looks for targets that only developers build.
var targetFolders = map[string]string{"tests": "test", "benches": "bench", "examples": "example"}

// targetKind is the kind of the target that the file belongs to, as its
// folder has it where no target is known.
func (f *File) targetKind() string {
	f.targetOnce.Do(func() {
		p := f.Package()
		if nf := f.workspace.world.files[f.path]; nf != nil {
			root := nf.Crate.Files[0].Path
			if i := slices.IndexFunc(p.Targets, func(t Target) bool { return t.Root == root }); i >= 0 {
				f.target = p.Targets[i].Kind
				return
			}
		}
		rel, err := filepath.Rel(p.Root, f.path)
		if p.Root == "" || err != nil {
			return
		}
		first, _, _ := strings.Cut(filepath.ToSlash(rel), "/")
		f.target = targetFolders[first]
	})
	return f.target
}

// testItem says that the item around offset, or one around that, is a test's.
func testItem(items []hir.Item, offset int) bool {
	for it := range hir.Around(items, offset) {
		if attrs := it.Head().Attrs; names.IsCfgTest(attrs) || isTestFn(attrs) {
			return true
		}
	}
	return false
}

func isTestFn(attrs []hir.Attr) bool {
	return slices.ContainsFunc(attrs, func(a hir.Attr) bool {
		return a.Path == "test" || strings.HasSuffix(a.Path, "::test") || a.Path == "rstest" || a.Path == "bench"
	})
}
