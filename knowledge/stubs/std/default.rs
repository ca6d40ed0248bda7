#![wakeful::source = "The Rust standard library documentation, 1.95, std::default"]

#[wakeful::lang = "default"]
pub trait Default: Sized {
    fn default() -> Self;
}
impl Default for &str {}
impl Default for &mut str {}
impl Default for () {}
impl<T> Default for &[T] {}
impl<T> Default for &mut [T] {}
