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
	var out []offer
	rt := file.Runtime()
	for _, s := range knowledge.Snippets() {
		if fits(s, file, spot) {
			out = append(out, variants(s, rt, file, spot)...)
		}
	}
	return out
}

func fits(s *knowledge.Snippet, file *semantic.File, spot semantic.Spot) bool {
	switch {
	case s.Postfix() != (spot.Receiver != nil),
		s.Postfix() && !suits(s.On, spot.Receiver),
		s.Async && !spot.Async,
		s.Rust > 0 && file.Package().ForRust(s.Rust) == types.No:
		return false
	}
	switch s.Fits {
	case "main":
		return spot.Main
	case "item":
		return spot.Item
	case "statement":
		return spot.Statement
	}
	return spot.Expression || s.Postfix()
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

// variants are those of a snippet's that the file's package can use, for the
// runtime if one is known: the first for each, or the first for any when there
// are none.
func variants(s *knowledge.Snippet, rt semantic.Runtime, file *semantic.File, spot semantic.Spot) []offer {
	var out []offer
	for i := range s.Variants {
		v := &s.Variants[i]
		same := func(o offer) bool { return o.variant.Runtime == v.Runtime }
		if v.Runtime != "" && rt != semantic.NoRuntime && v.Runtime != string(rt) || slices.ContainsFunc(out, same) {
			continue
		}
		o, ok := place(v, file, spot)
		if !ok {
			continue
		}
		o.snippet = s
		if o, ok := o.taking(spot); ok {
			out = append(out, o)
		}
	}
	forAny := func(o offer) bool { return o.variant.Runtime == "" }
	if !slices.ContainsFunc(out, func(o offer) bool { return !forAny(o) }) {
		return out
	}
	return slices.DeleteFunc(out, forAny)
}

// place is a variant in the words of a spot: with the names that crates have
// there, and full paths where the names of types mean something else.
func place(v *knowledge.Variant, file *semantic.File, spot semantic.Spot) (o offer, ok bool) {
	o.variant = v
	crates, paths := map[string]string{}, map[string]string{}
	for _, need := range v.Needs {
		name, ok := spot.CrateName(need.Package)
		if !ok {
			return o, false
		}
		crates[strings.ReplaceAll(need.Package, "-", "_")] = name
		if lacks := file.Lacks(need.Package, need.Features); len(lacks) > 0 {
			o.lacks = append(o.lacks, knowledge.Need{Package: need.Package, Features: lacks})
		}
	}
	for _, path := range v.Imports {
		crate, rest, _ := strings.Cut(path, "::")
		if name, ok := crates[crate]; ok {
			path = name + "::" + rest
		}
		last := path[strings.LastIndex(path, ":")+1:]
		switch spot.Naming(strings.TrimPrefix(path, "::")) {
		case names.Free:
			o.imports = append(o.imports, path)
		case names.Taken:
			if !v.Code.Names(last) {
				return o, false // a trait, for its methods
			}
			paths[last] = path
		}
	}
	o.code = v.Code.Rename(crates, paths)
	return o, true
}

// taking is a postfix form's code as it takes the receiver: an await behind it
// counts for the form's own, and a block owns what it uses in a task.
func (o offer) taking(spot semantic.Spot) (taken offer, ok bool) {
	if o.snippet.Async && spot.Awaited {
		if o.code, ok = o.code.WithoutEnd(".await"); !ok {
			return o, false
		}
		o.code, _ = o.code.WithoutEnd("\n")
	}
	o.move = o.snippet.On == "task" && spot.Receiver != nil && spot.Receiver.Borrow
	return o, true
}
