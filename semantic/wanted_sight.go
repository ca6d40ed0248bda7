package semantic

import (
	"bytes"
	"unicode"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// sight is which fns code of a file can call without a path. It goes by names
// alone, and says yes where they don't tell.
type sight struct {
	fns    wordSet // names declared or imported in the file
	traits wordSet // of the wanted traits, those that the file names
	all    bool    // some import may bring any name
}

// names says that a fn of that name may be in scope.
func (s *sight) names(fn string) bool { return s.all || s.fns[fn] }

// sees says that one of the traits may be in scope.
func (s *sight) sees(traits wordSet) bool {
	for t := range traits {
		if s.all || s.traits[t] {
			return true
		}
	}
	return false
}

// with is the sight inside a block: one that imports or declares something of
// its own may see anything.
func (s *sight) with(block parser.Node) *sight {
	text := block.Bytes()
	if s.all || !bytes.Contains(text, []byte("use ")) && !bytes.Contains(text, []byte("fn ")) {
		return s
	}
	return &sight{all: true}
}

func (w *wanted) sight(file *names.File) *sight {
	if s, ok := w.sights.Load(file); ok {
		return s.(*sight)
	}
	s := &sight{fns: wordSet{}, traits: wordSet{}}
	s.items(file.Hir.Items, 0)
	for _, fn := range file.Fns {
		s.fns[fn.Hir.Name] = true
	}
	if !s.all {
		s.words(file.Hir.Parsed.Text.Bytes(), w.traits)
	}
	w.sights.Store(file, s)
	return s
}

// items looks at the imports, in modules depth levels below the file's own.
func (s *sight) items(items []hir.Item, depth int) {
	for _, it := range items {
		switch it := it.(type) {
		case *hir.Module:
			s.items(it.Items, depth+1)
		case *hir.MacroRules, *hir.ExternCrate: // what a macro imports shows nowhere
		case *hir.Use:
			for _, imp := range it.Imports {
				s.fns[imp.Alias] = true
				s.all = s.all || imp.Glob && !harmless(imp.Path, depth)
			}
		}
	}
}

// harmless says that a glob import brings nothing that was not seen: the file's
// own items, or the variants of an enum.
func harmless(path []string, depth int) bool {
	if len(path) == 0 || path[len(path)-1] == "" { // `*` and `::*`
		return false
	}
	last := path[len(path)-1]
	if last == "super" {
		return len(path) <= depth
	}
	return unicode.IsUpper(rune(last[0]))
}

// words notes which of the traits the text spells.
func (s *sight) words(text []byte, traits wordSet) {
	for w := range parser.Words(text) {
		if word := text[w.Start:w.End]; 'A' <= word[0] && word[0] <= 'Z' && traits[string(word)] {
			s.traits[string(word)] = true
		}
	}
}
