package semantic

import (
	"bytes"
	"sync/atomic"

	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// digest is what the items of one file tell by their syntax about which bodies
// are worth analysing, and how they are read. Every change of a declaration asks
// that of all files.
type digest struct {
	futures []string // the types for which the file implements Future
	aliases []*hir.TypeAlias
	renamed []string // new names for types
	macros  []string // the names of its macros by example
	givers  []string // of its sync fns, by their types, that give a guard
	fns     []fnDigest

	chosen atomic.Pointer[chosen] // by supplies, when it was last asked
}

// fnDigest is a fn that may ask for Send, or make a future.
type fnDigest struct {
	ordinal int // names.Fn.Ordinal
	asks    bool
	ret     []byte // what a fn that is not async returns, as it is written
}

// chosen are the fns of a digest that come into question where these are the
// names of futures.
type chosen struct {
	futures *futureNames
	fns     []fnDigest
}

// supplies are the fns that ask for Send or may make a future, as far as the
// words in their types tell. Most fns need no lowering to be left out.
func (d *digest) supplies(futures *futureNames) []fnDigest {
	if have := d.chosen.Load(); have != nil && have.futures == futures {
		return have.fns
	}
	c := &chosen{futures: futures}
	for _, fn := range d.fns {
		if fn.asks || fn.ret == nil || futures.spelled(fn.ret) {
			c.fns = append(c.fns, fn)
		}
	}
	d.chosen.Store(c)
	return c.fns
}

func digestOf(f *hir.File) *digest {
	if have := f.Digest.Value(); have != nil {
		return have.(*digest)
	}
	d := &digest{}
	eachItem(f.Items, d.item)
	for i, fn := range names.FnsOf(f) {
		if !fn.Async && bytes.Contains(fn.RetText(), []byte("Guard")) {
			d.givers = append(d.givers, fn.Name)
		}
		asks := asksForAuto(fn) || names.HasAttr(fn.Attrs, "wakeful::unbounded")
		switch {
		case fn.Async:
			d.fns = append(d.fns, fnDigest{ordinal: i, asks: asks})
		case asks || len(fn.RetText()) > 0:
			d.fns = append(d.fns, fnDigest{i, asks, fn.RetText()})
		}
	}
	return f.Digest.Keep(d).(*digest)
}

func (d *digest) item(it hir.Item) {
	switch it := it.(type) {
	case *hir.Impl:
		if p, ok := it.Self.(*hir.PathType); ok && it.Trait != nil && isFuture(it.Trait.Last().Name) {
			d.futures = append(d.futures, p.Path.Last().Name)
		}
	case *hir.MacroRules:
		d.macros = append(d.macros, it.Name)
	case *hir.TypeAlias:
		d.aliases = append(d.aliases, it)
		d.renamed = append(d.renamed, it.Name)
	case *hir.Use:
		for _, imp := range it.Imports {
			if n := len(imp.Path); n > 0 && imp.Alias != imp.Path[n-1] {
				d.renamed = append(d.renamed, imp.Alias)
			}
		}
	}
}
