package semantic

import (
	"bytes"
	"maps"
	"slices"
	"strings"
	"sync"

	"golang.org/x/sync/errgroup"

	"github.com/wakeful-rs/wakeful/parser"
	"github.com/wakeful-rs/wakeful/semantic/hir"
	"github.com/wakeful-rs/wakeful/semantic/names"
)

// wanted tells which bodies are worth analysing. Those that async code may be
// in are, and the notable ones: without `async`, a promise or a call that asks for
// Send or Sync, or a future that the body makes and loses, nobody asks about others.
type wanted struct {
	asks    callees // fns that ask for Send or Sync, and makers of unbounded channels
	makes   callees // fns whose result may be or hold a future
	futures *futureNames
	givers  wordSet  // the workspace's fns that give a guard
	renamed wordSet  // names that stand for types of other names
	traits  wordSet  // traits with such fns, which a file must name to call them
	sights  sync.Map // *names.File → *sight
}

// Prepare begins to read the stubs that a workspace of these packages will ask for,
// so that New finds them read, and to resolve what the standard library implements,
// which all code asks. Nothing depends on its being called.
func Prepare(packages []Package) {
	for _, name := range stubsOf(packages) {
		go func() {
			if c := names.Stub(name); c != nil && name == "std" {
				c.Impls()
			}
		}()
	}
}

// Prepare works out, several at once, what the first rule to look at one of the
// files asks of all: those that look at others would wait for it. Nothing depends
// on its being called.
func (w *Workspace) Prepare(paths []string) {
	var group errgroup.Group
	group.Go(func() error {
		w.world.wanted()
		return nil
	})
	begun := map[*names.Crate]bool{}
	for _, path := range paths {
		f := w.world.files[path]
		if f == nil || begun[f.Crate] {
			continue
		}
		begun[f.Crate] = true
		group.Go(func() error {
			f.Crate.Impls()
			return nil
		})
	}
	_ = group.Wait()
}

// stubsOf are the crates that code of the packages can name, as paths spell
// them: the standard library and what Cargo.toml names.
func stubsOf(packages []Package) []string {
	crates := []string{"std"}
	for _, p := range packages {
		for _, d := range p.Dependencies {
			crates = append(crates, strings.ReplaceAll(d.Package, "-", "_"))
		}
	}
	slices.Sort(crates)
	return slices.Compact(crates)
}

// collectWanted gathers the names from all signatures that the workspace can
// mention: its own, and those of the stubs of its dependencies.
func collectWanted(w *world, packages []Package) *wanted {
	out := &wanted{asks: callees{}, makes: callees{}, givers: wordSet{}, renamed: wordSet{}, traits: wordSet{}}
	var crates []*names.Crate
	for _, name := range stubsOf(packages) {
		if c := names.Stub(name); c != nil {
			crates = append(crates, c)
		}
	}
	for _, c := range w.crates {
		crates = append(crates, c.Crate)
		for _, f := range c.Files {
			for _, name := range digestOf(f.Hir).givers {
				out.givers[name] = true
			}
		}
	}
	futures := newFutureNames()
	futures.collect(crates, out.renamed)
	if w.futures != nil && w.futures.equal(futures) {
		futures = w.futures // and with it the supplies that were found by it
	}
	w.futures, out.futures = futures, futures
	for _, s := range w.suppliesOf(crates, futures) {
		out.asks.merge(s.asks)
		out.makes.merge(s.makes)
	}
	for _, set := range []callees{out.asks, out.makes} {
		for _, c := range set {
			maps.Copy(out.traits, c.traits)
		}
	}
	return out
}

// body says that h, in file, is worth analysing.
func (w *wanted) body(file *names.File, h *hir.Fn) bool {
	if h.Async || promises(h) || w.futures.promised(h.RetText()) || mayAwaitByMacro(h.Block.Bytes()) || notable(h.Block.Bytes(), w.givers) {
		return true
	}
	sight := w.sight(file).with(h.Block)
	if h.Block.Deferred() && !w.spells(sight, h.Block.Bytes()) {
		return false
	}
	return w.shows(sight, h)
}

// shows says that the tree of a fn's body has what is worth a look.
func (w *wanted) shows(sight *sight, h *hir.Fn) bool {
	fn, block := h.Syntax()
	for n := range block.Descendants() {
		switch n.Kind() {
		case parser.TokAsync, parser.TokAwait:
			return true
		case parser.KindTypeIdentifier: // a fn inside the body may ask, too
			if name := string(n.Bytes()); name == "Send" || name == "Sync" {
				return true
			}
		case parser.KindIdentifier, parser.KindFieldIdentifier:
			if name := string(n.Bytes()); name == "await" || name == "yield" { // what a macro is given is not parsed yet
				return true
			}
			if w.called(w.asks, sight, fn, n) || w.called(w.makes, sight, fn, n) && w.loses(block, n) {
				return true
			}
		}
	}
	return false
}

// promises says that what a fn gives back may have to be Send: an `impl Trait`
// that says so, or a future, of which a trait can say it. Of most fns it does
// not lower the type.
func promises(h *hir.Fn) bool {
	if !bytes.Contains(h.RetText(), []byte("impl")) {
		return false
	}
	for t := range hir.TypeRefs(h.Ret()) {
		if im, ok := t.(*hir.ImplType); ok && slices.ContainsFunc(im.Bounds, promisesSend) {
			return true
		}
	}
	return false
}

func promisesSend(b hir.Bound) bool {
	if b.Path == nil {
		return false
	}
	switch b.Path.Last().Name {
	case "Send", "Sync", "Future":
		return true
	}
	return false
}

// called says that n may be the name of one of the fns, in a call or as a value.
func (w *wanted) called(set callees, in *sight, fn, n parser.Node) bool {
	c := set[string(n.Bytes())]
	if c == nil {
		return false
	}
	before, after := besides(fn, n)
	if leadsOn(after) {
		return false
	}
	if bytes.HasSuffix(before, []byte("::")) {
		return w.qualified(c, before[:len(before)-2])
	}
	return c.unqualified(in, string(n.Bytes()), before, after) && (called(after) || n.Parent().Kind() == parser.KindArguments && !boundIn(fn, n))
}

// qualified says that the path that ends in before may lead to one of the fns.
func (w *wanted) qualified(c *callee, before []byte) bool {
	before = beforeArguments(before)
	start := len(before)
	for start > 0 && isWordByte(before[start-1]) {
		start--
	}
	last := string(before[start:])
	switch {
	case last == "" || last == "Self" || w.renamed[last]: // after generic arguments anything may stand
		return true
	case c.types[last]:
		return true
	}
	return (c.free || c.method || len(c.traits) > 0) && 'a' <= last[0] && last[0] <= 'z'
}

// beforeArguments takes generic arguments off the end of a path: `Cell::<u8>`.
func beforeArguments(path []byte) []byte {
	depth := 0
	for i := len(path) - 1; i >= 0; i-- {
		switch {
		case path[i] == '>' && i > 0 && path[i-1] == '-':
			return path // `Fn() -> T` is too much to take apart here
		case path[i] == '>':
			depth++
		case path[i] == '<' && depth == 1:
			return bytes.TrimSuffix(path[:i], []byte("::"))
		case path[i] == '<':
			depth--
		case depth == 0:
			return path
		}
	}
	return path
}

// unqualified says that the name, with no path before it, may be that of one
// of the fns: called, or given as an argument.
func (c *callee) unqualified(in *sight, word string, before, after []byte) bool {
	if bytes.HasSuffix(before, []byte(".")) {
		return called(after) && (c.method || in.sees(c.traits))
	}
	given := bytes.HasPrefix(after, []byte(",")) || bytes.HasPrefix(after, []byte(")"))
	return c.free && (called(after) || given) && in.names(word)
}

// besides is the text before and behind n, as far as the fn goes, without the
// space next to n.
func besides(fn, n parser.Node) (before, after []byte) {
	text, start := fn.Bytes(), fn.Start()
	return bytes.TrimRight(text[:n.Start()-start], " \t\r\n"), bytes.TrimLeft(text[n.End()-start:], " \t\r\n")
}

// called says that text goes on as a call does behind its name.
func called(text []byte) bool {
	return bytes.HasPrefix(text, []byte("(")) || bytes.HasPrefix(text, []byte("::"))
}

// leadsOn says that text goes on as a path does behind a module or a type: behind a fn
// there are only generic arguments.
func leadsOn(text []byte) bool {
	rest, ok := bytes.CutPrefix(text, []byte("::"))
	return ok && !bytes.HasPrefix(bytes.TrimLeft(rest, " \t\r\n"), []byte("<"))
}

// boundIn says that a pattern in fn binds the name n.
func boundIn(fn, n parser.Node) bool {
	for c := range fn.Descendants() {
		if c.Kind() != parser.KindIdentifier || !bytes.Equal(c.Bytes(), n.Bytes()) {
			continue
		}
		switch up := c.Parent(); up.Kind() {
		case parser.KindArguments, parser.KindCallExpression, parser.KindExpressionStatement:
		case parser.KindLetDeclaration, parser.KindParameter, parser.KindForExpression:
			if c.Field() == parser.FieldPattern {
				return true
			}
		case parser.KindClosureParameters, parser.KindMutPattern, parser.KindTuplePattern, parser.KindRefPattern,
			parser.KindTupleStructPattern, parser.KindFieldPattern, parser.KindCapturedPattern, parser.KindMatchPattern:
			return true
		}
	}
	return false
}
