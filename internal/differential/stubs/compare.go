package stubs

import (
	"fmt"
	"slices"
	"strings"

	"github.com/wakeful-rs/wakeful/internal/differential/rustdoc"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
	"github.com/wakeful-rs/wakeful/semantic/types"
)

// Compare lists where the stub of a crate says something else than its
// documentation, sorted. paths is how many items and fns were looked up.
func Compare(stub *names.Crate, library *rustdoc.Library) (found []Mismatch, paths int) {
	c := &comparison{crate: stub, library: library, env: &types.Env{}, impls: impls(stub), seen: map[names.Def]bool{}}
	for _, it := range items(stub) {
		c.item(it)
	}
	slices.SortFunc(c.found, func(a, b Mismatch) int { return strings.Compare(a.ID(), b.ID()) })
	return slices.CompactFunc(c.found, func(a, b Mismatch) bool { return a.ID() == b.ID() }), c.paths
}

type comparison struct {
	crate   *names.Crate
	library *rustdoc.Library
	env     *types.Env
	impls   map[names.Def][]implOf
	seen    map[names.Def]bool
	gone    []string // the last module that was not there: nothing is said of what is in it
	found   []Mismatch
	paths   int
}

func (c *comparison) report(path []string, format string, args ...any) {
	c.found = append(c.found, Mismatch{
		Path: c.crate.Name + "::" + strings.Join(path, "::"),
		What: fmt.Sprintf(format, args...),
	})
}

// item looks one path up, and compares what is there when it is this crate's
// and was not compared under another path.
func (c *comparison) item(it item) {
	if c.gone != nil && len(it.path) > len(c.gone) && slices.Equal(it.path[:len(c.gone)], c.gone) {
		return
	}
	c.paths++
	refs := c.library.Find(c.crate.Name, it.path)
	if len(refs) == 0 {
		c.report(it.path, "is not there")
		if _, ok := it.def.(*names.Module); ok {
			c.gone = it.path
		}
		return
	}
	kind, is := "type", rustdoc.Ref.IsType
	switch it.def.(type) {
	case *names.Fn:
		kind, is = "fn", rustdoc.Ref.IsFn
	case *names.Trait:
		kind, is = "trait", rustdoc.Ref.IsTrait
	case *names.Module:
		kind, is = "module", rustdoc.Ref.IsModule
	}
	at := slices.IndexFunc(refs, is)
	if at < 0 {
		c.report(it.path, "is no %s", kind)
		return
	}
	if c.seen[it.def] || crateOf(it.def) != c.crate || refs[at].Item == nil {
		return
	}
	c.seen[it.def] = true
	switch def := it.def.(type) {
	case *names.Fn:
		c.fn(it.path, def, []candidate{{refs[at].Doc, refs[at].Item.Inner.Function}}, nil)
	case *names.Trait:
		c.trait(it.path, def, refs[at])
	case *names.Adt:
		c.adt(it.path, def, refs[at])
	}
}

func crateOf(d names.Def) *names.Crate {
	switch d := d.(type) {
	case *names.Fn:
		return d.Module.Crate
	case *names.Adt:
		return d.Module.Crate
	case *names.Trait:
		return d.Module.Crate
	case *names.Alias:
		return d.Module.Crate
	}
	return nil
}

func (c *comparison) trait(path []string, def *names.Trait, r rustdoc.Ref) {
	for name, f := range def.Fns {
		found := candidates(r.Doc, r.Methods(name))
		if len(found) == 0 {
			c.report(append(slices.Clone(path), name), "is not there")
			continue
		}
		c.fn(append(slices.Clone(path), name), f, found, nil)
	}
}

func (c *comparison) adt(path []string, def *names.Adt, r rustdoc.Ref) {
	target := c.library.Target(r)
	if target.Item == nil {
		return
	}
	self := &rustdoc.Shape{Head: target.Name}
	if r.Name != target.Name {
		self.Also = []string{r.Name}
	}
	if def.Hir.Kind == hir.Enum {
		for _, v := range def.Hir.Variants {
			if !target.HasVariant(v.Name) {
				c.report(append(slices.Clone(path), v.Name), "is no variant")
			}
		}
	}
	for _, i := range c.impls[def] {
		if i.Trait == nil {
			for _, f := range i.fns {
				c.method(append(slices.Clone(path), f.Hir.Name), f, target, self)
			}
		}
	}
	c.traits(path, def, target)
	c.autoTraits(path, def, r)
}

// telling are the traits by which the engine judges a value: what it is, and
// whether using it moves it.
var telling = []string{"Future", "IntoFuture", "Stream", "Iterator", "Deref", "DerefMut", "Clone", "Copy", "Drop"}

// traits compares which traits a type implements: all of the stub's, and those
// of the crate that tell something. Auto traits are asked about by themselves.
func (c *comparison) traits(path []string, def *names.Adt, r rustdoc.Ref) {
	has := map[string]bool{}
	for _, i := range c.impls[def] {
		if i.Trait != nil && autoTraits[i.Trait.Last().Name] == "" {
			has[i.Trait.Last().Name] = true
		}
	}
	for _, a := range def.Hir.Attrs {
		if a.Path == "derive" {
			for name := range strings.SplitSeq(a.Args, ",") {
				has[strings.TrimSpace(name)] = true
			}
		}
	}
	for name := range has {
		if !c.library.Implements(r, name) {
			c.report(path, "implements %s and the crate's does not", name)
		}
	}
	for _, name := range telling {
		if !has[name] && c.library.Itself(r, name) {
			c.report(path, "does not implement %s and the crate's does", name)
		}
	}
}

func (c *comparison) method(path []string, f *names.Fn, r rustdoc.Ref, self *rustdoc.Shape) {
	if !f.Hir.Vis.Pub {
		return
	}
	found := candidates(r.Doc, r.Methods(f.Hir.Name))
	if len(found) == 0 {
		for _, m := range c.library.TraitMethods(r, f.Hir.Name) {
			c.report(path, "is a method of the trait %s", m.Trait.Name)
			found = append(found, candidate{m.Trait.Doc, m.Function})
		}
	}
	if len(found) == 0 {
		c.report(path, "is not there")
		return
	}
	c.fn(path, f, found, self)
}

// candidate is a fn of the crate that may be the one that a stub means.
type candidate struct {
	doc *rustdoc.Document
	fn  *rustdoc.Function
}

func candidates(doc *rustdoc.Document, fns []*rustdoc.Function) []candidate {
	var all []candidate
	for _, f := range fns {
		all = append(all, candidate{doc, f})
	}
	return all
}

// fn reports how f differs from the candidate that it is most like.
func (c *comparison) fn(path []string, f *names.Fn, found []candidate, self *rustdoc.Shape) {
	c.paths++
	var least []string
	for i, real := range found {
		if differs := c.differences(f, real, self); i == 0 || len(differs) < len(least) {
			least = differs
		}
	}
	for _, d := range least {
		c.report(path, "%s", d)
	}
}

func (c *comparison) differences(f *names.Fn, real candidate, self *rustdoc.Shape) []string {
	var all []string
	differ := func(what, stub, crate any) {
		all = append(all, fmt.Sprintf("%s %v where the crate %s %v", what, stub, what, crate))
	}
	if stub, crate := c.selfKind(f), c.library.SelfKind(real.doc, real.fn); stub != crate {
		differ("takes", orNothing(stub), orNothing(crate))
	}
	if stub, crate := len(f.Hir.Params()), real.fn.Params(); stub != crate {
		differ("counts", fmt.Sprint(stub, " parameters"), crate)
	}
	stub, crate := c.shape(c.env.SigOf(f).Ret, f, 0), c.library.Result(real.doc, real.fn, self)
	if !same(stub, crate) {
		differ("gives", stub, crate)
	}
	return all
}

func orNothing(self string) string {
	if self == "" {
		return "no self"
	}
	return self
}

// same compares what is known on both sides. What one side says of a future
// counts, and not what its type is called.
func same(stub, crate rustdoc.Shape) bool {
	switch {
	case stub.Head == "" || crate.Head == "":
		return true
	case stub.Future == types.Yes && crate.Future == types.Yes:
		return stub.Output == nil || crate.Output == nil || same(*stub.Output, *crate.Output)
	case stub.Head == crate.Head && stub.Head != "impl" && stub.Head != "dyn":
		return sameArgs(stub.Inner(), crate.Inner())
	case slices.Contains(crate.Also, stub.Head): // by an alias, whose arguments are its own
		return true
	case stub.Future == types.Yes || crate.Future == types.Yes:
		return stub.Future == types.Unknown || crate.Future == types.Unknown
	}
	return stub.Head == "impl" || stub.Head == crate.Head || crate.Head == "impl"
}

func sameArgs(stub, crate []rustdoc.Shape) bool {
	for i := range min(len(stub), len(crate)) {
		if !same(stub[i], crate[i]) {
			return false
		}
	}
	return true
}
