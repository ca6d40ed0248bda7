use std::cell::{Cell, RefCell};
use std::ops::{Add, AddAssign, Deref, DerefMut, Index, IndexMut, Mul, Neg, Not};
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

struct Meter(f64);

trait Describe {
    fn name(&self) -> String { String::new() }
    fn size(&self) -> usize;
    fn twice(&self) -> (usize, usize) { (self.size(), self.size()) }
}

impl Meter {
    const ZERO: Meter = Meter(0.0);
    fn name(&self) -> &'static str { "m" }
    fn new(v: f64) -> Self { Self(v) }
    fn chain(mut self, by: f64) -> Self { self.0 += by; self }
}

impl Describe for Meter {
    fn size(&self) -> usize { 8 }
}

fn order(m: Meter, arc: Arc<Meter>, boxed: Box<dyn Describe>) {
    let inherent = m.name(); //: &str //> app::Meter::name
    let by_trait = Describe::name(&m); //: String
    let default = m.twice(); //: (usize, usize) //> app::Describe::twice
    let through_arc = arc.size(); //: usize //> app::Describe::size
    let cloned = arc.clone(); //: Arc<Meter>
    let dynamic = boxed.name(); //: String //> app::Describe::name
    let zero = Meter::ZERO; //: Meter
    let built = Meter::new(1.0).chain(2.0).chain(3.0); //: Meter
    let number = built.0; //: f64
}

impl Add for Meter {
    type Output = Meter;
    fn add(self, o: Meter) -> Meter { Meter(self.0 + o.0) }
}
impl Mul<u32> for Meter {
    type Output = Vec<Meter>;
    fn mul(self, n: u32) -> Vec<Meter> { Vec::new() }
}
impl Neg for &Meter {
    type Output = f64;
    fn neg(self) -> f64 { -self.0 }
}
impl Not for Meter {
    type Output = bool;
    fn not(self) -> bool { false }
}
impl AddAssign<f64> for Meter {
    fn add_assign(&mut self, o: f64) { self.0 += o }
}

struct Grid(Vec<u8>);
impl Index<(usize, usize)> for Grid {
    type Output = u8;
    fn index(&self, at: (usize, usize)) -> &u8 { &self.0[at.0] }
}
impl IndexMut<(usize, usize)> for Grid {
    fn index_mut(&mut self, at: (usize, usize)) -> &mut u8 { &mut self.0[at.0] }
}

fn operators(a: Meter, b: Meter, c: Meter, mut g: Grid) {
    let negated = -&a; //: f64
    let sum = a + b; //: Meter
    let many = sum * 3; //: Vec<Meter>
    let not = !c; //: bool
    let cell = g[(0, 1)]; //: u8
    g[(1, 1)] = cell;
    let text = String::from("a") + "b"; //: String
    let time = std::time::Instant::now() - std::time::Instant::now(); //: Duration
    let later = std::time::Instant::now() + time * 2; //: Instant
}

struct Wrapper<T>(T);
impl<T> Deref for Wrapper<T> {
    type Target = T;
    fn deref(&self) -> &T { &self.0 }
}
impl<T> DerefMut for Wrapper<T> {
    fn deref_mut(&mut self) -> &mut T { &mut self.0 }
}

fn takes_str(s: &str) -> usize { s.len() }

fn derefs(mut w: Wrapper<Vec<u8>>, nested: Arc<Box<Wrapper<String>>>, shared: Rc<RefCell<Vec<u16>>>, pinned: Pin<Box<Meter>>) {
    let len = w.len(); //: usize
    w.push(1);
    let n = takes_str(&nested); //: usize
    let upper = nested.to_uppercase(); //: String
    let borrowed = shared.borrow(); //: Ref<Vec<u16>>
    let item = borrowed[0]; //: u16
    let field = pinned.0; //: f64
    let inner = &**nested; //: &Wrapper<String>
    let pin_ref = pinned.as_ref(); //: Pin<&Meter>
    let cell = Rc::new(Cell::new(3u8)); //: Rc<Cell<u8>>
    let got = cell.get(); //: u8
    let weak = Rc::downgrade(&cell); //: Weak<Cell<u8>>
    let up = weak.upgrade(); //: Option<Rc<Cell<u8>>>
    let locked = Arc::new(Mutex::new(vec![1u8])); //: Arc<Mutex<Vec<u8>>>
    let guard = locked.lock().unwrap(); //: MutexGuard<Vec<u8>>
    let first = guard.iter().next(); //: Option<&u8>
}

fn generics<T: Describe + Clone, U>(t: T, u: U, both: impl Describe, dynamic: &dyn Describe) where U: Into<String> + AsRef<str> {
    let size = t.size(); //: usize
    let copy = t.clone(); //: T
    let as_ref = u.as_ref(); //: &str
    let into = u.into(); //: String
    let by_arg = both.twice(); //: (usize, usize)
    let by_dyn = dynamic.twice(); //: (usize, usize)
}

fn nested(words: impl Iterator<Item = impl Into<String>>) {
    for word in words {
        let each = word; //: impl Trait
        let text: String = each.into(); //: String //> std::convert::Into::into
    }
}

trait Make: Sized {
    const ID: u8;
    type Part: Default;
    fn make() -> Self;
    fn part(&self) -> Self::Part { Default::default() }
}

#[derive(Default, Clone, Debug, PartialEq)]
struct Config { name: String, size: u32, part: Option<u8> }

impl Make for Config {
    const ID: u8 = 1;
    type Part = u16;
    fn make() -> Self { Config::default() }
}

fn assoc<M: Make<Part = i64>, N: Make>(m: M, n: N) {
    let made: Config = Make::make(); //: Config
    let by_type = Config::make(); //: Config
    let part = by_type.part(); //: u16
    let bound_part = m.part(); //: i64
    let open_part = n.part(); //: <N as Make>::Part
    let id = Config::ID; //: u8
    let param_id = M::ID; //: u8
    let updated = Config { size: 3, ..made }; //: Config
    let name = updated.name; //: String
    let defaulted: Config = Default::default(); //: Config
    let from: String = From::from("a"); //: String
    let into: Arc<str> = "a".into(); //: Arc<str>
    let boxed: Box<dyn std::error::Error> = "a".into(); //: Box<dyn Error>
    // The stubs leave out the conversions between integers, so the error is open.
    let tried = u8::try_from(300i32); //: Result<u8, <u8 as TryFrom>::Error>
    let taken = std::mem::take(&mut vec![1u8]); //: Vec<u8>
    let path: std::path::PathBuf = "a".into(); //: PathBuf
    let shown = format!("{id}"); //: String
    let debug = defaulted.to_string_lossy_not(); //: u8
}

trait Extra { fn to_string_lossy_not(&self) -> u8 { 1 } }
impl<T: Clone> Extra for T {}

fn turbofish() {
    fn pick<A: Default, B>(b: B) -> (A, B) { (A::default(), b) }
    let picked = pick::<u8, _>('a'); //: (u8, char)
    let by_let: (String, _) = pick(1.5f32); //: (String, f32)
    let size = size_of::<u64>(); //: usize
    let iter = Vec::<u8>::with_capacity(1); //: Vec<u8>
    let map = <std::collections::HashMap<u8, char>>::new(); //: HashMap<u8, char, RandomState>
}
