#![allow(unused, let_underscore_lock, unused_must_use, async_fn_in_trait)] // not `warnings`: that would silence wakeful
use std::cell::{Cell, Ref, RefCell, RefMut};
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, Mutex, MutexGuard, RwLock, RwLockReadGuard, RwLockWriteGuard};
use std::task::{Context, Poll, Waker};

// What locks protect. What it answers is left to chance: no two conditions may
// contradict each other, or a way that wakeful has to expect is never taken.
pub struct D { pub x: usize, pub v: Vec<usize>, pub o: Option<usize> }
impl D {
    pub fn new() -> D { D { x: random() % 3, v: if c() { vec![] } else { vec![1] }, o: if c() { Some(1) } else { None } } }
    pub fn len(&self) -> usize { self.v.len() }
    pub fn is_empty(&self) -> bool { c() }
    pub fn first(&self) -> Option<&usize> { if c() { self.v.first() } else { None } }
    pub fn data(&self) -> &D { self }
    pub fn push(&mut self, n: usize) -> usize { self.v.push(n); n }
    pub fn pop(&mut self) -> Option<usize> { self.v.pop() }
    pub fn found(&self) -> Result<usize, usize> { if c() { Ok(1) } else { Err(1) } }
}
impl std::ops::AddAssign<usize> for D { fn add_assign(&mut self, n: usize) { self.x = self.x.wrapping_add(n); } }
impl std::ops::Index<usize> for D { type Output = usize; fn index(&self, _: usize) -> &usize { &self.x } }
impl std::ops::IndexMut<usize> for D { fn index_mut(&mut self, _: usize) -> &mut usize { &mut self.x } }
impl PartialEq for D { fn eq(&self, other: &D) -> bool { self.x == other.x } }

// Where values are put into.
pub struct Wrap<T> { pub g: T, pub n: usize }
pub struct Pair { pub a: usize, pub b: usize }
pub struct Env { pub m: Mutex<D> }
impl Env {
    pub fn lock(&self) -> MutexGuard<'_, D> { self.m.lock().unwrap() }
    pub fn count(&self) -> usize { self.m.lock().unwrap().len() }
    pub fn with<R>(&self, f: impl FnOnce(&mut D) -> R) -> R { f(&mut self.m.lock().unwrap()) }
}
pub trait Source { fn guard(&self, site: usize) -> MutexGuard<'static, D>; }
pub struct Locks;
impl Source for Locks { fn guard(&self, site: usize) -> MutexGuard<'static, D> { m(site).lock().unwrap() } }
impl<T> Wrap<T> {
    pub fn new(g: T, n: usize) -> Wrap<T> { Wrap { g, n } }
    pub fn value(&self) -> &T { &self.g }
    pub fn into_value(self) -> T { self.g }
    pub fn set(&mut self, g: T) -> T { std::mem::replace(&mut self.g, g) }
}
pub trait Len { fn count(&self) -> usize; }
impl<T: std::ops::Deref<Target = D>> Len for T { fn count(&self) -> usize { self.len() } }
impl Len for D { fn count(&self) -> usize { self.len() } }
pub fn count<T: Len>(t: T, n: usize) -> usize { two(t.count(), n) }
pub fn lend<'a>(d: &'a D, _: usize) -> &'a D { d }
pub fn stop() -> ! { panic!("stop") }
pub fn flip() -> usize { c() as usize }
pub fn eat<T>(_: T) -> usize { 1 }
pub fn keep<T>(_: usize, t: T) -> T { t }
pub fn after<T>(_: T, n: usize) -> usize { n }
pub fn two(a: usize, b: usize) -> usize { if c() { a } else { b.saturating_sub(1) } }
pub fn len(d: &D) -> usize { d.len() }
pub fn grow(d: &mut D) -> usize { d.push(1) }
pub fn opt<T>(c: bool, t: T) -> Option<T> { if c { Some(t) } else { None } }
pub fn res<T>(c: bool, t: T) -> Result<T, usize> { if c { Ok(t) } else { Err(1) } }
pub fn call<R>(f: impl FnOnce() -> R) -> R { f() }
pub struct Sure(pub *const D);
unsafe impl Send for Sure {}
impl Drop for Sure { fn drop(&mut self) {} }
pub struct Never(pub usize, std::marker::PhantomData<*const ()>);
impl Never { pub fn new() -> Never { Never(1, std::marker::PhantomData) } }
impl Drop for Never { fn drop(&mut self) {} }
pub async fn make_rc() -> Rc<D> { Rc::new(D::new()) }
pub fn rc() -> Rc<D> { Rc::new(D::new()) }
pub fn raw() -> *const D { std::ptr::null() }
pub fn lock(site: usize) -> MutexGuard<'static, D> { m(site).lock().unwrap() }
thread_local!(static CELL: Cell<usize> = Cell::new(0));
pub fn cell_ref() -> &'static Cell<usize> { Box::leak(Box::new(Cell::new(0))) }
pub fn is_send<T: Send>(_: T) {}
pub fn spawn<F: Future + Send + 'static>(_: F) where F::Output: Send + 'static {}

// Every lock is new, and known to the probe by the number of its place.
pub fn m(site: usize) -> &'static Mutex<D> { fresh(site, 'l', Mutex::new(D::new()), |l| l.try_lock().is_err()) }
pub fn mm(site: usize) -> &'static Mutex<D> {
    if c() { return m(site) }
    let busy: &'static Mutex<D> = fresh(site, 't', Mutex::new(D::new()), |_| false);
    std::mem::forget(busy.lock());
    busy
}
pub fn rw(site: usize) -> &'static RwLock<D> { fresh(site, 'l', RwLock::new(D::new()), |l| l.try_write().is_err()) }
pub fn env(site: usize) -> &'static Env { fresh(site, 'l', Env { m: Mutex::new(D::new()) }, |l| l.m.try_lock().is_err()) }
pub fn pm(site: usize) -> &'static parking_lot::Mutex<D> { fresh(site, 'l', parking_lot::Mutex::new(D::new()), |l| l.try_lock().is_none()) }
pub fn prw(site: usize) -> &'static parking_lot::RwLock<D> { fresh(site, 'l', parking_lot::RwLock::new(D::new()), |l| l.try_write().is_none()) }
pub fn cell(site: usize) -> &'static RefCell<D> { fresh(site, 'c', RefCell::new(D::new()), |l| l.try_borrow_mut().is_err()) }
pub fn tm(site: usize) -> &'static tokio::sync::Mutex<D> { fresh(site, 't', tokio::sync::Mutex::new(D::new()), |_| false) }
pub fn num(site: usize) -> &'static Mutex<usize> { fresh(site, 'l', Mutex::new(0), |l| l.try_lock().is_err()) }

struct Entry { site: usize, kind: char, taken: Box<dyn Fn() -> bool>, free: Option<Box<dyn FnOnce()>> }
impl Drop for Entry { fn drop(&mut self) { if let Some(free) = self.free.take() { free() } } }
thread_local! {
    static LOCKS: RefCell<Vec<Entry>> = RefCell::new(Vec::new());
    static SEEN: RefCell<std::collections::BTreeMap<usize, (usize, std::collections::BTreeSet<(char, usize)>)>> = RefCell::new(Default::default());
    static STATE: Cell<u64> = Cell::new(1);
    static STEPS: Cell<usize> = Cell::new(0);
}
fn fresh<T: 'static>(site: usize, kind: char, value: T, taken: fn(&T) -> bool) -> &'static T {
    let p: *mut T = Box::into_raw(Box::new(value));
    let entry = Entry {
        site, kind,
        taken: Box::new(move || taken(unsafe { &*p })),
        free: Some(Box::new(move || drop(unsafe { Box::from_raw(p) }))),
    };
    LOCKS.with(|l| l.borrow_mut().push(entry));
    unsafe { &*p }
}
pub fn random() -> usize {
    STATE.with(|s| {
        s.set(s.get().wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407));
        (s.get() >> 33) as usize
    })
}
pub fn c() -> bool {
    STEPS.with(|s| { s.set(s.get() + 1); if s.get() > 400 { panic!("too long") } });
    random() % 2 == 0
}
struct Pause(usize, bool);
impl Future for Pause {
    type Output = usize;
    fn poll(mut self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<usize> {
        // Now and then it waits longer, so that of two that race either may be first.
        if self.1 { return if random() % 4 == 0 { Poll::Pending } else { Poll::Ready(random() % 3) } }
        self.1 = true;
        c();
        SEEN.with(|s| {
            let mut seen = s.borrow_mut();
            let at = seen.entry(self.0).or_default();
            at.0 += 1;
            LOCKS.with(|l| for e in l.borrow().iter() { if (e.taken)() { at.1.insert((e.kind, e.site)); } });
        });
        Poll::Pending
    }
}
pub async fn f(k: usize) -> usize { Pause(k, false).await }
pub async fn q(_: usize, k: usize) -> usize { Pause(k, false).await }
pub type Run = fn() -> Pin<Box<dyn Future<Output = ()>>>;
pub fn measure(index: usize, run: Run, times: u64) {
    SEEN.with(|s| s.borrow_mut().clear());
    for time in 0..times {
        STATE.with(|s| s.set(time * 7919 + 1));
        STEPS.with(|s| s.set(0));
        random();
        let _ = std::panic::catch_unwind(|| {
            let mut future = run();
            let mut context = Context::from_waker(Waker::noop());
            while future.as_mut().poll(&mut context).is_pending() {}
        });
        LOCKS.with(|l| l.borrow_mut().clear());
    }
    SEEN.with(|s| for (k, (visits, held)) in s.borrow().iter() {
        print!("{index} {k} {visits}");
        for (kind, site) in held { print!(" {kind}{site}"); }
        println!();
    });
}
