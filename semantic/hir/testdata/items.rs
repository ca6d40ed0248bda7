//! Inner doc comment.
#![allow(dead_code)]
#![cfg_attr(docsrs, feature(doc_cfg), deny(missing_docs))]

use std::{collections::{HashMap, hash_map::{self, Entry as E}}, fmt, io::{self as stdio, *}};
use ::tokio::sync::Mutex as _;
pub(crate) use self::inner::thing;
use crate::{a, super::b};
use {x::y, z};
pub use q::*;
extern crate alloc as mem;
extern crate core;

/// A doc comment belongs to the item.
// an ordinary comment does not break it off
#[derive(Debug, Clone)]
#[cfg_attr(feature = "serde", derive(Serialize), serde(rename = "a,b"))]
pub struct Config<'a, T: ?Sized + 'static, const N: usize = 4>
where
    T: Send,
    for<'b> &'b T: IntoIterator<Item = u8>,
    'a: 'static,
{
    /// Documented.
    #[serde(skip)]
    pub name: &'a str,
    pub(in crate::inner) table: HashMap<String, Vec<(u8, T)>>,
    handler: Box<dyn for<'c> Fn(&'c mut [u8], _) -> io::Result<()> + Send + 'static>,
    raw: *const [u8; N],
    r#type: fn(a: u8, ...) -> !,
}

struct Unit;
pub struct Pair(pub u8, #[x] pub(super) Vec<u8>, (u8), (u8,), ());
union Bits { f: f32, u: u32 }

enum Message {
    #[default]
    Quit,
    Move { x: i32, y: i32 } = 3,
    Write(String, Option<<Self as Trait>::Out>),
}

pub unsafe trait Trait<T = Self>: Send + ?Sized + for<'a> Fn(&'a T) -> T + 'static where Self: Sync {
    type Out<'a>: Iterator<Item: Send> where Self: 'a;
    const LIMIT: usize = 3;
    fn required(&self, n: usize) -> Self::Out<'_>;
    async fn provided(self: Pin<&mut Self>, _: u8) { }
    fn takes(mut self) where Self: Sized;
    fn changes(&'static mut self);
}
unsafe auto trait Marker {}
auto trait Plain {}

impl<T> !Send for Config<'_, T> {}
unsafe impl<T: Copy> Sync for Pair {}
impl<'a, T> Trait<T> for dyn Any + Send + 'a {
    #![allow(unused)]
    type Out<'b> = impl Iterator<Item = T> + use<'b, T>;
    const LIMIT: usize = 4;
    pub(self) fn required(&self, (a, b): (u8, u8), mut n: usize) -> <T as a::B<u8>>::C { #![inner] }
    some_macro!();
}

pub const unsafe extern "C" fn low<T, const M: usize>(x: impl Fn(T) -> T + Clone, y: [T; M]) -> Result<(), Box<dyn Error + Send>> where T: Copy { loop {} }
#[tokio::main(flavor = "current_thread")]
async fn main() {}

unsafe extern "C" {
    #[link_name = "read_it"]
    pub fn read(fd: i32, ...) -> isize;
    static ERRNO: i32;
}

static mut COUNT: u32 = 0;
const _: () = assert!(true);
type Alias<T> = Result<T, E>;

mod file;
#[path = "other/place.rs"]
pub mod elsewhere;
#[cfg(test)]
mod tests {
    #![allow(x)]
    use super::*;
    #[test]
    fn works() {}
}

macro_rules! local { ($x:expr) => { $x }; }

thread_local! {
    /// Doc.
    pub static DEPTH: Cell<u32> = const { Cell::new(0) };
    static NAME: RefCell<String> = RefCell::new(String::new());
}
lazy_static::lazy_static! {
    static ref TABLE: HashMap<u8, u8> = HashMap::new();
}
cfg_if::cfg_if! {
    if #[cfg(unix)] { fn on_unix() {} } else { mod other { pub fn f() {} } }
}
