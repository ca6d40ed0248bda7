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
impl Default for () {}
impl<A> Default for (A,) where A: Default {}
impl<A, B> Default for (A, B) where A: Default, B: Default {}
impl<A, B, C> Default for (A, B, C) where A: Default, B: Default, C: Default {}
impl<A, B, C, D> Default for (A, B, C, D) where A: Default, B: Default, C: Default, D: Default {}
impl<A, B, C, D, E> Default for (A, B, C, D, E) where A: Default, B: Default, C: Default, D: Default, E: Default {}
impl<A, B, C, D, E, F> Default for (A, B, C, D, E, F) where A: Default, B: Default, C: Default, D: Default, E: Default, F: Default {}
impl<A, B, C, D, E, F, G> Default for (A, B, C, D, E, F, G) where A: Default, B: Default, C: Default, D: Default, E: Default, F: Default, G: Default {}
impl<A, B, C, D, E, F, G, H> Default for (A, B, C, D, E, F, G, H) where A: Default, B: Default, C: Default, D: Default, E: Default, F: Default, G: Default, H: Default {}
