package rustdoc

import (
	"slices"
	"strconv"
	"strings"

	"github.com/wakeful-rs/wakeful/semantic/types"
)

// Shape is what of a type two writings of one library agree on: its outermost
// constructor, and that of the values it is there for. The zero Shape is that
// of a type of which nothing can be said.
type Shape struct {
	// Head is a type's name, "&", "&mut", "[]", "()", a tuple's "(2)", "impl", "dyn".
	Head string
	// Also are names of aliases that were followed to Head.
	Also []string
	// Args are the shapes of the type arguments, elements or pointee.
	Args []Shape
	// Future says whether the type can be awaited, for the value Output.
	Future types.Verdict
	Output *Shape
}

// shown are the types whose arguments are told and compared; those of others
// are often given in another order, or left out.
var shown = []string{"Result", "Option", "Poll", "Vec", "Box", "Pin", "Arc", "&", "&mut", "[]"}

// Inner are the arguments that are worth comparing.
func (s Shape) Inner() []Shape {
	if slices.Contains(shown, s.Head) || strings.HasPrefix(s.Head, "(") {
		return s.Args
	}
	return nil
}

// String spells the shape like a type, with _ for what is not known.
func (s Shape) String() string {
	switch {
	case s.Future == types.Yes && s.Output != nil:
		return "future of " + s.Output.String()
	case s.Head == "":
		return "_"
	case len(s.Inner()) == 0:
		return s.Head
	}
	var args []string
	for _, a := range s.Inner() {
		args = append(args, a.String())
	}
	return s.Head + "<" + strings.Join(args, ", ") + ">"
}

// Shape is that of t, which is written in doc. self is what Self means; nil when
// it is anything.
func (l *Library) Shape(doc *Document, t *Type, self *Shape) Shape { return l.shape(doc, t, self, 0) }

func (l *Library) shape(doc *Document, t *Type, self *Shape, depth int) Shape {
	switch {
	case depth > maxHops:
		return Shape{}
	case t == nil:
		return Shape{Head: "()", Future: types.No}
	case t.Resolved != nil:
		return l.named(doc, t.Resolved, self, depth)
	case t.Generic != nil && *t.Generic == "Self" && self != nil:
		return *self
	case t.Prim != nil:
		return Shape{Head: *t.Prim, Future: types.No}
	case t.Ref != nil:
		to := l.shape(doc, t.Ref.Type, self, depth+1)
		if t.Ref.Mut {
			return Shape{Head: "&mut", Future: to.Future, Output: to.Output, Args: []Shape{to}}
		}
		return Shape{Head: "&", Future: types.No, Args: []Shape{to}}
	case t.Slice != nil:
		return Shape{Head: "[]", Future: types.No, Args: []Shape{l.shape(doc, t.Slice, self, depth+1)}}
	case t.Tuple != nil:
		return TupleShape(l.shapes(doc, t.Tuple, self, depth))
	case t.Impl != nil:
		s := Shape{Head: "impl", Future: types.No}
		for _, b := range t.Impl {
			if b.TraitBound != nil {
				s = l.bounded(doc, s, b.TraitBound.Trait, self, depth)
			}
		}
		return s
	case t.Dyn != nil:
		s := Shape{Head: "dyn", Future: types.No}
		for _, b := range t.Dyn.Traits {
			s = l.bounded(doc, s, b.Trait, self, depth)
		}
		return s
	}
	return Shape{}
}

func (l *Library) shapes(doc *Document, types []*Type, self *Shape, depth int) []Shape {
	var shapes []Shape
	for _, t := range types {
		shapes = append(shapes, l.shape(doc, t, self, depth+1))
	}
	return shapes
}

// TupleShape is that of a tuple of args.
func TupleShape(args []Shape) Shape {
	if len(args) == 0 {
		return Shape{Head: "()", Future: types.No}
	}
	return Shape{Head: "(" + strconv.Itoa(len(args)) + ")", Future: types.No, Args: args}
}

// bounded is s with one more bound.
func (l *Library) bounded(doc *Document, s Shape, trait *Path, self *Shape, depth int) Shape {
	if !l.makesFuture(doc, trait, depth) {
		return s
	}
	output := Shape{}
	if t := trait.binding("Output"); t != nil {
		output = l.shape(doc, t, self, depth+1)
	}
	s.Future, s.Output = types.Yes, &output
	return s
}

// makesFuture says that what has the trait can be awaited.
func (l *Library) makesFuture(doc *Document, trait *Path, depth int) bool {
	r := l.lookup(doc, trait.ID)
	if r.Name == "Future" || r.Name == "IntoFuture" {
		return true
	}
	return depth < maxHops && r.Item != nil && r.Item.Inner.Trait != nil &&
		slices.ContainsFunc(r.Item.Inner.Trait.Bounds, func(b Bound) bool {
			return b.TraitBound != nil && l.makesFuture(r.Doc, b.TraitBound.Trait, depth+1)
		})
}

// named is the shape of a struct, an enum, or what an alias stands for.
func (l *Library) named(doc *Document, p *Path, self *Shape, depth int) Shape {
	r := l.lookup(doc, p.ID)
	if r.Item != nil && r.Item.Inner.TypeAlias != nil {
		s := l.shape(r.Doc, r.Item.Inner.TypeAlias.Type, nil, depth+1)
		s.Also = append([]string{r.Name}, s.Also...)
		return s
	}
	s := Shape{Head: r.Name, Args: l.shapes(doc, p.types(), self, depth)}
	switch adt := r.adt(); {
	case r.Item == nil:
		return l.foreign(s)
	case adt != nil && len(adt.Impls) > 0: // a private type has none listed
		s.Future = types.No
	}
	for _, i := range r.Impls() {
		if i.Trait != nil && !i.Negative && l.makesFuture(r.Doc, i.Trait, maxHops) {
			output := l.output(r.Doc, i, depth)
			s.Future, s.Output = types.Yes, &output
		}
	}
	return s
}

// output is the type Output of an impl.
func (l *Library) output(doc *Document, i *Impl, depth int) Shape {
	for _, id := range i.Items {
		if item := doc.Index[id]; item != nil && item.Inner.AssocType != nil && item.Name == "Output" {
			return l.shape(doc, item.Inner.AssocType.Type, nil, depth+1)
		}
	}
	return Shape{}
}

// foreign completes the shape of a type of which there is no document: those of
// the standard library, aliases among them, are known by name.
func (l *Library) foreign(s Shape) Shape {
	switch s.Head {
	case "Pin", "Box":
		if len(s.Args) > 0 {
			s.Future, s.Output = s.Args[0].Future, s.Args[0].Output
		}
	case "Result", "Option", "Poll", "Vec", "String", "Arc", "Rc", "Duration", "Instant":
		s.Future = types.No
	case "LockResult", "TryLockResult":
		s.Head, s.Args, s.Future = "Result", nil, types.No
	case "NonZeroUsize", "NonZeroU64":
		s.Head, s.Future = "NonZero", types.No
	case "c_int":
		s.Head, s.Future = "i32", types.No
	case "c_uint":
		s.Head, s.Future = "u32", types.No
	}
	return s
}

// Result is the shape of what a call gives: for an async fn, a future.
func (l *Library) Result(doc *Document, f *Function, self *Shape) Shape {
	s := l.Shape(doc, f.Sig.Output, self)
	if f.Header.Async {
		return Shape{Head: "impl", Future: types.Yes, Output: &s}
	}
	return s
}

// SelfKind is how a fn takes self: "", "self", "&self", "&mut self", or the
// type's head, as in "self: Pin".
func (l *Library) SelfKind(doc *Document, f *Function) string {
	if len(f.Sig.Inputs) == 0 || f.Sig.Inputs[0].Name != "self" {
		return ""
	}
	t := f.Sig.Inputs[0].Type
	switch {
	case isSelf(t):
		return "self"
	case t.Ref != nil && isSelf(t.Ref.Type) && t.Ref.Mut:
		return "&mut self"
	case t.Ref != nil && isSelf(t.Ref.Type):
		return "&self"
	}
	return "self: " + l.Shape(doc, t, nil).Head
}

func isSelf(t *Type) bool { return t.Generic != nil && *t.Generic == "Self" }

// Params is how many parameters a fn has besides self.
func (f *Function) Params() int {
	n := len(f.Sig.Inputs)
	if n > 0 && f.Sig.Inputs[0].Name == "self" {
		n--
	}
	return n
}
