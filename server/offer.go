package server

import (
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/knowledge"
	"github.com/wakeful-rs/wakeful/semantic"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// offer is a snippet that fits a spot, in the words of that place.
type offer struct {
	snippet *knowledge.Snippet
	variant *knowledge.Variant
	code    knowledge.Code
	imports []string         // what has to be imported for it
	lacks   []knowledge.Need // features that Cargo.toml doesn't ask for
	move    bool             // the receiver, an async block, becomes one that moves
}

// offers are the snippets that fit a spot of the file, one a runtime that the
// code may be for.
func offers(file *semantic.File, spot semantic.Spot) []offer {
	x := offering{file, spot, file.Runtime()}
	var out []offer
	for _, s := range knowledge.Snippets() {
		if x.fits(s) {
			out = append(out, x.variants(s)...)
		}
	}
	return out
}

// offering looks for what fits one spot.
type offering struct {
	file    *semantic.File
	spot    semantic.Spot
	runtime semantic.Runtime
}

func (x offering) fits(s *knowledge.Snippet) bool {
	switch {
	case s.Postfix() != (x.spot.Receiver != nil),
		s.Postfix() && !suits(s.On, x.spot.Receiver),
		s.Async && !x.spot.Async,
		s.Rust > 0 && x.file.Package().ForRust(s.Rust) == types.No:
		return false
	}
	switch s.Fits {
	case "main":
		return x.spot.Main
	case "item":
		return x.spot.Item
	case "statement":
		return x.spot.Statement
	}
	return x.spot.Expression || s.Postfix()
}

// suits says that a receiver is certainly what a postfix form has to stand on.
func suits(on string, r *semantic.Receiver) bool {
	switch on {
	case "future":
		return r.Future == types.Yes
	case "lazy":
		return r.Lazy
	case "task":
		return r.Lazy && r.Send != types.No
	case "fallible":
		return r.Lazy && r.Fallible && r.Call
	case "stream":
		return r.Stream == types.Yes
	}
	return r.Call && r.Future == types.No && r.Stream == types.No
}

// variants are those of a snippet's that the file's package can use: the first
// for its runtime, or for each when it is not known which one that is, and if
// there are none, the first that is for any.
func (x offering) variants(s *knowledge.Snippet) []offer {
	var own, common []offer
	for i := range s.Variants {
		v := &s.Variants[i]
		list := &own
		if v.Runtime == "" {
			list = &common
		} else if x.runtime != semantic.NoRuntime && v.Runtime != string(x.runtime) {
			continue
		}
		if slices.ContainsFunc(*list, func(o offer) bool { return o.variant.Runtime == v.Runtime }) {
			continue
		}
		if o, ok := x.offer(s, v); ok {
			*list = append(*list, o)
		}
	}
	if len(own) > 0 {
		return own
	}
	return common
}

// offer is a variant in the words of the spot: with the names that crates have
// there, and full paths where the names of types mean something else.
func (x offering) offer(s *knowledge.Snippet, v *knowledge.Variant) (offer, bool) {
	o := offer{snippet: s, variant: v}
	crates, ok := x.crates(v, &o)
	if !ok {
		return o, false
	}
	paths, ok := x.paths(v, crates, &o)
	if !ok {
		return o, false
	}
	o.code = v.Code.Rename(crates, paths)
	if s.Postfix() {
		return o, x.take(&o)
	}
	return o, true
}

// crates are the names here of the crates that a variant needs, by their own. It
// notes the features that are missing.
func (x offering) crates(v *knowledge.Variant, o *offer) (crates map[string]string, ok bool) {
	crates = map[string]string{}
	for _, need := range v.Needs {
		name, ok := x.spot.CrateName(need.Package)
		if !ok {
			return nil, false
		}
		crates[strings.ReplaceAll(need.Package, "-", "_")] = name
		if lacks := x.file.Lacks(need.Package, need.Features); len(lacks) > 0 {
			o.lacks = append(o.lacks, knowledge.Need{Package: need.Package, Features: lacks})
		}
	}
	return crates, true
}

// paths are those by which names must be called that mean something else here.
// It notes what has to be imported. ok is false when a trait can't be, which is
// there for its methods.
func (x offering) paths(v *knowledge.Variant, crates map[string]string, o *offer) (paths map[string]string, ok bool) {
	paths = map[string]string{}
	for _, path := range v.Imports {
		crate, rest, _ := strings.Cut(path, "::")
		if name, ok := crates[crate]; ok {
			path = name + "::" + rest
		}
		switch x.spot.Naming(strings.TrimPrefix(path, "::")) {
		case names.Free:
			o.imports = append(o.imports, path)
		case names.Taken:
			last := path[strings.LastIndex(path, ":")+1:]
			if !v.Code.Names(last) {
				return nil, false
			}
			paths[last] = path
		}
	}
	return paths, true
}

// take fits a postfix form to what is around: an await behind it counts for the
// form's own, and the block of a task owns what it uses. False when that can't
// be.
func (x offering) take(o *offer) bool {
	o.move = o.snippet.On == "task" && x.spot.Receiver.Borrow
	if !o.snippet.Async || !x.spot.Awaited {
		return true
	}
	code, ok := o.code.WithoutEnd(".await")
	o.code, _ = code.WithoutEnd("\n")
	return ok
}
