#![wakeful::source = "The Rust standard library documentation, 1.95, std::clone"]

#[wakeful::lang = "clone"]
pub trait Clone: Sized {
    fn clone(&self) -> Self;
    fn clone_from(&mut self, source: &Self);
}
impl<T> Clone for *const T where T: ?Sized {}
impl<T> Clone for *mut T where T: ?Sized {}
impl<T> Clone for &T where T: ?Sized {}
