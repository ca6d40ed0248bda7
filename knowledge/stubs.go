package knowledge

import (
	"embed"
	"io/fs"
	"path"
	"strings"
)

//go:embed stubs
var stubFS embed.FS

// A stub crate is the folder stubs/<name>, named as code spells it
// (tokio_util). Its root module is lib.rs; the module tree is found as rustc
// finds it, so `pub mod sync;` is sync.rs or sync/mod.rs.

// StubCrate gives the files of the stub of crate name, by path inside the
// crate ("lib.rs", "sync/mpsc.rs"), with `/` whatever the system. ok is false
// when there is no stub of that name.
func StubCrate(name string) (files map[string][]byte, ok bool) {
	root := path.Join("stubs", name)
	if _, err := fs.Stat(stubFS, path.Join(root, "lib.rs")); err != nil {
		return nil, false
	}
	files = map[string][]byte{}
	must(fs.WalkDir(stubFS, root, func(p string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() || path.Ext(p) != ".rs" {
			return err
		}
		files[strings.TrimPrefix(p, root+"/")], err = stubFS.ReadFile(p)
		return err
	}))
	return files, true
}

// StubCrates lists the crates that have a stub, sorted, with underscores.
func StubCrates() []string {
	entries, err := stubFS.ReadDir("stubs")
	must(err)
	var names []string
	for _, e := range entries {
		if e.IsDir() {
			names = append(names, e.Name())
		}
	}
	return names
}

// must stops a program that was built with parts missing.
func must(err error) {
	if err != nil {
		panic("read embedded stubs: " + err.Error())
	}
}
