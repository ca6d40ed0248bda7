#![wakeful::source = "arc-swap 1.9.5 documentation and sources, arc_swap::access"]

use std::ops::Deref;

pub struct AccessConvert<D>(pub D);
impl<T, D> Access<T> for AccessConvert<D> where D: Deref, D::Target: DynAccess<T> {
    type Guard = DynGuard<T>;
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Constant<T>(pub T);
impl<T: Clone> Access<T> for Constant<T> {
    type Guard = ConstantDeref<T>;
}

#[derive(Clone, Copy, Debug)]
pub struct Map<A, T, F> {}
impl<A, T, F> Map<A, T, F> {
    pub fn new<R>(access: A, projection: F) -> Self where F: Fn(&T) -> &R + Clone;
}
impl<A, F, T, R> Access<R> for Map<A, T, F> where A: Access<T>, F: Fn(&T) -> &R + Clone {
    type Guard = MapGuard<<A as Access<T>>::Guard, F, T, R>;
}
unsafe impl<A, T, F> Send for Map<A, T, F> where A: Send, F: Send {}
unsafe impl<A, T, F> Sync for Map<A, T, F> where A: Sync, F: Sync {}

pub trait Access<T> {
    type Guard: Deref<Target = T>;
    fn load(&self) -> Self::Guard;
}
impl<T, A: Access<T> + ?Sized, P: Deref<Target = A>> Access<T> for P {
    type Guard = <A as Access<T>>::Guard;
}
impl<T> Access<T> for dyn DynAccess<T> + '_ {
    type Guard = DynGuard<T>;
}
impl<T> Access<T> for dyn DynAccess<T> + Send + '_ {
    type Guard = DynGuard<T>;
}
impl<T> Access<T> for dyn DynAccess<T> + Sync + Send + '_ {
    type Guard = DynGuard<T>;
}

pub trait DynAccess<T> {
    fn load(&self) -> DynGuard<T>;
}
impl<T, A> DynAccess<T> for A where A: Access<T>, A::Guard: 'static {}
