package types

// maxTypeSize bounds the parts of a type, written out as a tree. Types share
// parts, so that a few lines can make one that no tree has room for; what is
// larger is unknown.
const maxTypeSize = 4096

// sharedDepth is how deep a part stands before its answer is remembered: most
// types end above, and need no memory.
const sharedDepth = 5

// finishing remembers what became of parts that several types of a body share.
type finishing struct {
	deep map[placed]*Type
	done map[placed]finished
}

// placed is a part and how deep it stands, on which it depends where it is cut.
type placed struct {
	typ   *Type
	depth int
}

type finished struct {
	typ  *Type
	size int
}

// finish is deep with leftover variables defaulted or given up.
func (t *table) finish(ty *Type) *Type {
	if t.finishing == nil {
		t.finishing = &finishing{deep: map[placed]*Type{}, done: map[placed]finished{}}
	}
	return t.finishing.finish(t.deep(ty), 0).typ
}

func (f *finishing) finish(ty *Type, depth int) finished {
	if ty.Kind == KindVar {
		switch {
		case ty.v.bound != nil:
			return f.finish(ty.v.bound, depth+1)
		case ty.v.kind == intVar:
			return finished{prims["i32"], 1}
		case ty.v.kind == floatVar:
			return finished{prims["f64"], 1}
		}
		return finished{UnknownType, 1}
	}
	if depth > maxTypeDepth {
		return finished{UnknownType, 1}
	}
	if len(ty.Args) == 0 {
		return finished{ty, 1}
	}
	if depth < sharedDepth {
		return f.parts(ty, depth)
	}
	at := placed{ty, depth}
	out, ok := f.done[at]
	if !ok {
		out = f.parts(ty, depth)
		f.done[at] = out
	}
	return out
}

func (f *finishing) parts(ty *Type, depth int) finished {
	var args []*Type
	size := 1
	for i, a := range ty.Args {
		part := f.finish(a, depth+1)
		size += part.size
		if part.typ != a && args == nil {
			args = append([]*Type(nil), ty.Args...)
		}
		if args != nil {
			args[i] = part.typ
		}
	}
	if size > maxTypeSize {
		return finished{UnknownType, 1}
	}
	if args == nil {
		return finished{ty, size}
	}
	c := *ty
	c.Args = args
	return finished{&c, size}
}
