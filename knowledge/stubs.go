package knowledge

import (
	"embed"
	"io/fs"
	"path"
	"sort"
	"strings"
	"sync"
)

//go:embed stubs
var stubFS embed.FS

// A stub crate is the folder stubs/<name>, named as code spells it
// (tokio_util). Its root module is lib.rs; the module tree is found as rustc
// finds it, so `pub mod sync;` is sync.rs or sync/mod.rs.

// StubCrate gives the files of the stub of crate name, by path inside the
// crate ("lib.rs", "sync/mpsc.rs"), with `/` whatever the system. ok is false
// when there is no stub of that name. The map is shared: callers only read it.
func StubCrate(name string) (files map[string]string, ok bool) {
	files, ok = stubs()[name]
	return files, ok
}

// StubCrates lists the crates that have a stub, sorted, with underscores.
func StubCrates() []string {
	names := make([]string, 0, len(stubs()))
	for name := range stubs() {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

var stubs = sync.OnceValue(func() map[string]map[string]string {
	crates := map[string]map[string]string{}
	err := fs.WalkDir(stubFS, "stubs", func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(p) != ".rs" {
			return err
		}
		text, err := stubFS.ReadFile(p)
		if err != nil {
			return err
		}
		name, file, _ := strings.Cut(strings.TrimPrefix(p, "stubs/"), "/")
		if crates[name] == nil {
			crates[name] = map[string]string{}
		}
		crates[name][file] = string(text)
		return nil
	})
	if err != nil {
		panic("read embedded stubs: " + err.Error())
	}
	return crates
})
