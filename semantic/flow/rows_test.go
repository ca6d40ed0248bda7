package flow

import (
	"strings"
	"testing"

	"github.com/wakeful-rs/wakeful/semantic/types"
)

// rowPrelude is what the rows below are written against. lock() is a mutex
// whose guard comes without a Result.
const rowPrelude = `
use std::sync::{Mutex, MutexGuard};
struct Data { x: usize, list: Vec<usize> }
struct Sum(usize);
impl std::ops::AddAssign<usize> for Sum { fn add_assign(&mut self, o: usize) { self.0 += o; } }
struct Wrap<'a>(&'a Vec<usize>);
struct Keeps<'a> { g: Option<MutexGuard<'a, Vec<usize>>> }
async fn f() -> usize { 0 }
async fn g2(_: usize) {}
async fn g3(_: bool) {}
fn h(_: usize, _: usize) {}
fn keep<T>(_: usize, t: T) -> T { t }
fn number() -> Option<usize> { None }
fn name() -> String { String::new() }
fn consume(g: MutexGuard<'_, Vec<usize>>) -> usize { 0 }
struct Lock<T>(Mutex<T>);
impl<T> Lock<T> { fn lock(&self) -> MutexGuard<'_, T> { self.0.lock().unwrap() } }
const LIMIT: usize = 5;
struct Options { on: bool, count: usize }
impl Options {
    fn off(&mut self) { self.on = false }
    fn set(&mut self, on: bool) { self.on = on }
    fn some(&self) -> bool { self.count > 0 }
    fn none(&self) -> bool { !self.some() }
    fn few(&self) -> bool { self.count == 1 || self.count == 2 }
    fn quiet(&self) -> bool { !self.on && self.count == 0 }
    fn loud(&self) -> bool { !self.quiet() }
    fn count(&self) -> usize { self.count }
    fn here(&self) -> &Self { self }
    fn counted(&self) -> bool { let n = self.count; n > 0 }
}
impl Keeps<'_> {
    fn full(&self) -> bool { self.g.is_some() }
    fn empty(&self) -> bool { matches!(self.g, None) }
}
fn off(o: &mut Options) { o.on = false }
#[derive(PartialEq)]
enum Way { Up, Down(usize) }
#[derive(Clone, Copy)]
enum Door { Open, HalfOpen, Shut }
impl Door {
    fn is_half_open(&self) -> bool { matches!(self, Door::HalfOpen) }
    fn passes(self) -> bool { match self { Door::Open | Door::HalfOpen => true, Door::Shut => false } }
    fn closed(&self) -> bool { match *self { Door::Open => false, _ => true } }
    fn ajar(&self) -> bool { matches!(self, Door::HalfOpen | Door::Open) }
    fn lets_through(self) -> bool { !matches!(self, Door::Shut) }
}
type Guard<'a> = MutexGuard<'a, Vec<usize>>;
fn pass<'a>(g: Option<Guard<'a>>) -> Option<Guard<'a>> { g }
fn boxed<'a>(g: Option<Guard<'a>>) -> Box<Option<Guard<'a>>> { Box::new(g) }
fn or_lock<'a>(m: &'a Mutex<Vec<usize>>, g: Option<Guard<'a>>) -> Option<Guard<'a>> { g.or_else(|| m.lock().ok()) }
async fn case(m: &Lock<Vec<usize>>, d: &Lock<Data>, n: &Lock<usize>, s: &Lock<Sum>, mut a: [usize; 4], c: bool, way: Way, door: Door, o: &mut Options) {
`

// TestRows holds each kind of expression to where its lock is held at the
// await: in edition 2021, in edition 2024.
func TestRows(t *testing.T) {
	for _, row := range []struct {
		code         string
		old, current bool
	}{
		{"g2(m.lock().len()).await;", true, true},
		{"m.lock().push(f().await);", true, true},
		{"h(m.lock().len(), f().await);", true, true},
		{"let t = (m.lock().len(), f().await);", true, true},
		{"let t = m.lock().len() + f().await;", true, true},
		{"let t = d.lock().x + f().await;", true, true},
		{"let t = Data { x: m.lock().len(), list: vec![f().await] };", true, true},

		{"let g = m.lock(); if c { drop(g); } if c { f().await; }", false, false},
		{"let g = m.lock(); if c { drop(g); } if !c { f().await; }", true, true},
		{"let g = m.lock(); match c { true => drop(g), false => {} } if c { f().await; }", false, false},
		{"let g = m.lock(); if c || a[0] == 1 { drop(g); } if c { f().await; }", false, false},
		{"let g = m.lock(); if c && a[0] == 1 { drop(g); } if c { f().await; }", true, true},
		{"let g = m.lock(); if !(c && a[0] == 1) { drop(g); } if !c { f().await; }", false, false},
		{"let g = m.lock(); match (c, a[0]) { (true, _) => drop(g), _ => {} } if c { f().await; }", false, false},
		{"let g = m.lock(); match (c, a[0]) { (true, 1) => drop(g), _ => {} } if c { f().await; }", true, true},
		{"let g; if c { g = m.lock(); g.len(); } if !c { f().await; }", false, false},
		{"match matches!(c.then(|| m.lock()), Some(g) if g.is_empty()) { true => { f().await; } false => {} }", false, false},
		{"match matches!(c.then(|| m.lock()), Some(g) if g.is_empty()) { false => { f().await; } _ => {} }", true, true},
		{"match matches!(c.then(|| m.lock()), Some(_)) { true => { f().await; } _ => {} }", true, true},
		{"match (matches!(c.then(|| m.lock()), Some(g) if g.is_empty()), n) { (true, 1) => { f().await; } _ => {} }", false, false},
		{"match (matches!(c.then(|| m.lock()), Some(g) if g.is_empty()), n) { (false, 1) => { f().await; } _ => {} }", true, true},
		{"let o = c.then(|| m.lock()); let x = matches!(o, Some(g) if g.is_empty()); if x { f().await; }", false, false},
		{"let o = c.then(|| m.lock()); let x = matches!(o, Some(g) if g.is_empty()); if !x { f().await; }", true, true},
		{"let o = c.then(|| c.then(|| m.lock())); if let Some(Some(g)) = o { drop(g); } else { f().await; }", false, false},
		{"let o = c.then(|| c.then(|| m.lock())); if let Some(Some(g)) = o { f().await; }", true, true},
		{"let o = (c.then(|| m.lock()), c.then(|| m.lock())); if let (Some(_), Some(_)) = o { } else { f().await; }", true, true},
		{"let (x, y) = (a[0], a[1]); let o = (x + y > 2).then(|| m.lock()); if x + y <= 2 { f().await; }", false, false},
		{"let (x, y) = (a[0], a[1]); let o = (x + y > 2).then(|| m.lock()); if x + y > 1 { f().await; }", true, true},
		{"let (x, y) = (a[0], a[1]); let o = (x - y > 2).then(|| m.lock()); if y - x <= 2 { f().await; }", true, true},
		{"let (x, mut y) = (a[0], a[1]); let o = (x + y > 2).then(|| m.lock()); y += 1; if x + y <= 2 { f().await; }", true, true},
		{"let (x, y) = (a[0], a[1]); let o = (x * 2 < y).then(|| m.lock()); if x * 2 >= y { f().await; }", false, false},
		{"let g = o.some().then(|| m.lock()); if o.none() { f().await; }", false, false},
		{"let g = o.some().then(|| m.lock()); if o.count == 0 { f().await; }", false, false},
		{"let g = o.some().then(|| m.lock()); if o.few() { f().await; }", true, true},
		{"let g = o.none().then(|| m.lock()); if o.few() { f().await; }", false, false},
		{"let g = o.some().then(|| m.lock()); o.count = 0; if o.none() { f().await; }", true, true},
		{"let g = o.some().then(|| m.lock()); o.off(); if o.none() { f().await; }", true, true},
		{"let g = o.on.then(|| m.lock()); if o.quiet() { f().await; }", false, false},
		{"let g = o.on.then(|| m.lock()); if !o.quiet() { f().await; }", true, true},
		{"let g = o.quiet().then(|| m.lock()); if o.on || o.some() { f().await; }", false, false},
		{"let g = o.counted().then(|| m.lock()); if o.none() { f().await; }", true, true},
		{"let g = o.counted().then(|| m.lock()); if !o.counted() { f().await; }", false, false},
		{"let k = Keeps { g: c.then(|| m.lock()) }; if k.empty() { f().await; }", false, false},
		{"let k = Keeps { g: c.then(|| m.lock()) }; if !k.full() { f().await; }", false, false},
		{"let k = Keeps { g: c.then(|| m.lock()) }; if k.full() { f().await; }", true, true},
		{"let mut k = Keeps { g: None }; if k.empty() { k.g = Some(m.lock()); f().await; }", true, true},
		{"let g = door.ajar().then(|| m.lock()); if let Door::Shut = door { f().await; }", false, false},
		{"let g = door.ajar().then(|| m.lock()); if door.is_half_open() { f().await; }", true, true},
		{"let s = if c { \"a\" } else { \"b\" }; let g = (s == \"a\").then(|| m.lock()); if s != \"a\" { f().await; }", false, false},
		{"let s = if c { \"a\" } else { \"b\" }; let g = (s == \"a\").then(|| m.lock()); if s != \"b\" { f().await; }", true, true},
		{"let s = name(); let g = match s.as_str() { \"a\" | \"b\" => Some(m.lock()), _ => None }; match s.as_str() { \"b\" => {} \"a\" => {} _ => { f().await; } }", false, false},
		{"let s = name(); let g = match s.as_str() { \"a\" | \"b\" => Some(m.lock()), _ => None }; match s.as_str() { \"b\" => {} _ => { f().await; } }", true, true},
		{"let mut s = name(); let g = (s == \"a\").then(|| m.lock()); s.push('a'); if s != \"a\" { f().await; }", true, true},
		{"let g = c.then(|| m.lock()); let s = match &g { Some(_) => 'y', None => 'n' }; if s == 'n' { f().await; }", false, false},
		{"let g = c.then(|| m.lock()); let s = match &g { Some(_) => \"full\", None => \"none\" }; if s == \"none\" { f().await; }", false, false},
		{"let n = c.then_some(1); let g = n.as_ref().map(|_| m.lock()); if n.is_none() { f().await; }", false, false},
		{"let n = number(); let g = n.as_ref().map(|_| m.lock()); if n.is_none() { f().await; }", false, false},
		{"let n = number(); let g = n.map(|_| m.lock()); match n { Some(_) => {} None => { f().await; } }", false, false},
		{"let n = number(); let g = n.map(|_| m.lock()); if n.is_some() { f().await; }", true, true},
		{"let mut n = number(); let g = n.map(|_| m.lock()); n = None; if n.is_none() { f().await; }", true, true},
		{"let g = door.passes().then(|| m.lock()); if let Door::Shut = door { f().await; }", false, false},
		{"let g = door.passes().then(|| m.lock()); if let Door::Open = door { f().await; }", true, true},
		{"let g = door.closed().then(|| m.lock()); if let Door::Open = door { f().await; }", false, false},
		{"let mut v = Vec::new(); v.push(Keeps { g: None }); f().await; v.push(Keeps { g: Some(m.lock()) });", false, false},
		{"let mut v = Vec::new(); v.push(Keeps { g: None }); v.push(Keeps { g: Some(m.lock()) }); f().await;", true, true},
		{"let g = c.then(|| m.lock()); if c == false { f().await; }", false, false},
		{"let g = c.then(|| m.lock()); if c != false { f().await; }", true, true},
		{"let g = c.then(|| m.lock()); if !(c != true) { f().await; }", true, true},
		{"let n = number(); let o = n; let g = o.map(|_| m.lock()); if n.is_none() { f().await; }", false, false},
		{"let mut n = number(); let o = n; n = None; let g = o.map(|_| m.lock()); if n.is_none() { f().await; }", true, true},
		{"let g = o.quiet().then(|| m.lock()); if o.loud() { f().await; }", false, false},
		{"let g = o.quiet().then(|| m.lock()); if !o.loud() { f().await; }", true, true},
		{"let g = (o.count() > 2).then(|| m.lock()); if o.count() <= 2 { f().await; }", false, false},
		{"let g = (o.count() > 2).then(|| m.lock()); if o.few() { f().await; }", false, false},
		{"let g = (o.count() > 1).then(|| m.lock()); if o.few() { f().await; }", true, true},
		{"let g = (o.count() > 2).then(|| m.lock()); o.count = 1; if o.few() { f().await; }", true, true},
		{"let (g, n) = if c { (Some(m.lock()), None) } else { (None, Some(1)) }; if let Some(n) = n { f().await; }", false, false},
		{"let (g, n) = if c { (Some(m.lock()), None) } else { (None, Some(1)) }; if n.is_none() { f().await; }", true, true},
		{"let (g, n) = match number() { None => (Some(m.lock()), true), Some(_) => (None, false) }; if !n { f().await; }", false, false},
		{"let (g, n) = match number() { None => (Some(m.lock()), true), Some(_) => (None, c) }; if n { f().await; }", true, true},
		{"let g = m.lock(); let (n, s) = if c { (1, None) } else { (2, Some({ drop(g); 1 })) }; if s.is_some() { f().await; }", false, false},
		{"let g = m.lock(); let (n, s) = if c { (1, None) } else { (2, Some({ drop(g); 1 })) }; if s.is_none() { f().await; }", true, true},
		{"let g = m.lock(); let (n, gone) = if c { (1, false) } else { drop(g); (2, true) }; if gone { f().await; }", false, false},
		{"let (mut g, n) = if c { (Some(m.lock()), None) } else { (None, Some(1)) }; g = Some(m.lock()); if n.is_some() { f().await; }", true, true},
		{"let g = o.here().count().eq(&1).then(|| m.lock()); if o.here().few() { f().await; }", true, true},
		{"let g = o.here().some().then(|| m.lock()); if o.none() { f().await; }", false, false},
		{"let g = o.here().few().then(|| m.lock()); if o.none() { f().await; }", false, false},
		{"let g = o.some().then(|| m.lock()); if o.none() { f().await; } drop(g); o.off();", false, false},
		{"o.off(); let g = o.some().then(|| m.lock()); if o.none() { f().await; }", false, false},
		{"let g = o.on.then(|| m.lock()); o.set({ if o.on { c } else { !c } }); if !o.on { f().await; }", true, true},
		{"let g = o.on.then(|| m.lock()); off(o); if !o.on { f().await; }", true, true},
		{"let g = o.on.then(|| m.lock()); let r = &mut *o; r.on = false; if !o.on { f().await; }", true, true},
		{"let g = o.on.then(|| m.lock()); let mut h = || o.on = c; h(); if !o.on { f().await; }", true, true},
		{"let t = (c, a[0] == 1); let g = (t.0 && t.1).then(|| m.lock()); if let (true, true) = t { } else { f().await; }", false, false},
		{"let t = (c, a[0] == 1); let g = (t.0 && t.1).then(|| m.lock()); if let (true, _) = t { f().await; }", true, true},
		{"let t = (c, 1, a[0] == 1); let g = (t.0 && t.2).then(|| m.lock()); if let (true, .., true) = t { } else { f().await; }", true, true},
		{"let mut t = (c, a[0] == 1); let g = (t.0 && t.1).then(|| m.lock()); t.1 = !t.1; if let (true, true) = t { } else { f().await; }", true, true},
		{"let t = (c, a[0]); let g = matches!(t, (true, 1)).then(|| m.lock()); match t { (false, _) | (_, 2..) => { f().await; } _ => {} }", false, false},
		{"let t = (c, a[0]); let g = matches!(t, (true, 1)).then(|| m.lock()); match t { (false, _) | (_, 1) => { f().await; } _ => {} }", true, true},
		{"let t = (c, a[0]); let u = t; let g = t.0.then(|| m.lock()); if !u.0 { f().await; }", false, false},
		{"let mut t = (c, a[0]); let u = t; t.0 = !t.0; let g = t.0.then(|| m.lock()); if !u.0 { f().await; }", true, true},
		{"let t = (c, a[0]); let mut u = t; u.0 = !u.0; let g = t.0.then(|| m.lock()); if !u.0 { f().await; }", true, true},
		{"let t = (c, a[0]); let (x, y) = t; let g = (x && y > 2).then(|| m.lock()); if t.1 < 2 { f().await; }", false, false},
		{"let t = (c, a[0]); let (x, y) = t; let g = (x && y > 2).then(|| m.lock()); if t.1 > 1 { f().await; }", true, true},
		{"let t = &(c, a[0]); let &(x, _) = t; let g = x.then(|| m.lock()); if !t.0 { f().await; }", false, false},
		{"let r = &mut a; let x = r[0]; let g = (x > 2).then(|| m.lock()); r[0] = 1; if r[0] < 2 { f().await; }", true, true},
		{"let on = o.on; o.on = !on; let g = o.on.then(|| m.lock()); if !on { f().await; }", true, true},
		{"let g = matches!(way, Way::Down(1)).then(|| m.lock()); match way { Way::Down(1) => {} _ => { f().await; } }", false, false},
		{"let g = matches!(way, Way::Down(1)).then(|| m.lock()); match way { Way::Down(2) => {} _ => { f().await; } }", true, true},
		{"let mut way = way; let g = matches!(way, Way::Down(1)).then(|| m.lock()); if let Way::Down(ref mut n) = way { *n = 2; } match way { Way::Down(1) => {} _ => { f().await; } }", true, true},
		{"let g = o.quiet().then(|| m.lock()); if o.on { f().await; } else if o.count > 0 { f().await; }", false, false},
		{"let g = o.quiet().then(|| m.lock()); if !o.quiet() { f().await; }", false, false},
		{"let g = o.loud().then(|| m.lock()); if !o.on && o.count == 0 { f().await; }", false, false},
		{"let g = o.loud().then(|| m.lock()); if !o.on { f().await; }", true, true},
		{"let s = Some(m.lock()).filter(|_| false); f().await;", false, false},
		{"let s = Some(m.lock()).filter(|_| true); f().await;", true, true},
		{"let s = Some(m.lock()).filter(|_| c); if !c { f().await; }", false, false},
		{"let s = Some(m.lock()).filter(|_| c); if c { f().await; }", true, true},
		{"let s = Some(m.lock()).filter(|g| c || g.is_empty()); if !c { f().await; }", true, true},
		{"let s = Some(m.lock()).filter(|_| o.on && o.count > 1); if o.none() { f().await; }", false, false},
		{"let mut c = c; let s = Some(m.lock()).filter(|_| { c = !c; c }); if !c { f().await; }", true, true},
		{"let mut c = c; let s = Some(m.lock()).filter(|_| c); c = !c; if !c { f().await; }", true, true},
		{"let mut v = vec![m.lock()]; v.retain(|_| false); f().await;", false, false},
		{"let mut v = vec![m.lock()]; v.retain(|_| true); f().await;", true, true},
		{"let mut v = vec![m.lock()]; v.retain(|g| g.is_empty()); f().await;", true, true},
		{"let mut v = vec![m.lock()]; v.retain(|_| c); if !c { f().await; }", false, false},
		{"let mut v = vec![m.lock()]; v.retain(|_| c); if c { f().await; }", true, true},
		{"let s: Option<Result<Guard, usize>> = Ok(None).transpose(); f().await;", false, false},
		{"let s: Option<Result<Guard, usize>> = Ok(Some(m.lock())).transpose(); f().await;", true, true},
		{"let s: Result<Option<Guard>, usize> = Some(Err(1)).transpose(); f().await;", false, false},
		{"let s: Result<Option<Guard>, usize> = Some(Ok(m.lock())).transpose(); f().await;", true, true},
		{"let s: Option<Result<Guard, usize>> = Ok(c.then(|| m.lock())).transpose(); if s.is_none() { f().await; }", false, false},
		{"let s: Option<Result<Guard, usize>> = Ok(c.then(|| m.lock())).transpose(); if s.is_some() { f().await; }", true, true},
		{"let x: Result<Option<usize>, usize> = Ok(None); if x.transpose().is_none() { let g = m.lock(); f().await; }", true, true},
		{"let x: Option<Result<Option<usize>, usize>> = Some(Ok(None)); if x.transpose().is_ok() { let g = m.lock(); f().await; }", true, true},
		{"for _ in 0..2 { let g = o.on.then(|| m.lock()); if !o.on { f().await; } drop(g); o.off(); }", false, false},
		{"let mut v = Vec::new(); v.push(None); f().await; v.push(Some(m.lock()));", false, false},
		{"let mut v = Vec::new(); v.push(None); v.push(Some(m.lock())); f().await;", true, true},
		{"let o = None::<usize>.map(|_| m.lock()); f().await;", false, false},
		{"let o = Some(1).map(|_| m.lock()); f().await;", true, true},
		{"let o = c.then_some(1).map(|_| m.lock()); f().await;", true, true},
		{"let n = None::<usize>; let o = n.as_ref().map(|_| m.lock()); f().await;", false, false},
		{"let mut n = None; if c { n = Some(1); } let o = n.map(|_| m.lock()); f().await;", true, true},
		{"let mut n = Some(1); let o = n.take().map(|_| m.lock()); f().await;", true, true},
		{"let o = Keeps { g: false.then(|| m.lock()) }; f().await;", false, false},
		{"let o = Keeps { g: true.then(|| m.lock()) }; f().await;", true, true},
		{"let o: Option<Guard> = Some(None).flatten(); f().await;", false, false},
		{"let o: Option<Guard> = Some(Some(m.lock())).flatten(); f().await;", true, true},
		{"let o: Option<Guard> = None.or(None); f().await;", false, false},
		{"let o: Option<Guard> = None.or(Some(m.lock())); f().await;", true, true},
		{"let o = Err::<Guard, usize>(1).ok(); f().await;", false, false},
		{"let o = Ok::<Guard, usize>(m.lock()).ok(); f().await;", true, true},
		{"let o = Ok::<Option<Guard>, usize>(None).unwrap(); f().await;", false, false},
		{"let mut o = Some(m.lock()); let p = o.take(); drop(p); if o.is_none() { f().await; }", false, false},
		{"let mut o = Some(m.lock()); let p = o.take(); if o.is_none() { f().await; }", true, true},
		{"let o: Option<Guard> = None; if let Some(g) = o { f().await; }", false, false},
		{"let g = m.lock(); let x = c && { drop(g); true }; if x { f().await; }", false, false},
		{"let g = m.lock(); let x = c || { drop(g); false }; if x { f().await; }", true, true},
		{"let g = m.lock(); let x = c || { drop(g); false }; if !x { f().await; }", false, false},
		{"let g = m.lock(); match (c && { drop(g); true }, n) { (true, _) => { f().await; } _ => {} }", false, false},
		{"let g = m.lock(); match (if c { drop(g); true } else { false }, n) { (true, _) => { f().await; } _ => {} }", false, false},
		{"let g = m.lock(); match (if c { drop(g); true } else { false }, n) { (false, _) => { f().await; } _ => {} }", true, true},
		{"let g = c.then(|| m.lock()); if !c { f().await; } drop(g);", false, false},
		{"let g = c.then(|| m.lock()); if c { f().await; } drop(g);", true, true},
		{"let g = if c { Some(m.lock()) } else { None }; let no = g.is_none(); if no { f().await; } drop(g);", false, false},
		{"let g = if c { Some(m.lock()) } else { None }; let no = g.is_none(); if !no { f().await; } drop(g);", true, true},
		{"let g = c.then(|| m.lock()); let n = g.as_ref().map(|g| g.len()); if n.is_none() { f().await; } drop(g);", false, false},
		{"let g = c.then(|| m.lock()); match (g.is_some() as usize, c) { (0, _) => { f().await; } _ => {} }", false, false},
		{"let g = m.lock(); let done = if a[0] == 1 { drop(g); true } else { false }; if done { f().await; }", false, false},
		{"let g = m.lock(); let mut done = false; if a[0] == 1 { drop(g); done = true; } if done { f().await; }", false, false},
		{"let g = m.lock(); let mut done = false; if a[0] == 1 { drop(g); done = true; } done = !done; if done { f().await; }", true, true},
		{"let g = m.lock(); let mut w = c; if !w { drop(g); } w = false; if !w { f().await; }", true, true},
		{"let g = m.lock(); let mut w = c; if !w { drop(g); } std::mem::take(&mut w); if !w { f().await; }", true, true},
		{"let g = m.lock(); let o = a[0].cmp(&1); if o.is_lt() { g.len(); } f().await;", true, true},
		{"let g = m.lock(); let n = a[0]; if n == 1 { drop(g); } match n { 1 => { f().await; } _ => {} }", false, false},
		{"let g = m.lock(); let n = a[0]; if n == 1 { drop(g); } match n { 1 | 2 => { f().await; } _ => {} }", true, true},
		{"let g = m.lock(); if way == Way::Up { drop(g); } match way { Way::Up => { f().await; } Way::Down(_) => {} }", false, false},
		{"let g = m.lock(); if let Way::Down(1) = way { drop(g); } if let Way::Down(_) = way { f().await; }", true, true},
		{"let g = m.lock(); if matches!(way, Way::Down(_)) { drop(g); } if let Way::Down(_) = way { f().await; }", false, false},
		{"let g = m.lock(); let n = LIMIT; if n != 5 { drop(g); } if n == 5 { f().await; }", true, true},
		{"let g = m.lock(); let n = a[0]; if n > 2 { drop(g); } if n <= 2 { f().await; }", true, true},
		{"let g = m.lock(); let n = a[0]; if n > 2 { drop(g); } if n > 2 { f().await; }", false, false},
		{"let g = m.lock(); let n = a[0]; if n > 0 { drop(g); } if n != 0 { f().await; }", false, false},
		{"let g = m.lock(); let n = a[0]; if n == 0 { drop(g); } if n > 0 { f().await; }", true, true},
		{"let g = m.lock(); let (n, k) = (a[0], a[1]); if n < k { drop(g); } if n >= k { f().await; }", true, true},
		{"let g = m.lock(); let (n, k) = (a[0], a[1]); if n < k { drop(g); } if n < k { f().await; }", false, false},
		{"let g = m.lock(); let v = vec![a[0]]; if v.is_empty() { drop(g); } if v.len() == 0 { f().await; }", false, false},
		{"let g = m.lock(); let v = vec![a[0]]; if v.len() > 0 { drop(g); } if v.is_empty() { f().await; }", true, true},
		{"let g = m.lock(); let mut v = vec![a[0]]; if !v.is_empty() { drop(g); } v.clear(); if !v.is_empty() { f().await; }", true, true},
		{"let g = m.lock(); let o = a[0].cmp(&1); if o.is_lt() { drop(g); } match o { std::cmp::Ordering::Less => { f().await; } _ => {} }", false, false},
		{"let g = m.lock(); let o = a[0].cmp(&1); if o.is_lt() { drop(g); } match o { std::cmp::Ordering::Equal => { f().await; } _ => {} }", true, true},
		{"let g = m.lock(); let o = a[0].cmp(&1); if o.is_le() { drop(g); } if o.is_lt() { f().await; }", false, false},
		{"let g = m.lock(); let o = a[0].cmp(&1); if o.is_lt() { drop(g); } if o.is_le() { f().await; }", true, true},
		{"let g = m.lock(); let o = a[0].cmp(&1); if o.is_ge() { drop(g); } if !o.is_lt() { f().await; }", false, false},
		{"let g = m.lock(); let (n, k) = (a[0], a[1]); if n <= k { drop(g); } if n == k { f().await; }", false, false},
		{"let g = m.lock(); let (n, k) = (a[0], a[1]); if n < k { drop(g); } if k > n { f().await; }", false, false},
		{"let g = m.lock(); let (n, k) = (a[0], a[1]); if n < k { drop(g); } match n.cmp(&k) { std::cmp::Ordering::Less => { f().await; } _ => {} }", false, false},
		{"let g = m.lock(); let (n, k) = (a[0], a[1]); if n < k { drop(g); } match k.cmp(&n) { std::cmp::Ordering::Less => { f().await; } _ => {} }", true, true},
		{"let g = m.lock(); let (x, y) = (1.0, a[0] as f64); if x < y { drop(g); } if x >= y { return; } f().await;", true, true},
		{"let g = m.lock(); let n = a[0]; if n < 5 { drop(g); } if n == 3 { f().await; }", false, false},
		{"let g = m.lock(); let n = a[0]; if n < 5 { drop(g); } if 5 == n { f().await; }", true, true},
		{"let g = m.lock(); let n = a[0]; match n { 1..=4 => drop(g), _ => {} } if n == 4 { f().await; }", false, false},
		{"let g = m.lock(); let n = a[0]; match n { 1..4 => drop(g), _ => {} } if n == 4 { f().await; }", true, true},
		{"let g = m.lock(); let n = a[0]; if (1..4).contains(&n) { drop(g); } if n == 0x3 { f().await; }", false, false},
		{"let g = m.lock(); let n = a[0]; if n > 0 { drop(g); } if n == 0 { return; } f().await;", false, false},
		{"let g = m.lock(); let n = a[0] as i64; if n > 0 { drop(g); } if n == 0 { return; } f().await;", true, true},
		{"let g = m.lock(); let v = vec![a[0]]; if v.len() < 2 { drop(g); } if v.is_empty() { f().await; }", false, false},
		{"let g = m.lock(); let p = std::task::Poll::Ready(a[0]); if a[0] == 1 { g.len(); } if p.is_pending() { f().await; } drop(g);", false, false},
		{"let g = m.lock(); let n = a.get(0).copied(); if n.is_some() { drop(g); } if n.is_some_and(|n| n > 1) { f().await; }", false, false},
		{"let g = m.lock(); let n = a.get(0).copied(); if n.is_some_and(|n| n > 1) { drop(g); } if n.is_some() { f().await; }", true, true},
		{"let g = m.lock(); let n = a.get(0).copied(); if n.is_none_or(|n| n > 1) { drop(g); } if n.is_none() { f().await; }", false, false},
		{"let g = m.lock(); let n = a.get(0).copied(); if n.is_none() { return; } if !n.is_none_or(|n| n > 1) { drop(g); return; } f().await;", true, true},
		{"let g = m.lock(); if c { drop(g); } match if c { 1 } else { 2 } { 1 => { f().await; } _ => {} }", false, false},
		{"let g = m.lock(); if c { drop(g); } match if c { 1 } else { 2 } { 2 => { f().await; } _ => {} }", true, true},
		{"let g = m.lock(); if c { drop(g); } if match c { true => false, false => true } { } else { f().await; }", false, false},
		{"let g = m.lock(); if c { drop(g); } if let Some(_) = (if c { Some(1) } else { None }) { f().await; }", false, false},
		{"let g = m.lock(); if door.is_half_open() { drop(g); } match door { Door::HalfOpen => { f().await; } _ => {} }", false, false},
		{"let g = m.lock(); if door.is_half_open() { drop(g); } match door { Door::Open => { f().await; } _ => {} }", true, true},
		{"let g = m.lock(); if door.lets_through() { drop(g); } if door.lets_through() { f().await; }", false, false},
		{"let g = m.lock(); if door.lets_through() { drop(g); } if !door.lets_through() { f().await; }", true, true},
		{"let g = m.lock(); if o.on { drop(g); } if o.on { f().await; }", false, false},
		{"let g = m.lock(); if o.on { drop(g); } o.count += 1; if o.on { f().await; }", false, false},
		{"let g = m.lock(); if !o.on { drop(g); } o.on = false; if !o.on { f().await; }", true, true},
		{"let g = m.lock(); if !o.on { drop(g); } o.off(); if !o.on { f().await; }", true, true},
		{"let g = m.lock(); if !o.on { drop(g); } off(o); if c { f().await; }", true, true},
		{"for i in 0..2 { let w = i == 1; let g = m.lock(); if w { drop(g); } if w { f().await; } }", false, false},
		{"let g = m.lock(); let mut k = Some(g); for i in 0..2 { let w = i == 1; if !w { k = None; } if w { f().await; } }", true, true},
		{"let held = m.lock(); for i in 0..2 { let w = i == 1; if !w { continue; } f().await; } drop(held);", true, true},

		{"h(f().await, m.lock().len());", false, false},
		{"*n.lock() = f().await;", false, false},
		{"d.lock().x = f().await;", false, false},
		{"*n.lock() += f().await;", false, false},
		{"d.lock().x += f().await;", false, false},

		{"*s.lock() += f().await;", true, true},
		{"m.lock()[f().await] = 1;", true, true},
		{"a[f().await] = m.lock().len();", true, true},

		{"match d.lock().x { 0 => { f().await; } _ => {} }", true, true},
		{"match d.lock().x { 0 if f().await == 0 => {} _ => {} }", true, true},
		{"for x in m.lock().iter() { f().await; }", true, true},
		{"for x in 0..*n.lock() { f().await; }", true, true},
		{"for x in [m.lock(), m.lock()] { drop(x); f().await; }", true, true},
		{"for x in [m.lock()] { drop(x); f().await; }", false, false},
		{"for x in Some(m.lock()) { drop(x); f().await; }", false, false},
		{"while let Some(x) = m.lock().pop() { f().await; }", true, true},
		{"if let Some(x) = m.lock().pop() { f().await; }", true, true},
		{"if let Some(x) = m.lock().pop() { } else { f().await; }", true, false},
		{"if let Some(x) = m.lock().pop() { } else if c { f().await; }", true, false},
		{"if let Some(x) = m.lock().pop() { } f().await;", false, false},

		{"if m.lock().is_empty() { f().await; }", false, false},
		{"while m.lock().is_empty() { f().await; }", false, false},
		{"let t = !m.lock().is_empty() && f().await == 0;", false, false},
		{"g3(c || m.lock().is_empty()).await;", false, false},
		{"if c && !m.lock().is_empty() { f().await; }", false, false},
		{"if matches!(m.lock().first(), Some(1)) { f().await; }", false, false},

		{"g2({ m.lock().len() }).await;", true, false},
		{"g2(unsafe { m.lock().len() }).await;", true, false},
		{"match { m.lock().len() } { _ => { f().await; } }", true, false},

		{"let n = { m.lock().len() }; f().await;", false, false},
		{"let mut v = vec![m.lock(), m.lock()]; drop(v.pop()); f().await;", true, true},
		{"let mut v = vec![m.lock(), m.lock()]; drop(v.pop()); v.remove(0); f().await;", false, false},
		{"let mut v = vec![m.lock(), m.lock()]; loop { drop(v.pop()); if c { break; } } f().await;", false, false},
		{"let n = loop { break *n.lock(); }; f().await;", false, false},
		{"let mut w = Keeps { g: Some(m.lock()) }; f().await; w.g = None;", true, true},
		{"let mut w = Keeps { g: Some(m.lock()) }; w.g = None; f().await;", false, false},
		{"let Some(x) = m.lock().pop() else { f().await; return }; f().await;", false, false},
		{"g2(if c { m.lock().len() } else { 0 }).await;", false, false},
		{"g2(match c { true => m.lock().len(), _ => 0 }).await;", false, false},
		{"let k = || m.lock().len(); g2(k()).await;", false, false},

		{"let x = &*m.lock(); f().await;", true, true},
		{"let x = &m.lock()[0]; f().await;", true, true},
		{"let x = &d.lock().x; f().await;", true, true},
		{"let ref x = m.lock(); f().await;", true, true},
		{"let x = (1, &*m.lock()); f().await;", true, true},
		{"let x = [&*m.lock()]; f().await;", true, true},
		{"let x = Wrap(&*m.lock()); f().await;", true, true},
		{"let x = Some(&*m.lock()); f().await;", true, true},
		{"let x = &*m.lock() as *const Vec<usize>; f().await;", true, true},
		{"let _ = &*m.lock(); f().await;", true, true},
		{"let _ = *n.lock(); f().await;", false, false},
		{"let _ = m.lock(); f().await;", false, false},
		{"let x = { &*m.lock() }; f().await;", true, true},
		{"let x = if c { &*m.lock() } else { return }; f().await;", true, true},
		{"let x = match c { true => &*m.lock(), _ => return }; f().await;", true, true},

		{"let g = m.lock(); let _ = g; f().await;", true, true},
		{"let g = m.lock(); let g = 1; f().await;", true, true},
		{"let g = m.lock(); if c { drop(g); } f().await;", true, true},
		{"let g = m.lock(); if c { drop(g); } else { drop(g); } f().await;", false, false},
		{"let g = m.lock(); if c { return; } drop(g); f().await;", false, false},
		{"let g = m.lock(); return; f().await;", false, false},
		{"let g = m.lock(); drop(g); f().await;", false, false},
		{"let mut g = m.lock(); g.push(1); drop(g); f().await;", false, false},
		{"let g = m.lock(); { let h = g; } f().await;", false, false},
		{"let g = m.lock(); let t = (1, g); drop(t.1); f().await;", false, false},

		{"g2(consume(m.lock())).await;", false, false},
		{"let t = Some(m.lock()).map(|g| g.len()); f().await;", false, false},
		{"println!(\"{}\", m.lock().len()); f().await;", false, false},
		{"println!(\"{} {}\", m.lock().len(), f().await);", true, true},
		{"println!(\"{} {}\", f().await, m.lock().len());", false, false},
		{"tokio::join!(g2(m.lock().len()), f());", false, false},
		{"tokio::select! { _ = g2(m.lock().len()) => {} _ = f() => {} }", false, false},
		{"tokio::select! { _ = f(), if m.lock().is_empty() => {} else => {} }", false, false},
		{"tokio::select! { n = f() => { let g = m.lock(); f().await; } }", true, true},
		{"let g = m.lock(); tokio::join!(f(), f());", true, true},

		{"loop { let g = m.lock(); break; } f().await;", false, false},
		{"let mut keep = None; loop { f().await; keep = Some(m.lock()); }", true, true},
		{"let mut keep = None; loop { f().await; keep = Some(m.lock()); keep = None; }", false, false},
		{"let g = loop { break m.lock(); }; f().await;", true, true},
		{"'a: { let g = m.lock(); if c { break 'a; } } f().await;", false, false},
		{"for i in 0..2 { let g = m.lock(); if c { drop(g); f().await; continue; } }", false, false},

		{"let g = m.lock(); panic!(); f().await;", false, false},
		{"let g = m.lock(); if c { drop(g); } else { panic!(\"x\") } f().await;", false, false},
		{"let g = m.lock(); if c { drop(g); } else { unreachable!() } f().await;", false, false},
		{"let g = m.lock(); if c { drop(g); } else { std::process::exit(1) } f().await;", false, false},
		{"let g = m.lock(); match c { true => drop(g), _ => todo!() } f().await;", false, false},
		{"let g = m.lock(); let n = if c { drop(g); 1 } else { return }; f().await;", false, false},
		{"let mut g = m.lock(); g = m.lock(); drop(g); f().await;", false, false},
		{"let mut o = Some(m.lock()); o = None; f().await;", false, false},
		{"let o = Some(m.lock()); if let Some(g) = o { drop(g); } f().await;", false, false},
		{"let g: Option<Guard> = None.or(None); f().await; drop(g);", false, false},
		{"let g: Option<Guard> = None.or(Some(m.lock())); f().await; drop(g);", true, true},
		{"let g: Option<Guard> = None.or_else(|| None); f().await; drop(g);", false, false},
		{"let g: Option<Guard> = None.or_else(|| Some(m.lock())); f().await; drop(g);", true, true},
		{"let g = pass(None); f().await; drop(g);", false, false},
		{"let g = pass(Some(m.lock())); f().await; drop(g);", true, true},
		{"let g = boxed(None); f().await; drop(g);", false, false},
		{"let g = boxed(Some(m.lock())); f().await; drop(g);", true, true},
		{"let g = or_lock(&m.0, None); f().await; drop(g);", true, true},
		{"let x: Option<Guard> = None; let g = pass(x); f().await; drop(g);", false, false},
		{"let x: Option<Guard> = None; let g = Box::new(x); f().await; drop(g);", false, false},
		{"let mut x: Option<Guard> = None; if c { x = Some(m.lock()); } let g = pass(x); f().await; drop(g);", true, true},
		{"let x: Option<Guard> = None; let g = Keeps { g: pass(x) }; f().await; drop(g);", false, false},
		{"let g: Option<Guard> = None.filter(|g: &Guard| g.is_empty()); f().await; drop(g);", false, false},
		{"let g = Some(m.lock()).filter(|g| g.is_empty()); f().await; drop(g);", true, true},
		{"let mut g: Option<Guard> = None; let r = &mut g; *r = Some(m.lock()); f().await; drop(g);", true, true},
		{"let mut g: Option<Guard> = None; let r = &mut g; *r = Some(m.lock()); *r = None; f().await; drop(g);", false, false},
		{"let mut g: Option<Guard> = None; let r = &mut g; r.replace(m.lock()); f().await; drop(g);", true, true},
		{"let mut g: Option<Guard> = None; let r = &mut g; r.replace(m.lock()); r.take(); f().await; drop(g);", false, false},
		{"let mut g = Some(m.lock()); let r = &mut g; *r = None; f().await; drop(g);", false, false},
		{"let mut g = Keeps { g: None }; let r = &mut g; r.g = Some(m.lock()); f().await; drop(g);", true, true},
		{"let mut g = Keeps { g: None }; let r = &mut g.g; *r = Some(m.lock()); f().await; drop(g);", true, true},
		{"let mut g: Box<Option<Guard>> = Box::new(None); *g = Some(m.lock()); f().await; drop(g);", true, true},
		{"let mut g: Option<Guard> = None; g.get_or_insert_with(|| m.lock()); f().await; drop(g);", true, true},
		{"let [x, y]: [Option<Guard>; 2] = [Some(m.lock()), None]; drop(x); f().await; drop(y);", false, false},
		{"let [x, y]: [Option<Guard>; 2] = [Some(m.lock()), None]; drop(y); f().await; drop(x);", true, true},
		{"let o = m.0.try_lock(); match o { Ok(g) => drop(g), Err(_) => { f().await; } }", false, false},
		{"if let Ok(g) = m.0.try_lock() { drop(g); } else { f().await; }", false, false},
		{"let Ok(g) = m.0.lock() else { f().await; return };", false, false},
		{"let o = Some(m.lock()).filter(|_| c); if o.is_none() { f().await; }", false, false},
		{"let o = Some(m.lock()).filter(|_| c); if !o.is_some() { f().await; }", false, false},
		{"let o = Some(m.lock()).filter(|_| c); if c && o.is_none() { f().await; }", false, false},
		{"let o = Some(m.lock()).filter(|_| c); if o.is_some() { f().await; }", true, true},
		{"let o = Some(m.lock()).filter(|_| c); if o.is_none() { } f().await;", true, true},
		{"let o = m.0.try_lock(); if o.is_err() { f().await; }", false, false},
		{"let mut o = Some(m.lock()); while o.is_some() { o = None; } f().await;", false, false},
		{"let mut o = Some(m.lock()); o.take(); f().await;", false, false},
		{"let mut o = Some(m.lock()); let g = o.take(); f().await;", true, true},
		{"let mut o = Some(m.lock()); drop(std::mem::take(&mut o)); f().await;", false, false},
		{"let mut o = Some(m.lock()); if let Some(g) = o.take() { drop(g); } f().await;", false, false},
		{"let mut o = Some(m.lock()); drop(o.replace(m.lock())); f().await;", true, true},
		{"let mut o = Vec::new(); o.push(m.lock()); o.pop(); f().await;", false, false},
		{"let mut v = Vec::new(); f().await; v.push(m.lock());", false, false},
		{"let mut v = vec![]; f().await; v.push(m.lock());", false, false},
		{"let mut v = Vec::new(); v.push(keep(f().await, m.lock()));", false, false},
		{"let mut v = Vec::new(); v.push(m.lock()); f().await;", true, true},
		{"let mut v = Vec::new(); v.push(m.lock()); v.clear(); f().await;", false, false},
		{"let mut v = Vec::new(); v.extend([m.lock()]); f().await;", true, true},
		{"let mut v = Vec::new(); v.extend(a.iter().map(|_| m.lock())); f().await;", true, true},
		{"let mut v = [None, None]; f().await; v[0] = Some(m.lock());", false, false},
		{"let mut v = [const { None }; 2]; f().await; v[0] = Some(m.lock());", false, false},
		{"const NONE: Option<MutexGuard<'static, Vec<usize>>> = None; let mut v = [NONE; 2]; f().await; v[0] = Some(m.lock());", false, false},
		{"let mut v = [None, None]; v[0] = Some(m.lock()); f().await;", true, true},
		{"let mut v = [None, Some(m.lock())]; f().await;", true, true},
		{"let mut v = [None, None]; v[0] = Some(m.lock()); v[0] = None; f().await;", false, false},
		{"let v = std::cell::RefCell::new(None); f().await; *v.borrow_mut() = Some(m.lock());", false, false},
		{"let mut o = None; o.insert(keep(f().await, m.lock()));", false, false},
		{"let mut o = None; o.insert(m.lock()); f().await;", true, true},
		{"let mut o = Some(m.lock()); if c { o.take(); } f().await;", true, true},
		{"let mut o = Some(m.lock()); o.take(); o = Some(m.lock()); f().await;", true, true},
		{"let mut o = Some(m.lock()); o.as_mut().unwrap().push(1); f().await;", true, true},
		{"let mut o = Some(m.lock()); let k = || { o.take(); }; k(); f().await;", false, false},
		{"let mut g = m.lock(); g.push(1); f().await;", true, true},
		{"let g = m.lock(); let k = move || g.len(); f().await;", true, true},
		{"let g = m.lock(); let k = move || g.len(); k(); f().await;", true, true},
		{"let g = m.lock(); let k = move || drop(g); k(); f().await;", false, false},
		{"let g = m.lock(); let k = || g.len(); drop(k); drop(g); f().await;", false, false},
		{"let g = m.lock(); let b = Box::new(g); f().await;", true, true},
		{"let b = Box::new(m.lock()); drop(*b); f().await;", false, false},
		{"let g = m.lock(); std::mem::drop(g); f().await;", false, false},
		{"let g = m.lock(); g.unheard_of(); f().await;", true, true},
		{"let g = m.lock(); unheard_of!(g); f().await;", false, false},
		{"let g = m.lock(); unheard_of!(g); f().await; g.len();", true, true},
		{"let g = m.lock(); unheard_of(g); f().await;", false, false},
	} {
		for edition, want := range map[Edition]bool{2021: row.old, 2024: row.current} {
			if got := holdsInCase(t, rowPrelude+row.code+"\n}\n", edition); got != want {
				t.Errorf("edition %d: held=%v: %s", edition, got, row.code)
			}
		}
	}
}

// holdsInCase says whether any await of the fn `case` holds a guard.
func holdsInCase(t *testing.T, text string, edition Edition) bool {
	for _, a := range analyse(t, text, edition).fns {
		if a.name != "case" {
			continue
		}
		for _, s := range a.units[0].Awaits {
			for _, v := range s.Held {
				if a.owns(v, isGuard) {
					return true
				}
			}
		}
	}
	return false
}

// TestCaptures holds closures and async blocks to what they capture and how.
func TestCaptures(t *testing.T) {
	const prelude = `
use std::rc::Rc;
struct Pair { a: String, b: String, n: usize }
struct Own { pair: Pair }
impl Own { fn m(&self, p: Pair, x: Rc<u8>, r: &Pair, mut v: Vec<u8>, t: (String, usize), b: Box<Pair>) {
`
	for _, row := range []struct{ code, want string }{
		{"// 2018\nlet k = || p.a.len();", "ref p"},
		{"// 2018\nlet k = || drop(p.a);", "move p"},
		{"// 2018\nlet k = move || self.pair.a.len();", "copy self"},
		{"let k = || p.a.len();", "ref p.a"},
		{"let k = || { p.a.len(); p.b.len(); };", "ref p.a, ref p.b"},
		{"let k = || { p.a.len(); let q = p; };", "move p"},
		{"let k = move || p.a.len();", "move p.a"},
		{"let k = || drop(p.a);", "move p.a"},
		{"let k = || { let _ = x; };", ""},
		{"let k = || x.clone();", "ref x"},
		{"let k = move || x.clone();", "move x"},
		{"let k = || v.push(1);", "ref mut v"},
		{"let k = || v = Vec::new();", "ref mut v"},
		{"let k = || r.a.len();", "ref r.*"},
		{"let k = move || r.a.len();", "copy r"},
		{"let k = move || self.pair.a.len();", "copy self"},
		{"let k = || { let (s, _) = t; };", "move t.0"},
		{"let k = move || t.1 + 1;", "copy t.1"},
		{"let k = || drop(b.a);", "move b"},
		{"let k = || b.a.len();", "ref b.*.a"},
		{"let k = async { p.a.len() };", "ref p.a"},
		{"let k = async move { p.n };", "copy p.n"},
		{"let k = async move { match p { Pair { n, .. } => n } };", "copy p.n"},
		{"let k = async move { match p { Pair { n: 1, .. } => 1, Pair { .. } => 2 } };", "copy p.n"},
		{"let k = move || match t { (ref s, 1) => 1, (_, n) => n };", "move t.0, copy t.1"},
	} {
		edition := Edition(2021)
		if strings.HasPrefix(row.code, "// 2018") {
			edition = 2018 // closures capture whole locals
		}
		p := analyse(t, prelude+row.code+"\n} }\n", edition)
		a := p.fns[len(p.fns)-1]
		got := ""
		for _, c := range a.units[1].Captures {
			d := dumper{body: a.body}
			if got != "" {
				got += ", "
			}
			got += modeNames[c.Mode] + " " + d.path(a.body.Locals[c.Local].Name, c.Path)
		}
		if got != row.want {
			t.Errorf("%s captures %q, not %q", row.code, got, row.want)
		}
	}
}

// TestUnknownIsSilent: a type nothing is known of is never held, and a move
// that might be one is taken for one.
func TestUnknownIsSilent(t *testing.T) {
	p := analyse(t, "async fn case() { let g = nowhere(); let h = &g; elsewhere().await; }", 2021)
	for _, v := range p.fns[0].units[0].Awaits[0].Held {
		if v.Type.Kind == types.KindUnknown {
			t.Errorf("%s is held", p.fns[0].body.Locals[v.Local].Name)
		}
	}
}
