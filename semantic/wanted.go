package semantic

import (
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// wordSet is a set of identifiers.
type wordSet map[string]bool

// asyncWords start every path to async code: without one of them, or the name
// of an async or Send-bound fn, nothing in a body can suspend, spawn, or make
// a future.
var asyncWords = []string{
	"async", "await", "spawn", "spawn_blocking", "spawn_local", "block_on", "select", "join", "try_join",
	"boxed", "Future", "thread", "sleep", "timeout", "join_all",
}

// collectWanted gathers the words that make a body worth analysing: the async
// ones, and names of fns in the workspace that return futures or ask for Send.
func collectWanted(w *world) wordSet {
	words := wordSet{}
	for _, a := range asyncWords {
		words[a] = true
	}
	for _, f := range w.files {
		for _, fn := range f.Fns {
			if fn.Hir.Async || returnsFuture(fn.Hir) || asksForSend(fn) {
				words[fn.Hir.Name] = true
			}
		}
	}
	return words
}

func returnsFuture(f *hir.Fn) bool {
	found := false
	types := 0
	hirTypes(f.Ret, func(p *hir.Path) {
		types++
		name := p.Last().Name
		found = found || name == "Future" || name == "BoxFuture" || name == "LocalBoxFuture" || name == "Pin" || name == "JoinHandle"
	})
	return found
}

// asksForSend says that a bound of the fn names Send.
func asksForSend(f *names.Fn) bool {
	named := func(bounds []hir.Bound) bool {
		for _, b := range bounds {
			if b.Path != nil && b.Path.Last().Name == "Send" {
				return true
			}
		}
		return false
	}
	for _, p := range f.Hir.Generics.Params {
		if named(p.Bounds) {
			return true
		}
	}
	for _, p := range f.Hir.Generics.Where {
		if named(p.Bounds) {
			return true
		}
	}
	for _, p := range f.Hir.Params {
		if im, ok := p.Type.(*hir.ImplType); ok && named(im.Bounds) {
			return true
		}
	}
	return false
}

// hirTypes visits the paths in a written type, outermost first.
func hirTypes(t hir.TypeRef, f func(*hir.Path)) {
	switch t := t.(type) {
	case *hir.PathType:
		f(t.Path)
		for _, s := range t.Path.Segments {
			if s.Args != nil {
				for _, a := range s.Args.Types {
					hirTypes(a, f)
				}
			}
		}
	case *hir.ImplType:
		for _, b := range t.Bounds {
			if b.Path != nil {
				f(b.Path)
			}
		}
	case *hir.DynType:
		for _, b := range t.Bounds {
			if b.Path != nil {
				f(b.Path)
			}
		}
	case *hir.TupleType:
		for _, e := range t.Elems {
			hirTypes(e, f)
		}
	}
}

// mentions says that one of the words occurs as an identifier in text.
func (ws wordSet) mentions(text string) bool {
	for i := 0; i < len(text); {
		if !isWordStart(text[i]) {
			i++
			continue
		}
		j := i + 1
		for j < len(text) && isWordByte(text[j]) {
			j++
		}
		if ws[text[i:j]] {
			return true
		}
		i = j
	}
	return false
}

func isWordStart(b byte) bool {
	return b == '_' || 'a' <= b && b <= 'z' || 'A' <= b && b <= 'Z' || b >= 0x80
}

func isWordByte(b byte) bool { return isWordStart(b) || '0' <= b && b <= '9' }
