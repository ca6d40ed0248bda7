#![wakeful::source = "tracing 0.1.44 documentation"]

pub mod dispatcher;
pub mod event;
pub mod instrument;
pub mod level_filters;
pub mod span;
pub mod subscriber;

use crate::level_filters::LevelFilter;
use crate::span::{Attributes, Id, Record};
use std::any::{Any, TypeId};
use std::error::Error;
use std::fmt::{Arguments, Display};
use std::num::{NonZero, Wrapping};
use std::str::FromStr;
use std::sync::Arc;

pub use crate::event::Event;
pub use crate::instrument::Instrument;
pub use crate::span::Span;

#[derive(Clone, Debug, Default)]
pub struct Dispatch {
    owned: Box<()>,
}
impl Dispatch {
    pub fn none() -> Dispatch;
    pub fn new<S>(subscriber: S) -> Dispatch where S: Subscriber + Send + Sync + 'static;
    pub fn downgrade(&self) -> WeakDispatch;
    pub fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest;
    pub fn new_span(&self, span: &Attributes<'_>) -> Id;
    pub fn record(&self, span: &Id, values: &Record<'_>);
    pub fn record_follows_from(&self, span: &Id, follows: &Id);
    pub fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    pub fn event(&self, event: &crate::event::Event<'_>);
    pub fn enter(&self, span: &Id);
    pub fn exit(&self, span: &Id);
    pub fn clone_span(&self, id: &Id) -> Id;
    pub fn drop_span(&self, id: Id);
    pub fn try_close(&self, id: Id) -> bool;
    pub fn current_span(&self) -> Current;
    pub fn is<T>(&self) -> bool where T: Any;
    pub fn downcast_ref<T>(&self) -> Option<&T> where T: Any;
}
impl<S> From<S> for Dispatch where S: Subscriber + Send + Sync + 'static {}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Level {}
impl Level {
    pub const ERROR: Level;
    pub const WARN: Level;
    pub const INFO: Level;
    pub const DEBUG: Level;
    pub const TRACE: Level;
    pub fn as_str(&self) -> &'static str;
}
impl Display for Level {}
impl FromStr for Level {
    type Err = ParseLevelError;
}

#[derive(Debug, PartialEq, Eq)]
pub struct Metadata<'a> {}
impl<'a> Metadata<'a> {
    pub fn new(name: &'static str, target: &'a str, level: Level, file: Option<&'a str>, line: Option<u32>, module_path: Option<&'a str>, fields: FieldSet, kind: Kind) -> Metadata<'a>;
    pub fn fields(&self) -> &FieldSet;
    pub fn level(&self) -> &Level;
    pub fn name(&self) -> &'static str;
    pub fn target(&self) -> &'a str;
    pub fn module_path(&self) -> Option<&'a str>;
    pub fn file(&self) -> Option<&'a str>;
    pub fn line(&self) -> Option<u32>;
    pub fn callsite(&self) -> Identifier;
    pub fn is_event(&self) -> bool;
    pub fn is_span(&self) -> bool;
}

pub trait Subscriber: 'static {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool;
    fn new_span(&self, span: &Attributes<'_>) -> Id;
    fn record(&self, span: &Id, values: &Record<'_>);
    fn record_follows_from(&self, span: &Id, follows: &Id);
    fn event(&self, event: &crate::event::Event<'_>);
    fn enter(&self, span: &Id);
    fn exit(&self, span: &Id);
    fn on_register_dispatch(&self, subscriber: &Dispatch);
    fn register_callsite(&self, metadata: &'static Metadata<'static>) -> Interest;
    fn max_level_hint(&self) -> Option<LevelFilter>;
    fn event_enabled(&self, event: &crate::event::Event<'_>) -> bool;
    fn clone_span(&self, id: &Id) -> Id;
    fn drop_span(&self, _id: Id);
    fn try_close(&self, id: Id) -> bool;
    fn current_span(&self) -> Current;
    unsafe fn downcast_raw(&self, id: TypeId) -> Option<*const ()>;
}
impl<S> Subscriber for Box<S> where S: Subscriber + ?Sized {}
impl<S> Subscriber for Arc<S> where S: Subscriber + ?Sized {}

pub trait Value: Sealed {
    fn record(&self, key: &Field, visitor: &mut dyn Visit);
}
impl Value for bool {}
impl Value for f32 {}
impl Value for f64 {}
impl Value for i8 {}
impl Value for i16 {}
impl Value for i32 {}
impl Value for i64 {}
impl Value for i128 {}
impl Value for isize {}
impl Value for str {}
impl Value for u8 {}
impl Value for u16 {}
impl Value for u32 {}
impl Value for u64 {}
impl Value for u128 {}
impl Value for usize {}
impl Value for String {}
impl Value for Arguments<'_> {}
impl Value for NonZero<i8> {}
impl Value for NonZero<i16> {}
impl Value for NonZero<i32> {}
impl Value for NonZero<i64> {}
impl Value for NonZero<i128> {}
impl Value for NonZero<isize> {}
impl Value for NonZero<u8> {}
impl Value for NonZero<u16> {}
impl Value for NonZero<u32> {}
impl Value for NonZero<u64> {}
impl Value for NonZero<u128> {}
impl Value for NonZero<usize> {}
impl Value for [u8] {}
impl Value for dyn Error {}
impl Value for dyn Error + Send {}
impl Value for dyn Error + Sync {}
impl Value for dyn Error + Sync + Send {}
impl<'a, T> Value for &'a T where T: Value + 'a + ?Sized {}
impl<'a, T> Value for &'a mut T where T: Value + 'a + ?Sized {}
impl<T> Value for Option<T> where T: Value {}
impl<T> Value for Box<T> where T: Value + ?Sized {}
impl<T> Value for Wrapping<T> where T: Value {}
