#![wakeful::source = "The Rust standard library documentation, 1.95, std::hash"]

use crate::fmt::Debug;

pub use crate::collections::hash_map::DefaultHasher;
pub use crate::collections::hash_map::RandomState;

pub struct BuildHasherDefault<H> {}
impl<H> BuildHasherDefault<H> {
    pub fn new() -> BuildHasherDefault<H>;
}
impl<H> BuildHasher for BuildHasherDefault<H> where H: Default + Hasher {
    type Hasher = H;
}
impl<H> Clone for BuildHasherDefault<H> {}
impl<H> Debug for BuildHasherDefault<H> {}
impl<H> Default for BuildHasherDefault<H> {}
impl<H> PartialEq for BuildHasherDefault<H> {}
impl<H> Eq for BuildHasherDefault<H> {}

#[derive(Clone, Debug, Default)]
pub struct SipHasher {}
impl SipHasher {
    pub fn new() -> SipHasher;
    pub fn new_with_keys(key0: u64, key1: u64) -> SipHasher;
}
impl Hasher for SipHasher {}

pub trait BuildHasher {
    type Hasher: Hasher;
    fn build_hasher(&self) -> Self::Hasher;
    fn hash_one<T>(&self, x: T) -> u64 where T: Hash, Self: Sized, Self::Hasher: Hasher;
}

#[wakeful::lang = "hash"]
pub trait Hash {
    fn hash<H>(&self, state: &mut H) where H: Hasher;
    fn hash_slice<H>(data: &[Self], state: &mut H) where H: Hasher, Self: Sized;
}
impl Hash for () {}
impl<T> Hash for *const T where T: ?Sized {}
impl<T> Hash for *mut T where T: ?Sized {}
impl<T> Hash for &T where T: Hash + ?Sized {}
impl<T> Hash for &mut T where T: Hash + ?Sized {}
impl Hash for () {}
impl<A> Hash for (A,) where A: Hash {}
impl<A, B> Hash for (A, B) where A: Hash, B: Hash {}
impl<A, B, C> Hash for (A, B, C) where A: Hash, B: Hash, C: Hash {}
impl<A, B, C, D> Hash for (A, B, C, D) where A: Hash, B: Hash, C: Hash, D: Hash {}
impl<A, B, C, D, E> Hash for (A, B, C, D, E) where A: Hash, B: Hash, C: Hash, D: Hash, E: Hash {}
impl<A, B, C, D, E, F> Hash for (A, B, C, D, E, F) where A: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash {}
impl<A, B, C, D, E, F, G> Hash for (A, B, C, D, E, F, G) where A: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash, G: Hash {}
impl<A, B, C, D, E, F, G, H> Hash for (A, B, C, D, E, F, G, H) where A: Hash, B: Hash, C: Hash, D: Hash, E: Hash, F: Hash, G: Hash, H: Hash {}

pub trait Hasher {
    fn finish(&self) -> u64;
    fn write(&mut self, bytes: &[u8]);
    fn write_u8(&mut self, i: u8);
    fn write_u16(&mut self, i: u16);
    fn write_u32(&mut self, i: u32);
    fn write_u64(&mut self, i: u64);
    fn write_u128(&mut self, i: u128);
    fn write_usize(&mut self, i: usize);
    fn write_i8(&mut self, i: i8);
    fn write_i16(&mut self, i: i16);
    fn write_i32(&mut self, i: i32);
    fn write_i64(&mut self, i: i64);
    fn write_i128(&mut self, i: i128);
    fn write_isize(&mut self, i: isize);
}
impl<H> Hasher for &mut H where H: Hasher + ?Sized {}
