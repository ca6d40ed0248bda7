package semantic

import (
	"bytes"
	"cmp"
	"fmt"
	"slices"

	"github.com/wakeful-rs/wakeful/parser"
)

// Fragment is a piece of Rust inside a file, a fence of Markdown or of a doc
// comment, as a loose file of its own.
type Fragment struct {
	*parser.Fragment
	File *File
}

// Fragments are the pieces of Rust inside the file, in order. They have the
// edition of the file's package where their fence names none, know what the
// configuration teaches, and of the package's library the signatures.
func (f *File) Fragments() []*Fragment {
	f.insideOnce.Do(func() {
		pieces := f.parsed.Fragments()
		if len(pieces) == 0 {
			return
		}
		w := f.insideWorkspace(pieces)
		for i, p := range pieces {
			if file := w.File(f.fragmentPath(i)); file != nil {
				f.inside = append(f.inside, &Fragment{p, file})
			}
		}
	})
	return f.inside
}

// FragmentAt is the piece of Rust that has the byte at offset, and where in it;
// nil when none has.
func (f *File) FragmentAt(offset int) (*Fragment, int) {
	for _, p := range f.Fragments() {
		if at, ok := p.Inner(offset); ok {
			return p, at
		}
	}
	return nil, 0
}

func (f *File) fragmentPath(i int) string { return fmt.Sprintf("%s#%03d", f.path, i+1) }

// inside is what was made of the pieces of a file, in some version of it.
type inside struct {
	around *world
	pieces []*parser.Fragment
	made   *Workspace
}

// insideWorkspace has the pieces as its files. It is that of the last version
// for as long as no piece changes, and nothing around that they can name.
func (f *File) insideWorkspace(pieces []*parser.Fragment) *Workspace {
	if last, ok := f.workspace.inside.Load(f.path); ok {
		if last := last.(*inside); last.around == f.workspace.world && slices.EqualFunc(last.pieces, pieces, sameCode) {
			return last.made
		}
	}
	var in Input
	for i, p := range pieces {
		if parsed := p.Parse(); parsed != nil {
			pkg := in.loosePackage(f, cmp.Or(Edition(p.Edition), f.Package().Edition))
			in.Files = append(in.Files, InputFile{Path: f.fragmentPath(i), Package: pkg, Parsed: parsed})
		}
	}
	made := New(in)
	f.workspace.inside.Store(f.path, &inside{f.workspace.world, pieces, made})
	return made
}

func sameCode(a, b *parser.Fragment) bool {
	return a.Edition == b.Edition && bytes.Equal(a.Text.Bytes(), b.Text.Bytes())
}

// loosePackage is the index of the package for pieces of a file in an edition.
func (in *Input) loosePackage(around *File, edition Edition) int {
	i := slices.IndexFunc(in.Packages, func(p Package) bool { return p.Edition == edition })
	if i < 0 {
		i = len(in.Packages)
		in.Packages = append(in.Packages, Package{
			Edition: edition, Loose: true, pieces: true, Taught: around.Package().Taught,
			library: around.workspace.world.libs[around.Package().Root],
		})
	}
	return i
}
