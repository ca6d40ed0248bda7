#![wakeful::source = "The Rust standard library documentation, 1.95, std::fmt"]

use crate::any::Any;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment {
    Left,
    Right,
    Center,
}

#[wakeful::lang = "format_arguments"]
#[must_use]
#[derive(Clone, Copy, Debug)]
pub struct Arguments<'a> {}
impl<'a> Arguments<'a> {
    pub fn as_str(&self) -> Option<&'static str>;
}
impl Display for Arguments<'_> {}
impl !Send for Arguments<'_> {}
impl !Sync for Arguments<'_> {}

pub struct DebugList<'a, 'b> where 'b: 'a {}
impl<'a, 'b> DebugList<'a, 'b> where 'b: 'a {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut DebugList<'a, 'b>;
    pub fn entries<D, I>(&mut self, entries: I) -> &mut DebugList<'a, 'b> where D: Debug, I: IntoIterator<Item = D>;
    pub fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), Error>;
    pub fn finish(&mut self) -> crate::result::Result<(), Error>;
}
impl<'a, 'b> !Send for DebugList<'a, 'b> {}
impl<'a, 'b> !Sync for DebugList<'a, 'b> {}

pub struct DebugMap<'a, 'b> where 'b: 'a {}
impl<'a, 'b> DebugMap<'a, 'b> where 'b: 'a {
    pub fn entry(&mut self, key: &dyn Debug, value: &dyn Debug) -> &mut DebugMap<'a, 'b>;
    pub fn key(&mut self, key: &dyn Debug) -> &mut DebugMap<'a, 'b>;
    pub fn value(&mut self, value: &dyn Debug) -> &mut DebugMap<'a, 'b>;
    pub fn entries<K, V, I>(&mut self, entries: I) -> &mut DebugMap<'a, 'b> where K: Debug, V: Debug, I: IntoIterator<Item = (K, V)>;
    pub fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), Error>;
    pub fn finish(&mut self) -> crate::result::Result<(), Error>;
}
impl<'a, 'b> !Send for DebugMap<'a, 'b> {}
impl<'a, 'b> !Sync for DebugMap<'a, 'b> {}

pub struct DebugSet<'a, 'b> where 'b: 'a {}
impl<'a, 'b> DebugSet<'a, 'b> where 'b: 'a {
    pub fn entry(&mut self, entry: &dyn Debug) -> &mut DebugSet<'a, 'b>;
    pub fn entries<D, I>(&mut self, entries: I) -> &mut DebugSet<'a, 'b> where D: Debug, I: IntoIterator<Item = D>;
    pub fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), Error>;
    pub fn finish(&mut self) -> crate::result::Result<(), Error>;
}
impl<'a, 'b> !Send for DebugSet<'a, 'b> {}
impl<'a, 'b> !Sync for DebugSet<'a, 'b> {}

pub struct DebugStruct<'a, 'b> where 'b: 'a {}
impl<'a, 'b> DebugStruct<'a, 'b> where 'b: 'a {
    pub fn field(&mut self, name: &str, value: &dyn Debug) -> &mut DebugStruct<'a, 'b>;
    pub fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), Error>;
    pub fn finish(&mut self) -> crate::result::Result<(), Error>;
}
impl<'a, 'b> !Send for DebugStruct<'a, 'b> {}
impl<'a, 'b> !Sync for DebugStruct<'a, 'b> {}

pub struct DebugTuple<'a, 'b> where 'b: 'a {}
impl<'a, 'b> DebugTuple<'a, 'b> where 'b: 'a {
    pub fn field(&mut self, value: &dyn Debug) -> &mut DebugTuple<'a, 'b>;
    pub fn finish_non_exhaustive(&mut self) -> crate::result::Result<(), Error>;
    pub fn finish(&mut self) -> crate::result::Result<(), Error>;
}
impl<'a, 'b> !Send for DebugTuple<'a, 'b> {}
impl<'a, 'b> !Sync for DebugTuple<'a, 'b> {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Error;
impl Display for Error {}
impl crate::error::Error for Error {}

pub struct Formatter<'a> {}
impl<'a> Formatter<'a> {
    pub fn pad_integral(&mut self, is_nonnegative: bool, prefix: &str, buf: &str) -> crate::result::Result<(), Error>;
    pub fn pad(&mut self, s: &str) -> crate::result::Result<(), Error>;
    pub fn write_str(&mut self, data: &str) -> crate::result::Result<(), Error>;
    pub fn write_fmt(&mut self, fmt: Arguments<'_>) -> crate::result::Result<(), Error>;
    pub fn flags(&self) -> u32;
    pub fn fill(&self) -> char;
    pub fn align(&self) -> Option<Alignment>;
    pub fn width(&self) -> Option<usize>;
    pub fn precision(&self) -> Option<usize>;
    pub fn sign_plus(&self) -> bool;
    pub fn sign_minus(&self) -> bool;
    pub fn alternate(&self) -> bool;
    pub fn sign_aware_zero_pad(&self) -> bool;
    pub fn debug_struct<'b>(&'b mut self, name: &str) -> DebugStruct<'b, 'a>;
    pub fn debug_tuple<'b>(&'b mut self, name: &str) -> DebugTuple<'b, 'a>;
    pub fn debug_list<'b>(&'b mut self) -> DebugList<'b, 'a>;
    pub fn debug_set<'b>(&'b mut self) -> DebugSet<'b, 'a>;
    pub fn debug_map<'b>(&'b mut self) -> DebugMap<'b, 'a>;
}
impl Write for Formatter<'_> {}
impl<'a> !Send for Formatter<'a> {}
impl<'a> !Sync for Formatter<'a> {}

pub struct FromFn<F> {
    f: F,
}
impl<F> Debug for FromFn<F> where F: Fn(&mut Formatter<'_>) -> crate::result::Result<(), Error> {}
impl<F> Display for FromFn<F> where F: Fn(&mut Formatter<'_>) -> crate::result::Result<(), Error> {}

pub trait Binary {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}

#[wakeful::lang = "debug"]
pub trait Debug {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}
impl Debug for () {}
impl Debug for dyn Any {}
impl Debug for dyn Any + Send {}
impl Debug for dyn Any + Sync + Send {}
impl<T> Debug for *const T where T: ?Sized {}
impl<T> Debug for *mut T where T: ?Sized {}
impl<T> Debug for &T where T: Debug + ?Sized {}
impl<T> Debug for &mut T where T: Debug + ?Sized {}
impl Debug for () {}
impl<A> Debug for (A,) where A: Debug {}
impl<A, B> Debug for (A, B) where A: Debug, B: Debug {}
impl<A, B, C> Debug for (A, B, C) where A: Debug, B: Debug, C: Debug {}
impl<A, B, C, D> Debug for (A, B, C, D) where A: Debug, B: Debug, C: Debug, D: Debug {}
impl<A, B, C, D, E> Debug for (A, B, C, D, E) where A: Debug, B: Debug, C: Debug, D: Debug, E: Debug {}
impl<A, B, C, D, E, F> Debug for (A, B, C, D, E, F) where A: Debug, B: Debug, C: Debug, D: Debug, E: Debug, F: Debug {}
impl<A, B, C, D, E, F, G> Debug for (A, B, C, D, E, F, G) where A: Debug, B: Debug, C: Debug, D: Debug, E: Debug, F: Debug, G: Debug {}
impl<A, B, C, D, E, F, G, H> Debug for (A, B, C, D, E, F, G, H) where A: Debug, B: Debug, C: Debug, D: Debug, E: Debug, F: Debug, G: Debug, H: Debug {}

#[wakeful::lang = "display"]
pub trait Display {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}
impl<T> Display for &T where T: Display + ?Sized {}
impl<T> Display for &mut T where T: Display + ?Sized {}

pub trait LowerExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}

pub trait LowerHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}

pub trait Octal {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}

pub trait Pointer {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}

pub trait UpperExp {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}

pub trait UpperHex {
    fn fmt(&self, f: &mut Formatter<'_>) -> crate::result::Result<(), Error>;
}

pub trait Write {
    fn write_str(&mut self, s: &str) -> crate::result::Result<(), Error>;
    fn write_char(&mut self, c: char) -> crate::result::Result<(), Error>;
    fn write_fmt(&mut self, args: Arguments<'_>) -> crate::result::Result<(), Error>;
}
impl<W> Write for &mut W where W: Write + ?Sized {}

pub type Result = crate::result::Result<(), Error>;

pub fn format(args: Arguments<'_>) -> String;

pub fn from_fn<F>(f: F) -> FromFn<F> where F: Fn(&mut Formatter<'_>) -> crate::result::Result<(), Error>;

pub fn write(output: &mut dyn Write, fmt: Arguments<'_>) -> crate::result::Result<(), Error>;
