package semantic

import (
	"bytes"
	"maps"
	"runtime"

	"golang.org/x/sync/errgroup"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// supply is the fns of one crate that make the bodies that call them worth
// analysing. It never changes.
type supply struct {
	futures     *futureNames // by which makes was found
	asks, makes callees
}

// suppliesOf is what each of the crates adds, found out in parallel: nothing is
// checked before that is known.
func (w *world) suppliesOf(crates []*names.Crate, futures *futureNames) []*supply {
	out := make([]*supply, len(crates))
	var g errgroup.Group
	g.SetLimit(runtime.GOMAXPROCS(0))
	for i, c := range crates {
		g.Go(func() error {
			out[i] = w.supplyOf(c, futures)
			return nil
		})
	}
	_ = g.Wait()
	return out
}

// supplyOf is what a crate adds to wanted.
func (w *world) supplyOf(c *names.Crate, futures *futureNames) *supply {
	if have, ok := w.supplies.Load(c); ok && have.(*supply).futures == futures {
		return have.(*supply)
	}
	s := &supply{futures: futures, asks: callees{}, makes: callees{}}
	for _, f := range c.Files {
		for _, fn := range digestOf(f.Hir).supplies(futures) {
			s.add(f.Fns[fn.ordinal], fn.asks)
		}
	}
	w.supplies.Store(c, s)
	return s
}

func (s *supply) add(fn *names.Fn, asks bool) {
	if asks {
		s.asks.add(fn)
	}
	if !fn.Hir.Async && !s.futures.in(fn.Hir.Ret(), fn.Module, fn, 0) {
		return
	}
	s.makes.add(fn)
	if p, ok := fn.Hir.Ret().(*hir.PathType); ok && !fn.Hir.Async && !s.futures.path(p.Path, fn.Module, fn, 0) {
		s.makes[fn.Hir.Name].inner = true
	}
}

// callees is a set of fns by the ways in which code can call them.
type callees map[string]*callee

// callee is the fns of one name.
type callee struct {
	free   bool    // called by its name, or by a path of modules
	method bool    // called on a receiver, whatever is imported
	traits wordSet // called on a receiver where one of these traits is in scope
	inner  bool    // the result may hold what was meant and be something else
	types  wordSet // the types and traits that the name may follow
}

func (c callees) add(fn *names.Fn) {
	have := c[fn.Hir.Name]
	if have == nil {
		have = &callee{traits: wordSet{}, types: wordSet{}}
		c[fn.Hir.Name] = have
	}
	have.free = have.free || fn.Impl == nil && fn.Trait == nil
	if fn.Hir.SelfKind != hir.NoSelf {
		if trait := traitOf(fn); trait != "" {
			have.traits[trait] = true
		} else {
			have.method = true
		}
	}
	if fn.Trait != nil {
		have.types[fn.Trait.Hir.Name] = true
	}
	if fn.Impl == nil {
		return
	}
	if p, ok := fn.Impl.Hir.Self.(*hir.PathType); ok {
		have.types[p.Path.Last().Name] = true
	}
	if fn.Impl.Hir.Trait != nil {
		have.types[fn.Impl.Hir.Trait.Last().Name] = true
	}
}

// merge adds the fns of a set that others have too.
func (c callees) merge(others callees) {
	for name, other := range others {
		if have := c[name]; have != nil {
			other = have.with(other)
		}
		c[name] = other
	}
}

func (c *callee) with(d *callee) *callee {
	out := &callee{
		free: c.free || d.free, method: c.method || d.method, inner: c.inner || d.inner,
		traits: maps.Clone(c.traits), types: maps.Clone(c.types),
	}
	maps.Copy(out.traits, d.traits)
	maps.Copy(out.types, d.types)
	return out
}

// traitOf is the trait that must be in scope where fn is called on a receiver,
// "" for none. Those of the standard library may be in scope everywhere.
func traitOf(fn *names.Fn) string {
	switch {
	case fn.Module.Crate.Name == "std":
	case fn.Trait != nil:
		return fn.Trait.Hir.Name
	case fn.Impl != nil && fn.Impl.Hir.Trait != nil:
		return fn.Impl.Hir.Trait.Last().Name
	}
	return ""
}

// asksForAuto says that a bound of the fn names Send or Sync.
func asksForAuto(f *hir.Fn) bool {
	named := func(bounds []hir.Bound) bool {
		for _, b := range bounds {
			if b.Path != nil && (b.Path.Last().Name == "Send" || b.Path.Last().Name == "Sync") {
				return true
			}
		}
		return false
	}
	for _, p := range f.Generics.Params {
		if named(p.Bounds) {
			return true
		}
	}
	for _, p := range f.Generics.Where {
		if named(p.Bounds) {
			return true
		}
	}
	if !bytes.Contains(f.ParamsText(), []byte("impl")) {
		return false
	}
	for _, p := range f.Params() {
		if im, ok := p.Type.(*hir.ImplType); ok && named(im.Bounds) {
			return true
		}
	}
	return false
}
