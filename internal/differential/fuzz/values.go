package fuzz

import (
	"strconv"
	"strings"
)

// value is a kind of value that derefs to a D.
type value struct {
	name    string   // the type
	takes   []string // expressions that make one; # is the lock's number
	mutable bool
}

var values = []*value{
	{"MutexGuard<'static, D>", []string{"m(#).lock().unwrap()", "m(#).lock().unwrap()", "env(#).m.lock().unwrap()", "lock(#)", "Locks.guard(#)", "env(#).lock()", "m(#).lock().unwrap_or_else(|e| e.into_inner())", "m(#).lock().expect(\"poisoned\")"}, true},
	{"MutexGuard<'static, D>", []string{"m(#).lock().unwrap()"}, true},
	{"RwLockReadGuard<'static, D>", []string{"rw(#).read().unwrap()"}, false},
	{"RwLockWriteGuard<'static, D>", []string{"rw(#).write().unwrap()"}, true},
	{"Ref<'static, D>", []string{"cell(#).borrow()", "cell(#).try_borrow().unwrap()", "Ref::map(cell(#).borrow(), |d| d.data())"}, false},
	{"RefMut<'static, D>", []string{"cell(#).borrow_mut()", "RefMut::map(cell(#).borrow_mut(), |d| d)"}, true},
	{"parking_lot::MutexGuard<'static, D>", []string{"pm(#).lock()", "pm(#).try_lock().unwrap()"}, true},
	{"parking_lot::RwLockReadGuard<'static, D>", []string{"prw(#).read()", "parking_lot::RwLockWriteGuard::downgrade(prw(#).write())"}, false},
	{"parking_lot::RwLockUpgradableReadGuard<'static, D>", []string{"prw(#).upgradable_read()"}, false},
	{"parking_lot::MappedMutexGuard<'static, D>", []string{"parking_lot::MutexGuard::map(pm(#).lock(), |d| d)"}, true},
	{"tokio::sync::MutexGuard<'static, D>", []string{"tm(#).lock().await", "tm(#).try_lock().unwrap()"}, true},
	{"Rc<D>", []string{"rc()", "Rc::new(D::new())"}, false},
	{"Box<D>", []string{"Box::new(D::new())"}, true},
	{"D", []string{"D::new()"}, true},
	{"Arc<D>", []string{"Arc::new(D::new())"}, false},
}

// value is a random kind of value.
func (g *generator) value() *value { return values[g.random.IntN(len(values))] }

// kind is what pieces of a value are called in the tree.
func (v *value) kind() Kind { return Kind(v.name) }

// take makes a new value; what it locks is known to the probe by number.
func (g *generator) take(v *value) string {
	for {
		text := v.takes[g.random.IntN(len(v.takes))]
		if g.sync && strings.Contains(text, ".await") {
			continue
		}
		if strings.Contains(text, "#") {
			text = strings.ReplaceAll(text, "#", g.site())
		}
		return text
	}
}

// site is the number of a new lock.
func (g *generator) site() string {
	n := len(g.program.siteUnit) + 1
	g.program.siteUnit[n] = g.unit
	return strconv.Itoa(n)
}

// await is the number of a new await.
func (g *generator) await() string {
	n := len(g.program.awaitUnit) + 1
	g.program.awaitUnit[n] = g.unit
	return strconv.Itoa(n)
}

// shape is what a variable wraps its value in.
type shape byte

const (
	plain    shape = 'g'
	optional shape = 'o' // Option<G>
	tuple    shape = 't' // (G, usize)
	wrapped  shape = 'w' // Wrap<G>
)

// reach is how the value inside a variable is written as a place.
var reach = map[shape]string{plain: "", 0: "", optional: ".as_ref().unwrap()", tuple: ".0", wrapped: ".g"}

// leave is how the value inside a variable is moved out of it.
var leave = map[shape]string{plain: "", 0: "", optional: ".unwrap()", tuple: ".0", wrapped: ".g"}

// variable is a local of the generated program.
type variable struct {
	name  string
	value *value
	shape shape
	moved bool // or hidden
	loops int  // how many loops and closures are around its declaration
}

// find is a random variable that is still whole, for which ok holds; nil if none.
func (g *generator) find(ok func(*variable) bool) *variable {
	var found []*variable
	for _, v := range g.vars {
		if !v.moved && ok(v) {
			found = append(found, v)
		}
	}
	if len(found) == 0 {
		return nil
	}
	return found[g.random.IntN(len(found))]
}

// movable is a variable that may be moved here: not one from outside of a loop.
func (g *generator) movable(ok func(*variable) bool) *variable {
	v := g.find(func(v *variable) bool { return v.loops == g.loops && ok(v) })
	if v != nil {
		v.moved = true
	}
	return v
}

// place is something that derefs to a D, mutably when asked for.
func (g *generator) place(mutable bool, depth int) *Node {
	v := g.find(func(v *variable) bool {
		return !mutable || v.value.mutable && v.shape != optional
	})
	if v != nil && g.random.IntN(2) == 0 {
		return node(Place, v.name+reach[v.shape])
	}
	for {
		if k := g.value(); k.mutable || !mutable {
			if depth > 0 && g.random.IntN(4) == 0 {
				return node(Place, "$", g.make(k, depth-1))
			}
			return node(Place, g.take(k))
		}
	}
}

// make is an expression that gives a value of a kind away.
func (g *generator) make(k *value, depth int) *Node {
	if g.random.IntN(3) == 0 {
		v := g.movable(func(v *variable) bool { return v.value.name == k.name })
		if v != nil {
			return node(k.kind(), v.name+leave[v.shape])
		}
	}
	if depth <= 0 || g.random.IntN(3) > 0 {
		return node(k.kind(), g.take(k))
	}
	return g.expand(k.kind(), g.choose(makes), depth, k)
}
