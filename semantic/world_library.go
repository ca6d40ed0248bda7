package semantic

import (
	"bytes"
	"context"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"
	"unicode/utf8"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/source"
)

// Library is a dependency whose source is on disk. Its signatures and types are
// known, as far as somebody asks; its bodies are not looked at. All versions of
// the workspace share it.
type Library struct {
	Name         string // of the crate, as paths spell it
	Edition      Edition
	Root         string // path of the root file
	Dependencies []Dependency
	// Files are the files that may belong to it, empty to leave it unknown.
	Files func() []string
	// Read is the text of one of them; nil when it cannot be read.
	Read func(path string) []byte
	// Fetched finds the source of a dependency of its own, as Package.Fetched.
	Fetched func(pkg string) *Library

	once  sync.Once
	made  *names.Crate
	texts sync.Map // path → []byte
}

// fetchedLimits are those of a file of a library: one beyond them was made by a
// machine, and is not worth the wait.
var fetchedLimits = parser.Limits{Bytes: 100_000, Time: time.Second}

// crate is the library as names know it, nil when it is to stay unknown.
func (l *Library) crate() *names.Crate {
	l.once.Do(func() {
		files := l.Files()
		if !slices.Contains(files, l.Root) || !slices.ContainsFunc(files, l.matters) {
			return
		}
		l.made = names.Build(names.Source{
			Name: l.Name, Edition: int(l.Edition), Kind: names.Fetched, Root: l.Root,
			File: l.file, Files: files, Text: l.text, Externs: l.extern,
			Module: func(ref names.ModuleRef) (string, bool) {
				return moduleFile(ref, func(path string) bool {
					_, found := slices.BinarySearch(files, path)
					return found
				})
			},
		})
	})
	return l.made
}

// file parses one file. One that is no Rust is left out, as if it weren't there.
func (l *Library) file(path string) *hir.File {
	text := source.NewText(l.text(path))
	if !utf8.Valid(text.Bytes()) || parser.Binary(text) {
		return nil
	}
	parsed, err := parser.ParseOutline(context.Background(), text, fetchedLimits)
	if err != nil {
		return nil
	}
	return hir.Lower(parsed)
}

// text is what is read of a file.
func (l *Library) text(path string) []byte {
	if text, ok := l.texts.Load(path); ok {
		return text.([]byte)
	}
	text, _ := l.texts.LoadOrStore(path, l.Read(path))
	return text.([]byte)
}

// telling are the texts without any of which the signatures and types of a
// crate say nothing that a finding could stand on: no async fns, no guards,
// nothing that stays on its thread or asks others to leave theirs.
var telling = [][]byte{[]byte("async fn"), []byte("Guard<"), []byte("Rc<"), []byte("Send + 'static")}

// matters says that a file has one of the telling texts outside its comments.
func (l *Library) matters(path string) bool {
	text := l.text(path)
	return slices.ContainsFunc(telling, func(word []byte) bool { return inCode(text, word) })
}

// inCode says that the word stands in a line that is no comment.
func inCode(text, word []byte) bool {
	for at := 0; ; at += len(word) {
		i := bytes.Index(text[at:], word)
		if i < 0 {
			return false
		}
		at += i
		line := bytes.TrimLeft(text[bytes.LastIndexByte(text[:at], '\n')+1:at], " \t")
		if !bytes.HasPrefix(line, []byte("//")) {
			return true
		}
	}
}

// extern is the extern prelude of the library.
func (l *Library) extern(name string) *names.Crate {
	if sysroot(name) {
		return names.Stub(name)
	}
	i := slices.IndexFunc(l.Dependencies, func(d Dependency) bool { return d.Name == name && !d.Dev })
	if i < 0 {
		return nil
	}
	return dependencyCrate(l.Dependencies[i], l.Fetched)
}

// sysroot says that a crate comes with rustc.
func sysroot(name string) bool {
	switch name {
	case "std", "core", "alloc", "proc_macro", "test":
		return true
	}
	return false
}

// dependencyCrate is a crate that someone else wrote: its stub, which knows
// more than signatures, or its source.
func dependencyCrate(d Dependency, fetched func(pkg string) *Library) *names.Crate {
	if c := names.Stub(strings.ReplaceAll(d.Package, "-", "_")); c != nil && describes(c, d.Version) {
		return c
	}
	if fetched == nil {
		return nil
	}
	if l := fetched(d.Package); l != nil {
		return l.crate()
	}
	return nil
}

// describes says that a stub is of the version that a requirement asks for, as
// far as the stub says which it is of: "0.12" or "1, 2".
func describes(stub *names.Crate, requirement string) bool {
	lines := names.AttrValue(stub.Root.File.Hir.Attrs, "wakeful::versions")
	line := compatibleLine(requirement)
	return lines == "" || line == "" || slices.Contains(strings.Split(lines, ", "), line)
}

var plainRequirement = regexp.MustCompile(`^[\^~=]?\s*v?(\d+)(?:\.(\d+))?(?:\.[\d*]+)?(?:[-+]\S*)?$`)

// compatibleLine is the part of a version requirement that Cargo lets no update
// change: "1" of "1.2.3", "0.3" of "~0.3.1"; "" where it leaves that open.
func compatibleLine(requirement string) string {
	m := plainRequirement.FindStringSubmatch(strings.TrimSpace(requirement))
	switch {
	case m == nil:
		return ""
	case m[1] != "0":
		return m[1]
	case m[2] == "":
		return ""
	}
	return "0." + m[2]
}
