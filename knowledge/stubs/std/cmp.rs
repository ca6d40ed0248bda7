#![wakeful::source = "The Rust standard library documentation, 1.95, std::cmp"]

#[wakeful::lang = "ordering"]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Ordering {
    Less = -1,
    Equal = 0,
    Greater = 1,
}
impl Ordering {
    pub fn is_eq(self) -> bool;
    pub fn is_ne(self) -> bool;
    pub fn is_lt(self) -> bool;
    pub fn is_gt(self) -> bool;
    pub fn is_le(self) -> bool;
    pub fn is_ge(self) -> bool;
    pub fn reverse(self) -> Ordering;
    pub fn then(self, other: Ordering) -> Ordering;
    pub fn then_with<F>(self, f: F) -> Ordering where F: FnOnce() -> Ordering;
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reverse<T>(pub T);

#[wakeful::lang = "eq"]
pub trait Eq: PartialEq {}
impl Eq for () {}
impl<A> Eq for &A where A: Eq + ?Sized {}
impl<A> Eq for &mut A where A: Eq + ?Sized {}
impl<T> Eq for *const T where T: ?Sized {}
impl<T> Eq for *mut T where T: ?Sized {}
impl Eq for () {}
impl<A> Eq for (A,) where A: Eq {}
impl<A, B> Eq for (A, B) where A: Eq, B: Eq {}
impl<A, B, C> Eq for (A, B, C) where A: Eq, B: Eq, C: Eq {}
impl<A, B, C, D> Eq for (A, B, C, D) where A: Eq, B: Eq, C: Eq, D: Eq {}
impl<A, B, C, D, E> Eq for (A, B, C, D, E) where A: Eq, B: Eq, C: Eq, D: Eq, E: Eq {}
impl<A, B, C, D, E, F> Eq for (A, B, C, D, E, F) where A: Eq, B: Eq, C: Eq, D: Eq, E: Eq, F: Eq {}
impl<A, B, C, D, E, F, G> Eq for (A, B, C, D, E, F, G) where A: Eq, B: Eq, C: Eq, D: Eq, E: Eq, F: Eq, G: Eq {}
impl<A, B, C, D, E, F, G, H> Eq for (A, B, C, D, E, F, G, H) where A: Eq, B: Eq, C: Eq, D: Eq, E: Eq, F: Eq, G: Eq, H: Eq {}

#[wakeful::lang = "ord"]
pub trait Ord: Eq + PartialOrd {
    fn cmp(&self, other: &Self) -> Ordering;
    fn max(self, other: Self) -> Self where Self: Sized;
    fn min(self, other: Self) -> Self where Self: Sized;
    fn clamp(self, min: Self, max: Self) -> Self where Self: Sized;
}
impl Ord for () {}
impl<A> Ord for &A where A: Ord + ?Sized {}
impl<A> Ord for &mut A where A: Ord + ?Sized {}
impl<T> Ord for *const T where T: ?Sized {}
impl<T> Ord for *mut T where T: ?Sized {}
impl Ord for () {}
impl<A> Ord for (A,) where A: Ord {}
impl<A, B> Ord for (A, B) where A: Ord, B: Ord {}
impl<A, B, C> Ord for (A, B, C) where A: Ord, B: Ord, C: Ord {}
impl<A, B, C, D> Ord for (A, B, C, D) where A: Ord, B: Ord, C: Ord, D: Ord {}
impl<A, B, C, D, E> Ord for (A, B, C, D, E) where A: Ord, B: Ord, C: Ord, D: Ord, E: Ord {}
impl<A, B, C, D, E, F> Ord for (A, B, C, D, E, F) where A: Ord, B: Ord, C: Ord, D: Ord, E: Ord, F: Ord {}
impl<A, B, C, D, E, F, G> Ord for (A, B, C, D, E, F, G) where A: Ord, B: Ord, C: Ord, D: Ord, E: Ord, F: Ord, G: Ord {}
impl<A, B, C, D, E, F, G, H> Ord for (A, B, C, D, E, F, G, H) where A: Ord, B: Ord, C: Ord, D: Ord, E: Ord, F: Ord, G: Ord, H: Ord {}

#[wakeful::lang = "partial_eq"]
pub trait PartialEq<Rhs = Self> where Rhs: ?Sized {
    fn eq(&self, other: &Rhs) -> bool;
    fn ne(&self, other: &Rhs) -> bool;
}
impl PartialEq for () {}
impl<A, B> PartialEq<&B> for &A where A: PartialEq<B> + ?Sized, B: ?Sized {}
impl<A, B> PartialEq<&mut B> for &mut A where A: PartialEq<B> + ?Sized, B: ?Sized {}
impl<T> PartialEq for *const T where T: ?Sized {}
impl<T> PartialEq for *mut T where T: ?Sized {}
impl PartialEq for () {}
impl<A> PartialEq for (A,) where A: PartialEq {}
impl<A, B> PartialEq for (A, B) where A: PartialEq, B: PartialEq {}
impl<A, B, C> PartialEq for (A, B, C) where A: PartialEq, B: PartialEq, C: PartialEq {}
impl<A, B, C, D> PartialEq for (A, B, C, D) where A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq {}
impl<A, B, C, D, E> PartialEq for (A, B, C, D, E) where A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq {}
impl<A, B, C, D, E, F> PartialEq for (A, B, C, D, E, F) where A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq, F: PartialEq {}
impl<A, B, C, D, E, F, G> PartialEq for (A, B, C, D, E, F, G) where A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq, F: PartialEq, G: PartialEq {}
impl<A, B, C, D, E, F, G, H> PartialEq for (A, B, C, D, E, F, G, H) where A: PartialEq, B: PartialEq, C: PartialEq, D: PartialEq, E: PartialEq, F: PartialEq, G: PartialEq, H: PartialEq {}

#[wakeful::lang = "partial_ord"]
pub trait PartialOrd<Rhs = Self>: PartialEq<Rhs> where Rhs: ?Sized {
    fn partial_cmp(&self, other: &Rhs) -> Option<Ordering>;
    fn lt(&self, other: &Rhs) -> bool;
    fn le(&self, other: &Rhs) -> bool;
    fn gt(&self, other: &Rhs) -> bool;
    fn ge(&self, other: &Rhs) -> bool;
}
impl PartialOrd for () {}
impl<A, B> PartialOrd<&B> for &A where A: PartialOrd<B> + ?Sized, B: ?Sized {}
impl<A, B> PartialOrd<&mut B> for &mut A where A: PartialOrd<B> + ?Sized, B: ?Sized {}
impl<T> PartialOrd for *const T where T: ?Sized {}
impl<T> PartialOrd for *mut T where T: ?Sized {}
impl PartialOrd for () {}
impl<A> PartialOrd for (A,) where A: PartialOrd {}
impl<A, B> PartialOrd for (A, B) where A: PartialOrd, B: PartialOrd {}
impl<A, B, C> PartialOrd for (A, B, C) where A: PartialOrd, B: PartialOrd, C: PartialOrd {}
impl<A, B, C, D> PartialOrd for (A, B, C, D) where A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd {}
impl<A, B, C, D, E> PartialOrd for (A, B, C, D, E) where A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd {}
impl<A, B, C, D, E, F> PartialOrd for (A, B, C, D, E, F) where A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd, F: PartialOrd {}
impl<A, B, C, D, E, F, G> PartialOrd for (A, B, C, D, E, F, G) where A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd, F: PartialOrd, G: PartialOrd {}
impl<A, B, C, D, E, F, G, H> PartialOrd for (A, B, C, D, E, F, G, H) where A: PartialOrd, B: PartialOrd, C: PartialOrd, D: PartialOrd, E: PartialOrd, F: PartialOrd, G: PartialOrd, H: PartialOrd {}

pub fn max<T>(v1: T, v2: T) -> T where T: Ord;

pub fn max_by<T, F>(v1: T, v2: T, compare: F) -> T where F: FnOnce(&T, &T) -> Ordering;

pub fn max_by_key<T, F, K>(v1: T, v2: T, f: F) -> T where F: FnMut(&T) -> K, K: Ord;

pub fn min<T>(v1: T, v2: T) -> T where T: Ord;

pub fn min_by<T, F>(v1: T, v2: T, compare: F) -> T where F: FnOnce(&T, &T) -> Ordering;

pub fn min_by_key<T, F, K>(v1: T, v2: T, f: F) -> T where F: FnMut(&T) -> K, K: Ord;
