package names

import (
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/hir"
)

// Source is what a crate is built from.
type Source struct {
	Name    string
	Edition int
	Kind    Kind
	Loose   bool
	Assume  []string                       // modules of the snippet stub whose names may go unimported
	Root    string                         // path of the root file
	File    func(path string) *hir.File    // nil when there is no such file
	Externs func(name string) *Crate       // extern prelude
	Module  func(ModuleRef) (string, bool) // where `mod x;` lives
	// Files are all files that may belong to a fetched crate, and Text is what
	// is in one. Other kinds need neither.
	Files []string
	Text  func(path string) []byte
}

// ModuleRef is a `mod x;` to be found on disk.
type ModuleRef struct {
	Parent string         // file with the declaration
	IsRoot bool           // it is a crate root or a mod.rs: children live beside it
	Inline []InlineModule // inline modules around the declaration
	Name   string
	Path   string // #[path], "" if none
}

// InlineModule is `mod m { … }`, perhaps with a #[path] of its own.
type InlineModule struct{ Name, Path string }

// Build declares all items of a crate. Imports and impls are resolved later,
// on demand, so crates may refer to each other in any order.
func Build(src Source) *Crate {
	c := &Crate{Name: src.Name, Edition: src.Edition, Kind: src.Kind, Loose: src.Loose, externs: src.Externs, assume: src.Assume}
	if src.Kind == Fetched {
		return fetch(c, src)
	}
	b := builder{src: src, crate: c, loaded: map[string]bool{}}
	c.Root = b.file(src.Root, "", nil, false, true)
	if c.Root == nil {
		c.Root = newModule("", nil, c, nil)
	}
	b.export()
	return c
}

type builder struct {
	src    Source
	crate  *Crate
	loaded map[string]bool // guards against cyclic and doubly claimed files

	macros   *macroScope // in sight at the place that the builder is at
	exported map[string]Def
}

func newModule(name string, parent *Module, c *Crate, f *File) *Module {
	return &Module{
		Name: name, Parent: parent, Crate: c, File: f,
		inBody: parent != nil && parent.inBody, remade: parent != nil && parent.remade,
		types: map[string]Def{}, values: map[string]Def{}, // the others are made when there is something for them
	}
}

func (b *builder) file(path, name string, parent *Module, cfgTest, isRoot bool) *Module {
	if b.loaded[path] {
		return nil
	}
	h := b.src.File(path)
	if h == nil {
		return nil
	}
	b.loaded[path] = true
	f := &File{Path: path, Crate: b.crate, Hir: h}
	b.crate.Files = append(b.crate.Files, f)
	m := newModule(name, parent, b.crate, f)
	m.Cfg = cfgTest
	f.Root = m
	m.sees(0, b.macros)
	d := declarer{b: b, file: f, isRoot: isRoot || strings.HasSuffix(path, "mod.rs")}
	d.items(m, h.Items, nil)
	if h.Script != nil {
		f.Script = &Fn{Origin: Origin{Module: m, File: f}, Hir: h.Script, Ordinal: -1}
	}
	return m
}

// declarer enters the items of one file into its modules.
type declarer struct {
	b      *builder // nil for block scopes
	file   *File
	isRoot bool
	block  *Module  // the block scope whose items these are, or nil
	impls  *[]*Impl // where impls of block scopes and of fetched crates go
}

func (d *declarer) items(m *Module, items []hir.Item, inline []InlineModule) {
	for _, it := range items {
		d.item(m, it, inline)
	}
	d.variants(m, items)
}

// fn gives a fn of the file its ordinal; fns inside bodies have none.
func (d *declarer) fn(f *Fn) *Fn {
	f.Ordinal = -1
	f.twin = f.Module.Crate.Kind == Fetched && rewritable(f)
	if d.b == nil {
		d.block.blockFns = append(d.block.blockFns, f)
	} else {
		f.Ordinal = len(d.file.Fns)
		d.file.Fns = append(d.file.Fns, f)
	}
	return f
}

func (d *declarer) item(m *Module, it hir.Item, inline []InlineModule) {
	at := Origin{Module: m, File: d.file}
	switch it := it.(type) {
	case *hir.Fn:
		declare(m.values, it.Name, d.fn(&Fn{Origin: at, Hir: it}))
	case *hir.Adt:
		declareAdt(m, at, it)
	case *hir.Trait:
		d.trait(m, at, it)
	case *hir.Impl:
		d.impl(at, it)
	case *hir.TypeAlias:
		declare(m.types, it.Name, &Alias{Origin: at, Hir: it})
	case *hir.Const:
		old, _ := m.values[it.Name].(*Const)
		m.values[it.Name] = beside(old, &Const{Origin: at, Hir: it})
	case *hir.Module:
		d.module(m, it, inline)
	case *hir.Use:
		for _, imp := range it.Imports {
			declareImport(m, it.Vis, imp, HasAttr(it.Attrs, "cfg"))
		}
	case *hir.ExternCrate:
		declareImport(m, it.Vis, hir.Import{Path: []string{"", it.Name}, Alias: it.Alias}, HasAttr(it.Attrs, "cfg"))
	case *hir.MacroRules:
		d.macroRules(m, at, it)
	}
	if m.Crate.Kind == Fetched && unsettled(it.Head()) {
		m.doubt(it.Head().Name)
	}
}

func declareAdt(m *Module, at Origin, it *hir.Adt) {
	a := &Adt{Origin: at, Hir: it, Lang: AttrValue(it.Attrs, "wakeful::lang")}
	for i := range it.Variants {
		a.Variants = append(a.Variants, &Variant{Adt: a, Index: i})
	}
	declare(m.types, it.Name, a)
	if it.Kind == hir.Struct && len(a.Variants) == 1 && it.Variants[0].Shape != hir.RecordShape {
		m.values[it.Name] = a.Variants[0]
	}
}

func (d *declarer) trait(m *Module, at Origin, it *hir.Trait) {
	t := &Trait{Origin: at, Hir: it, Lang: AttrValue(it.Attrs, "wakeful::lang"), Fns: map[string]*Fn{}, Types: map[string]*Alias{}}
	for _, mem := range it.Members {
		switch mem := mem.(type) {
		case *hir.Fn:
			declareFn(t.Fns, d.fn(&Fn{Origin: at, Hir: mem, Trait: t}))
			if d.b != nil && d.b.src.Kind != Fetched {
				d.b.crate.impls.declareMethod(mem.Name, t)
			}
		case *hir.TypeAlias:
			_, twin := t.Types[mem.Name]
			t.Types[mem.Name] = &Alias{Origin: Origin{Module: m, File: d.file, twin: twin}, Hir: mem, Trait: t}
		case *hir.Const:
			if t.Consts == nil {
				t.Consts = map[string]*Const{}
			}
			t.Consts[mem.Name] = beside(t.Consts[mem.Name], &Const{Origin: at, Hir: mem, Trait: t})
		}
	}
	declare(m.types, it.Name, t)
}

func declareFn(table map[string]*Fn, f *Fn) {
	if old := table[f.Hir.Name]; old != nil {
		old.twin, f.twin = true, true
	}
	table[f.Hir.Name] = f
}

func (x *ImplIndex) declareMethod(name string, t *Trait) {
	if x.methods == nil {
		x.methods = map[string][]*Trait{}
	}
	x.methods[name] = append(x.methods[name], t)
}

func (d *declarer) impl(at Origin, it *hir.Impl) {
	i := &Impl{Origin: at, Hir: it, Fns: map[string]*Fn{}}
	for _, mem := range it.Members {
		switch mem := mem.(type) {
		case *hir.Fn:
			declareFn(i.Fns, d.fn(&Fn{Origin: at, Hir: mem, Impl: i}))
		case *hir.TypeAlias:
			if i.Types == nil {
				i.Types = map[string]*Alias{}
			}
			_, twin := i.Types[mem.Name]
			i.Types[mem.Name] = &Alias{Origin: Origin{Module: at.Module, File: at.File, twin: twin}, Hir: mem, Impl: i}
		case *hir.Const:
			if i.Consts == nil {
				i.Consts = map[string]*Const{}
			}
			i.Consts[mem.Name] = beside(i.Consts[mem.Name], &Const{Origin: at, Hir: mem, Impl: i})
		}
	}
	if d.impls != nil {
		*d.impls = append(*d.impls, i)
		return
	}
	d.b.crate.pending = append(d.b.crate.pending, i)
}

func (d *declarer) module(m *Module, it *hir.Module, inline []InlineModule) {
	test := m.Cfg || IsCfgTest(it.Attrs)
	if it.Inline {
		sub := newModule(it.Name, m, m.Crate, d.file)
		sub.Cfg, sub.vis = test, it.Vis
		sub.remade = sub.remade || m.addsBounds(it.Attrs)
		declare(m.types, it.Name, sub)
		next := append(append([]InlineModule(nil), inline...), InlineModule{it.Name, it.PathAttr})
		if d.b == nil {
			d.items(sub, it.Items, next)
			return
		}
		before := d.b.macros
		sub.sees(0, before)
		d.items(sub, it.Items, next)
		d.leave(m, it, nil, before)
		return
	}
	if d.b == nil || d.b.src.Module == nil {
		return
	}
	path, ok := d.b.src.Module(ModuleRef{Parent: d.file.Path, IsRoot: d.isRoot, Inline: inline, Name: it.Name, Path: it.PathAttr})
	if !ok {
		return
	}
	if m.Crate.Kind == Fetched {
		declareUnread(m, it, path)
		return
	}
	before := d.b.macros
	if sub := d.b.file(path, it.Name, m, test, it.PathAttr != ""); sub != nil {
		sub.Decl, sub.vis = it, it.Vis
		d.leave(m, it, sub.File.Hir.Attrs, before)
		declare(m.types, it.Name, sub)
	}
}

func declareImport(m *Module, vis hir.Visibility, imp hir.Import, cfg bool) {
	def := &importDef{path: imp.Path, vis: vis, glob: imp.Glob, cfg: cfg}
	if imp.Glob {
		m.globs = append(m.globs, def)
		for v := inside; v <= elsewhere; v++ {
			m.globsFor[v] = m.globsFor[v] || v.sees(vis)
		}
		return
	}
	if m.named == nil {
		m.named = map[string][]*importDef{}
	}
	m.named[imp.Alias] = append(m.named[imp.Alias], def)
}

// Block makes the scope of a block that declares items. Impls inside it are
// returned; they belong to whoever looks at the body.
func Block(parent *Module, items []hir.Item) (*Module, []*Impl) {
	m := newModule("", parent, parent.Crate, parent.File)
	m.Block, m.inBody, m.Cfg = true, true, parent.Cfg
	var impls []*Impl
	d := declarer{file: parent.File, block: m, impls: &impls}
	d.items(m, items, nil)
	return m, impls
}

// BlockFns are the fns and methods declared in a block's scope, those in
// modules of the block included.
func (m *Module) BlockFns() []*Fn { return m.blockFns }

// FnsOf lists all fns of a file in the order of Fn.Ordinal.
func FnsOf(f *hir.File) []*hir.Fn {
	var fns []*hir.Fn
	var visit func(items []hir.Item)
	visit = func(items []hir.Item) {
		for _, it := range items {
			if fn, ok := it.(*hir.Fn); ok {
				fns = append(fns, fn)
			}
			visit(hir.Members(it))
		}
	}
	visit(f.Items)
	return fns
}

// AttrValue is the value or arguments of the first attribute of that path.
func AttrValue(attrs []hir.Attr, path string) string {
	for _, a := range attrs {
		if a.Path == path {
			return a.Args
		}
	}
	return ""
}

// HasAttr says that one of the attributes has that path.
func HasAttr(attrs []hir.Attr, path string) bool {
	for _, a := range attrs {
		if a.Path == path {
			return true
		}
	}
	return false
}

// IsCfgTest says that the attributes contain #[cfg(test)] or a cfg that only
// holds in tests.
func IsCfgTest(attrs []hir.Attr) bool {
	for _, a := range attrs {
		if a.Path == "cfg" && TestOnly(a.Args) {
			return true
		}
	}
	return false
}

// TestOnly says that a cfg's predicate only holds in tests.
func TestOnly(predicate string) bool {
	return predicate == "test" || strings.HasPrefix(predicate, "all(test")
}
