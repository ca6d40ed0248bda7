#![wakeful::source = "The Rust standard library documentation, 1.95, std::ops"]

use crate::convert::Infallible;
use crate::future::Future;
use crate::iter::Step;
use crate::slice::SliceIndex;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Bound<T> {
    Included(T),
    Excluded(T),
    Unbounded,
}
impl<T> Bound<T> {
    pub fn as_ref(&self) -> Bound<&T>;
    pub fn map<U, F>(self, f: F) -> Bound<U> where F: FnOnce(T) -> U;
}
impl<T> Bound<&T> where T: Clone {
    pub fn cloned(self) -> Bound<T> where T: Clone;
}

#[wakeful::lang = "control_flow"]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ControlFlow<B, C = ()> {
    Continue(C),
    Break(B),
}
impl<B, C> ControlFlow<B, C> {
    pub fn is_break(&self) -> bool;
    pub fn is_continue(&self) -> bool;
    pub fn break_value(self) -> Option<B>;
    pub fn map_break<T, F>(self, f: F) -> ControlFlow<T, C> where F: FnOnce(B) -> T;
    pub fn continue_value(self) -> Option<C>;
    pub fn map_continue<T, F>(self, f: F) -> ControlFlow<B, T> where F: FnOnce(C) -> T;
}
impl<B, C> FromResidual<ControlFlow<B, Infallible>> for ControlFlow<B, C> {}
impl<B, C> Residual<C> for ControlFlow<B, Infallible> {
    type TryType = ControlFlow<B, C>;
}
impl<B, C> Try for ControlFlow<B, C> {
    type Output = C;
    type Residual = ControlFlow<B, Infallible>;
}

#[wakeful::lang = "range"]
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[wakeful::layout = "Idx + Idx"]
pub struct Range<Idx> {
    pub start: Idx,
    pub end: Idx,
}
impl<Idx> Range<Idx> where Idx: PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx> + ?Sized;
    pub fn is_empty(&self) -> bool where Idx: PartialOrd;
}
impl<A> DoubleEndedIterator for Range<A> where A: Step {}
impl ExactSizeIterator for Range<i16> {}
impl ExactSizeIterator for Range<i32> {}
impl ExactSizeIterator for Range<i8> {}
impl ExactSizeIterator for Range<isize> {}
impl ExactSizeIterator for Range<u16> {}
impl ExactSizeIterator for Range<u32> {}
impl ExactSizeIterator for Range<u8> {}
impl ExactSizeIterator for Range<usize> {}
impl<A> Iterator for Range<A> where A: Step {
    type Item = A;
}
impl<T> RangeBounds<T> for Range<&T> {}
impl<T> RangeBounds<T> for Range<T> {}
impl<T> SliceIndex<[T]> for Range<usize> {
    type Output = [T];
}
impl SliceIndex<str> for Range<usize> {
    type Output = str;
}

#[wakeful::lang = "range_from"]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[wakeful::layout = "Idx"]
pub struct RangeFrom<Idx> {
    pub start: Idx,
}
impl<Idx> RangeFrom<Idx> where Idx: PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx> + ?Sized;
}
impl<A> Iterator for RangeFrom<A> where A: Step {
    type Item = A;
}
impl<T> RangeBounds<T> for RangeFrom<&T> {}
impl<T> RangeBounds<T> for RangeFrom<T> {}
impl<T> SliceIndex<[T]> for RangeFrom<usize> {
    type Output = [T];
}
impl SliceIndex<str> for RangeFrom<usize> {
    type Output = str;
}

#[wakeful::lang = "range_full"]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct RangeFull;
impl<T> RangeBounds<T> for RangeFull where T: ?Sized {}
impl<T> SliceIndex<[T]> for RangeFull {
    type Output = [T];
}
impl SliceIndex<str> for RangeFull {
    type Output = str;
}

#[wakeful::lang = "range_inclusive"]
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[wakeful::layout = "Idx + Idx + 1 niche"]
pub struct RangeInclusive<Idx> {
    idx: Idx,
}
impl<Idx> RangeInclusive<Idx> {
    pub fn new(start: Idx, end: Idx) -> RangeInclusive<Idx>;
    pub fn start(&self) -> &Idx;
    pub fn end(&self) -> &Idx;
    pub fn into_inner(self) -> (Idx, Idx);
}
impl<Idx> RangeInclusive<Idx> where Idx: PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx> + ?Sized;
    pub fn is_empty(&self) -> bool where Idx: PartialOrd;
}
impl<A> DoubleEndedIterator for RangeInclusive<A> where A: Step {}
impl ExactSizeIterator for RangeInclusive<i16> {}
impl ExactSizeIterator for RangeInclusive<i8> {}
impl ExactSizeIterator for RangeInclusive<u16> {}
impl ExactSizeIterator for RangeInclusive<u8> {}
impl<A> Iterator for RangeInclusive<A> where A: Step {
    type Item = A;
}
impl<T> RangeBounds<T> for RangeInclusive<&T> {}
impl<T> RangeBounds<T> for RangeInclusive<T> {}
impl<T> SliceIndex<[T]> for RangeInclusive<usize> {
    type Output = [T];
}
impl SliceIndex<str> for RangeInclusive<usize> {
    type Output = str;
}

#[wakeful::lang = "range_to"]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[wakeful::layout = "Idx"]
pub struct RangeTo<Idx> {
    pub end: Idx,
}
impl<Idx> RangeTo<Idx> where Idx: PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx> + ?Sized;
}
impl<T> RangeBounds<T> for RangeTo<&T> {}
impl<T> RangeBounds<T> for RangeTo<T> {}
impl<T> SliceIndex<[T]> for RangeTo<usize> {
    type Output = [T];
}
impl SliceIndex<str> for RangeTo<usize> {
    type Output = str;
}

#[wakeful::lang = "range_to_inclusive"]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RangeToInclusive<Idx> {
    pub end: Idx,
}
impl<Idx> RangeToInclusive<Idx> where Idx: PartialOrd {
    pub fn contains<U>(&self, item: &U) -> bool where Idx: PartialOrd<U>, U: PartialOrd<Idx> + ?Sized;
}
impl<T> RangeBounds<T> for RangeToInclusive<&T> {}
impl<T> RangeBounds<T> for RangeToInclusive<T> {}
impl<T> SliceIndex<[T]> for RangeToInclusive<usize> {
    type Output = [T];
}
impl SliceIndex<str> for RangeToInclusive<usize> {
    type Output = str;
}

#[wakeful::lang = "add"]
pub trait Add<Rhs = Self> {
    type Output;
    fn add(self, rhs: Rhs) -> Self::Output;
}

#[wakeful::lang = "add_assign"]
pub trait AddAssign<Rhs = Self> {
    fn add_assign(&mut self, rhs: Rhs);
}

#[wakeful::lang = "async_fn"]
pub trait AsyncFn<Args>: AsyncFnMut<Args> {
    fn async_call(&self, args: Args) -> Self::CallRefFuture<'_>;
}
impl<A, F> AsyncFn<A> for &F where F: AsyncFn<A> + ?Sized {}

#[wakeful::lang = "async_fn_mut"]
pub trait AsyncFnMut<Args>: AsyncFnOnce<Args> {
    type CallRefFuture<'a>: Future<Output = Self::Output> where Self: 'a;
    fn async_call_mut(&mut self, args: Args) -> Self::CallRefFuture<'_>;
}
impl<A, F> AsyncFnMut<A> for &F where F: AsyncFn<A> + ?Sized {
    type CallRefFuture<'a> = <F as AsyncFnMut<A>>::CallRefFuture<'a> where &F: 'a;
}
impl<A, F> AsyncFnMut<A> for &mut F where F: AsyncFnMut<A> + ?Sized {
    type CallRefFuture<'a> = <F as AsyncFnMut<A>>::CallRefFuture<'a> where &mut F: 'a;
}

#[wakeful::lang = "async_fn_once"]
pub trait AsyncFnOnce<Args> {
    type CallOnceFuture: Future<Output = Self::Output>;
    type Output;
    fn async_call_once(self, args: Args) -> Self::CallOnceFuture;
}
impl<'a, A, F> AsyncFnOnce<A> for &'a F where F: AsyncFn<A> + ?Sized {
    type Output = <F as AsyncFnOnce<A>>::Output;
    type CallOnceFuture = <F as AsyncFnMut<A>>::CallRefFuture<'a>;
}
impl<'a, A, F> AsyncFnOnce<A> for &'a mut F where F: AsyncFnMut<A> + ?Sized {
    type Output = <F as AsyncFnOnce<A>>::Output;
    type CallOnceFuture = <F as AsyncFnMut<A>>::CallRefFuture<'a>;
}

#[wakeful::lang = "bit_and"]
pub trait BitAnd<Rhs = Self> {
    type Output;
    fn bitand(self, rhs: Rhs) -> Self::Output;
}

#[wakeful::lang = "bit_and_assign"]
pub trait BitAndAssign<Rhs = Self> {
    fn bitand_assign(&mut self, rhs: Rhs);
}

#[wakeful::lang = "bit_or"]
pub trait BitOr<Rhs = Self> {
    type Output;
    fn bitor(self, rhs: Rhs) -> Self::Output;
}

#[wakeful::lang = "bit_or_assign"]
pub trait BitOrAssign<Rhs = Self> {
    fn bitor_assign(&mut self, rhs: Rhs);
}

#[wakeful::lang = "bit_xor"]
pub trait BitXor<Rhs = Self> {
    type Output;
    fn bitxor(self, rhs: Rhs) -> Self::Output;
}

#[wakeful::lang = "bit_xor_assign"]
pub trait BitXorAssign<Rhs = Self> {
    fn bitxor_assign(&mut self, rhs: Rhs);
}

#[wakeful::lang = "deref"]
pub trait Deref {
    type Target: ?Sized;
    fn deref(&self) -> &Self::Target;
}
impl<T> Deref for &T where T: ?Sized {
    type Target = T;
}
impl<T> Deref for &mut T where T: ?Sized {
    type Target = T;
}
impl<T> Deref for &T where T: ?Sized {
    type Target = T;
}
impl<T> Deref for &mut T where T: ?Sized {
    type Target = T;
}

#[wakeful::lang = "deref_mut"]
pub trait DerefMut: Deref {
    fn deref_mut(&mut self) -> &mut Self::Target;
}
impl<T> DerefMut for &mut T where T: ?Sized {}

#[wakeful::lang = "div"]
pub trait Div<Rhs = Self> {
    type Output;
    fn div(self, rhs: Rhs) -> Self::Output;
}

#[wakeful::lang = "div_assign"]
pub trait DivAssign<Rhs = Self> {
    fn div_assign(&mut self, rhs: Rhs);
}

#[wakeful::lang = "drop"]
pub trait Drop {
    fn drop(&mut self);
}

#[wakeful::lang = "fn"]
pub trait Fn<Args>: FnMut<Args> {
    fn call(&self, args: Args) -> Self::Output;
}
impl<A, F> Fn<A> for &F where F: Fn<A> + ?Sized {}

#[wakeful::lang = "fn_mut"]
pub trait FnMut<Args>: FnOnce<Args> {
    fn call_mut(&mut self, args: Args) -> Self::Output;
}
impl<A, F> FnMut<A> for &F where F: Fn<A> + ?Sized {}
impl<A, F> FnMut<A> for &mut F where F: FnMut<A> + ?Sized {}

#[wakeful::lang = "fn_once"]
pub trait FnOnce<Args> {
    type Output;
    fn call_once(self, args: Args) -> Self::Output;
}
impl<A, F> FnOnce<A> for &F where F: Fn<A> + ?Sized {
    type Output = <F as FnOnce<A>>::Output;
}
impl<A, F> FnOnce<A> for &mut F where F: FnMut<A> + ?Sized {
    type Output = <F as FnOnce<A>>::Output;
}

#[wakeful::lang = "from_residual"]
pub trait FromResidual<R = <Self as Try>::Residual> {
    fn from_residual(residual: R) -> Self;
}

#[wakeful::lang = "index"]
pub trait Index<Idx> where Idx: ?Sized {
    type Output: ?Sized;
    fn index(&self, index: Idx) -> &Self::Output;
}

#[wakeful::lang = "index_mut"]
pub trait IndexMut<Idx>: Index<Idx> where Idx: ?Sized {
    fn index_mut(&mut self, index: Idx) -> &mut Self::Output;
}

#[wakeful::lang = "mul"]
pub trait Mul<Rhs = Self> {
    type Output;
    fn mul(self, rhs: Rhs) -> Self::Output;
}

#[wakeful::lang = "mul_assign"]
pub trait MulAssign<Rhs = Self> {
    fn mul_assign(&mut self, rhs: Rhs);
}

#[wakeful::lang = "neg"]
pub trait Neg {
    type Output;
    fn neg(self) -> Self::Output;
}
impl Neg for &f32 {
    type Output = <f32 as Neg>::Output;
}
impl Neg for &f64 {
    type Output = <f64 as Neg>::Output;
}
impl Neg for &i32 {
    type Output = <i32 as Neg>::Output;
}
impl Neg for &i64 {
    type Output = <i64 as Neg>::Output;
}
impl Neg for &isize {
    type Output = <isize as Neg>::Output;
}

#[wakeful::lang = "not"]
pub trait Not {
    type Output;
    fn not(self) -> Self::Output;
}
impl Not for &bool {
    type Output = <bool as Not>::Output;
}
impl Not for &i32 {
    type Output = <i32 as Not>::Output;
}
impl Not for &i64 {
    type Output = <i64 as Not>::Output;
}
impl Not for &isize {
    type Output = <isize as Not>::Output;
}
impl Not for &u32 {
    type Output = <u32 as Not>::Output;
}
impl Not for &u64 {
    type Output = <u64 as Not>::Output;
}
impl Not for &u128 {
    type Output = <u128 as Not>::Output;
}
impl Not for &usize {
    type Output = <usize as Not>::Output;
}

pub trait RangeBounds<T> where T: ?Sized {
    fn start_bound(&self) -> Bound<&T>;
    fn end_bound(&self) -> Bound<&T>;
    fn contains<U>(&self, item: &U) -> bool where T: PartialOrd<U>, U: PartialOrd<T> + ?Sized;
}
impl<'a, T> RangeBounds<T> for (Bound<&'a T>, Bound<&'a T>) where T: 'a + ?Sized {}
impl<T> RangeBounds<T> for (Bound<T>, Bound<T>) {}

#[wakeful::lang = "rem"]
pub trait Rem<Rhs = Self> {
    type Output;
    fn rem(self, rhs: Rhs) -> Self::Output;
}

#[wakeful::lang = "rem_assign"]
pub trait RemAssign<Rhs = Self> {
    fn rem_assign(&mut self, rhs: Rhs);
}

pub trait Residual<O>: Sized {
    type TryType: Try<Output = O, Residual = Self>;
}

#[wakeful::lang = "shl"]
pub trait Shl<Rhs = Self> {
    type Output;
    fn shl(self, rhs: Rhs) -> Self::Output;
}

#[wakeful::lang = "shl_assign"]
pub trait ShlAssign<Rhs = Self> {
    fn shl_assign(&mut self, rhs: Rhs);
}

#[wakeful::lang = "shr"]
pub trait Shr<Rhs = Self> {
    type Output;
    fn shr(self, rhs: Rhs) -> Self::Output;
}

#[wakeful::lang = "shr_assign"]
pub trait ShrAssign<Rhs = Self> {
    fn shr_assign(&mut self, rhs: Rhs);
}

#[wakeful::lang = "sub"]
pub trait Sub<Rhs = Self> {
    type Output;
    fn sub(self, rhs: Rhs) -> Self::Output;
}

#[wakeful::lang = "sub_assign"]
pub trait SubAssign<Rhs = Self> {
    fn sub_assign(&mut self, rhs: Rhs);
}

#[wakeful::lang = "try"]
pub trait Try: FromResidual {
    type Output;
    type Residual;
    fn from_output(output: Self::Output) -> Self;
    fn branch(self) -> ControlFlow<Self::Residual, Self::Output>;
}
