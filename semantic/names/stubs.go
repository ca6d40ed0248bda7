package names

import (
	"path"
	"sync"

	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/source"
)

// stubEdition is what all stubs are written in.
const stubEdition = 2024

var stubs struct {
	sync.Mutex
	crates map[string]*stubSlot
}

type stubSlot struct {
	once  sync.Once
	crate *Crate
}

// Stub is the crate described in knowledge under that name, or nil. Crates are
// read once in the life of the process.
func Stub(name string) *Crate {
	stubs.Lock()
	if stubs.crates == nil {
		stubs.crates = map[string]*stubSlot{}
	}
	slot := stubs.crates[name]
	if slot == nil {
		slot = &stubSlot{}
		stubs.crates[name] = slot
	}
	stubs.Unlock()
	slot.once.Do(func() { slot.crate = readStub(name) })
	return slot.crate
}

func readStub(name string) *Crate {
	files, ok := knowledge.StubCrate(name)
	if !ok {
		return nil
	}
	return StubFrom(name, files, Stub)
}

// StubFrom reads a stub crate from its files, by path inside it with `/`;
// lib.rs is its root. externs are the crates that it may name.
func StubFrom(name string, files map[string][]byte, externs func(string) *Crate) *Crate {
	lowered := lowerStub(name, files)
	return Build(Source{
		Name: name, Edition: stubEdition, Kind: Described, Root: "lib.rs",
		File: func(p string) *hir.File {
			if file := lowered[p]; file != nil {
				return file()
			}
			return nil
		},
		Externs: externs,
		Module: func(ref ModuleRef) (string, bool) {
			dir := path.Dir(ref.Parent)
			if !ref.IsRoot {
				dir = ref.Parent[:len(ref.Parent)-len(".rs")]
			}
			for _, m := range ref.Inline {
				dir = path.Join(dir, m.Name)
			}
			for _, p := range []string{path.Join(dir, ref.Name+".rs"), path.Join(dir, ref.Name, "mod.rs")} {
				if _, ok := files[p]; ok {
					return p, true
				}
			}
			return "", false
		},
	})
}

// lowerStub lowers the files of a stub crate, one beside the other. Each waits for
// its own when asked; a file that cannot be parsed is nil.
func lowerStub(name string, files map[string][]byte) map[string]func() *hir.File {
	packed := packedFiles(packedStub(name))
	lowered := make(map[string]func() *hir.File, len(files))
	for p, text := range files {
		lowered[p] = sync.OnceValue(func() *hir.File {
			parsed, err := parseStub(source.NewText(text), packed[p])
			if err != nil {
				return nil
			}
			return hir.Lower(parsed)
		})
	}
	for _, file := range lowered {
		go file()
	}
	return lowered
}

// prelude is the standard prelude of a crate's edition.
func prelude(c *Crate) *Module {
	std := c
	if c.Name != "std" {
		std = c.Extern("std")
	}
	if std == nil || std.Root == nil {
		return nil
	}
	p, _ := std.Root.types["prelude"].(*Module)
	if p == nil {
		return nil
	}
	name := "v1"
	switch {
	case c.Edition >= 2024:
		name = "rust_2024"
	case c.Edition >= 2021:
		name = "rust_2021"
	}
	m, _ := p.types[name].(*Module)
	return m
}

// Lang is the declaration with that #[wakeful::lang] name: an *Adt or a *Trait, or
// nil. The crates that have what std has not are read only for that.
func Lang(name string) Def {
	for _, defs := range langs {
		if d := defs()[name]; d != nil {
			return d
		}
	}
	return nil
}

// langs are the crates that declare such, in the order in which they are asked.
var langs = []func() map[string]Def{langsOf("std"), langsOf("futures_core"), langsOf("futures")}

func langsOf(crate string) func() map[string]Def {
	return sync.OnceValue(func() map[string]Def {
		defs := map[string]Def{}
		if c := Stub(crate); c != nil {
			collectLang(c.Root, defs)
		}
		return defs
	})
}

func collectLang(m *Module, into map[string]Def) {
	for _, name := range sortedKeys(m.types) {
		switch d := m.types[name].(type) {
		case *Module:
			collectLang(d, into)
		case *Adt:
			if d.Lang != "" {
				into[d.Lang] = d
			}
		case *Trait:
			if d.Lang != "" {
				into[d.Lang] = d
			}
		}
	}
}
