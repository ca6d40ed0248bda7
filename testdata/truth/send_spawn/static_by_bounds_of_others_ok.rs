//@ ok
//@ desc: what says that a type parameter, or what its trait names, is 'static may be a bound of something else
//@ rustc: ok
use std::thread::spawn;
pub fn names(paths: impl IntoIterator<Item = u8, IntoIter: Send + 'static>) {
    let paths = paths.into_iter();
    spawn(move || drop(paths));
}
pub fn of_a_guard_that_lasts<T: Send>(a: T, _lock: std::sync::MutexGuard<'static, T>) { spawn(move || drop(a)); }
pub trait Job: 'static {}
pub struct Free<T>(pub T);
pub fn of_a_type_with_it<T: Send>(a: T) where Free<T>: Job { spawn(move || drop(a)); }
pub trait Work { type Out; fn out(&self) -> Self::Out; }
pub trait Lasting: Work<Out: 'static> {}
pub fn of_a_trait_above<T: Lasting>(a: T) where T::Out: Send {
    let out = a.out();
    spawn(move || drop(out));
}
