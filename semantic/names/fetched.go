package names

import (
	"bytes"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/wakeful-rs/wakeful/semantic/hir"
)

// fetched reads the source of a dependency as it is asked about: the file of a
// module when somebody looks into the module, and for the impls of a type the
// files that have a header with its name. Whole crates are never read, as most
// of what is asked lies in a few of their files.
//
// A library's macros and build script make items that nobody sees here. So what
// isn't found is not known, and what may be another thing is unclear.
type fetched struct {
	crate *Crate
	src   Source

	reading sync.Mutex
	waiting map[string][]*Impl // declared and not yet in the index, by selfName

	indexing sync.Mutex // never taken while reading is held
	index    ImplIndex
	asked    map[[2]string]bool // selfName and trait whose files are read

	scan  sync.Once
	lines lines
}

// unread is a file to be declared when somebody looks into its module.
type unread struct {
	once   sync.Once
	path   string
	isRoot bool
}

// maxModuleDepth bounds modules that contain themselves by #[path].
const maxModuleDepth = 32

// fetch makes the crate, of which nothing is read yet.
func fetch(c *Crate, src Source) *Crate {
	c.fetched = &fetched{crate: c, src: src, waiting: map[string][]*Impl{}, asked: map[[2]string]bool{}}
	c.impls.fetched = c.fetched
	c.Root = newModule("", nil, c, nil)
	c.Root.unread = &unread{path: src.Root, isRoot: true}
	return c
}

// declareUnread enters the module of a file that nobody has read.
func declareUnread(m *Module, it *hir.Module, path string) {
	depth := 0
	for up := m; up != nil; up = up.Parent {
		depth++
	}
	if depth > maxModuleDepth {
		return
	}
	sub := newModule(it.Name, m, m.Crate, nil)
	sub.Decl, sub.Cfg = it, m.Cfg || IsCfgTest(it.Attrs)
	sub.unread = &unread{path: path, isRoot: it.PathAttr != ""}
	declare(m.types, it.Name, sub)
}

// read declares what is in the module, if that was put off.
func (m *Module) read() {
	if m.unread != nil {
		m.unread.once.Do(func() { m.Crate.fetched.declare(m) })
	}
}

func (f *fetched) declare(m *Module) {
	h := f.src.File(m.unread.path)
	if h == nil {
		return
	}
	m.File = &File{Path: m.unread.path, Crate: f.crate, Hir: h, Root: m}
	var impls []*Impl
	d := declarer{
		b: &builder{src: f.src, crate: f.crate}, file: m.File, impls: &impls,
		isRoot: m.unread.isRoot || strings.HasSuffix(m.unread.path, "mod.rs"),
	}
	d.items(m, h.Items, nil)
	if f.place(m) != m.unread.path {
		return // reached by luck, and so differently each time
	}
	f.reading.Lock()
	defer f.reading.Unlock()
	for _, i := range impls {
		name := selfName(i.Hir)
		f.waiting[name] = append(f.waiting[name], i)
	}
}

func (f *fetched) inherent(h Head) []*Impl {
	f.indexing.Lock()
	defer f.indexing.Unlock()
	f.take(headName(h), "")
	return f.index.Inherent(h)
}

func (f *fetched) of(t *Trait, h Head) []*Impl {
	if h == Blanket && t.Module.Crate != f.crate {
		return nil // the orphan rule
	}
	f.indexing.Lock()
	defer f.indexing.Unlock()
	f.take(headName(h), t.Hir.Name)
	return f.index.Of(t, h)
}

// take moves the impls for a self type of that name to the index: those of a
// trait of that name, or the inherent ones.
func (f *fetched) take(name, trait string) {
	if name == "" {
		return
	}
	if key := [2]string{name, trait}; !f.asked[key] {
		f.asked[key] = true
		for _, path := range f.withHeader(name, trait) {
			f.reach(path)
		}
	}
	f.reading.Lock()
	var rest, taken []*Impl
	for _, i := range f.waiting[name] {
		if traitName(i.Hir) == trait {
			taken = append(taken, i)
		} else {
			rest = append(rest, i)
		}
	}
	f.waiting[name] = rest
	f.reading.Unlock()
	sortImpls(taken)
	for _, i := range taken {
		f.index.Add(i)
	}
}

// reach reads the file, and those on the way to it, by the place where rustc
// looks for a module's file. One that lies elsewhere stays unread.
func (f *fetched) reach(path string) {
	rel, err := filepath.Rel(filepath.Dir(f.src.Root), path)
	if err != nil {
		return
	}
	m := f.crate.Root
	m.read()
	if path == f.src.Root {
		return
	}
	rel = strings.TrimSuffix(strings.TrimSuffix(filepath.ToSlash(rel), ".rs"), "/mod")
	for _, name := range strings.Split(rel, "/") {
		sub, ok := m.types[name].(*Module)
		if !ok {
			return
		}
		m = sub
		m.read()
	}
}

// place is the file in which reach finds the module, of the two that there may
// be the one it has.
func (f *fetched) place(m *Module) string {
	if m.Parent == nil {
		return f.src.Root
	}
	var names []string
	for up := m; up.Parent != nil; up = up.Parent {
		names = append(names, up.Name)
	}
	slices.Reverse(names)
	at := filepath.Join(filepath.Dir(f.src.Root), filepath.Join(names...))
	if filepath.Base(m.unread.path) == "mod.rs" {
		return filepath.Join(at, "mod.rs")
	}
	return at + ".rs"
}

// withHeader are the files with an impl that may be of that trait, "" for none,
// for that self type.
func (f *fetched) withHeader(name, trait string) []string {
	f.scanLines()
	if name == string(Blanket) || !isWord(rune(name[0])) {
		name = trait // no name stands in the header but the trait's
	}
	var files []string
	for _, h := range f.lines.headers[name] {
		if trait == "" || h.names(trait) {
			files = append(files, h.path)
		}
	}
	return slices.Compact(files)
}

// MayImplement says that a fetched crate has an impl of the trait for the type,
// or any crate macros that write such for types that they are given, whether or not
// anybody could read it.
func (c *Crate) MayImplement(t *Trait, a *Adt) bool {
	f := c.fetched
	if f == nil {
		return c.macroImplements(t)
	}
	f.scanLines()
	for _, h := range f.lines.headers[a.Hir.Name] {
		if h.names(t.Hir.Name) {
			return true
		}
	}
	return slices.ContainsFunc(f.src.Files, func(path string) bool {
		return bytes.Contains(f.src.Text(path), []byte(t.Hir.Name+" for $"))
	})
}

// macroImplements says that one of the crate's own macros writes impls of the trait
// for what it is given.
func (c *Crate) macroImplements(t *Trait) bool {
	if c.Kind != Written {
		return false
	}
	if known, ok := c.madeImpls.Load(t); ok {
		return known.(bool)
	}
	found := slices.ContainsFunc(c.Files, func(f *File) bool {
		return slices.ContainsFunc(MacrosOf(f.Hir), func(m *hir.MacroRules) bool { return m.Writes(t.Hir.Name + " for $") })
	})
	c.madeImpls.Store(t, found)
	return found
}

// selfName is the name under which an impl waits; headName of the head that it
// will have, unless an alias stands in between.
func selfName(i *hir.Impl) string {
	switch t := i.Self.(type) {
	case *hir.RefType:
		if t.Mut {
			return string(HeadMut)
		}
		return string(HeadRef)
	case *hir.PtrType:
		return string(HeadPtr)
	case *hir.TupleType:
		return string(HeadTuple)
	case *hir.ArrayType:
		return string(HeadArray)
	case *hir.SliceType:
		return string(HeadSlice)
	case *hir.FnPtrType:
		return string(HeadFnPtr)
	case *hir.NeverType:
		return string(HeadNever)
	case *hir.DynType:
		for _, b := range t.Bounds {
			if b.Path != nil {
				return b.Path.Last().Name
			}
		}
	case *hir.PathType:
		if t.Path.QSelf == nil && len(t.Path.Segments) == 1 && declares(i.Generics, t.Path.Segments[0].Name) {
			return string(Blanket)
		}
		return t.Path.Last().Name
	}
	return ""
}

func traitName(i *hir.Impl) string {
	if i.Trait == nil {
		return ""
	}
	return i.Trait.Last().Name
}

func headName(h Head) string {
	switch h := h.(type) {
	case *Adt:
		return h.Hir.Name
	case *Trait:
		return h.Hir.Name
	case Prim:
		return string(h)
	case HeadKind:
		return string(h)
	}
	return ""
}
