package semantic

import (
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

// Fragments are the pieces of Rust inside the file, in order. They know what
// the configuration teaches, and have the edition of the file's package where
// their fence names none.
func (f *File) Fragments() []*Fragment {
	f.insideOnce.Do(func() { f.inside = f.fragments() })
	return f.inside
}

func (f *File) fragments() []*Fragment {
	pieces := f.parsed.Fragments()
	if len(pieces) == 0 {
		return nil
	}
	var in Input
	for i, p := range pieces {
		in.Files = append(in.Files, InputFile{
			Path:    fmt.Sprintf("%s#%d", f.path, i+1),
			Package: in.loosePackage(f.Package(), cmp.Or(Edition(p.Edition), f.Package().Edition)),
			Parsed:  p.File,
		})
	}
	w := New(in)
	var out []*Fragment
	for i, p := range pieces {
		out = append(out, &Fragment{p, w.File(in.Files[i].Path)})
	}
	return out
}

// loosePackage is the index of the package for loose files of an edition, beside
// the package of the file that they stand in.
func (in *Input) loosePackage(around *Package, edition Edition) int {
	i := slices.IndexFunc(in.Packages, func(p Package) bool { return p.Edition == edition })
	if i < 0 {
		i = len(in.Packages)
		in.Packages = append(in.Packages, Package{Edition: edition, Loose: true, Taught: around.Taught})
	}
	return i
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
