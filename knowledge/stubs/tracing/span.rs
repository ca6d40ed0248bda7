#![wakeful::source = "tracing 0.1.44 documentation, tracing::span"]

use crate::{Dispatch, Metadata, Value};
use std::num::NonZero;
use std::ops::Deref;

#[derive(Debug)]
pub struct Attributes<'a> {}
impl<'a> Attributes<'a> {
    pub fn new(metadata: &'static Metadata<'static>, values: &'a ValueSet<'a>) -> Attributes<'a>;
    pub fn new_root(metadata: &'static Metadata<'static>, values: &'a ValueSet<'a>) -> Attributes<'a>;
    pub fn child_of(parent: Id, metadata: &'static Metadata<'static>, values: &'a ValueSet<'a>) -> Attributes<'a>;
    pub fn metadata(&self) -> &'static Metadata<'static>;
    pub fn values(&self) -> &ValueSet<'a>;
    pub fn is_root(&self) -> bool;
    pub fn is_contextual(&self) -> bool;
    pub fn parent(&self) -> Option<&Id>;
    pub fn record(&self, visitor: &mut dyn Visit);
    pub fn contains(&self, field: &Field) -> bool;
    pub fn is_empty(&self) -> bool;
    pub fn fields(&self) -> &FieldSet;
}
impl<'a> !Send for Attributes<'a> {}
impl<'a> !Sync for Attributes<'a> {}

#[wakeful::guard = "other"]
#[wakeful::guard_name = "an entered span"]
#[derive(Debug)]
#[must_use]
pub struct Entered<'a> {}
impl Drop for Entered<'_> {}

#[wakeful::guard = "other"]
#[wakeful::guard_name = "an entered span"]
#[derive(Debug)]
#[must_use]
pub struct EnteredSpan {}
impl EnteredSpan {
    pub fn id(&self) -> Option<Id>;
    pub fn exit(self) -> Span;
}
impl Deref for EnteredSpan {
    type Target = Span;
}
impl Drop for EnteredSpan {}
impl<'a> From<&'a EnteredSpan> for Option<&'a Id> {}
impl<'a> From<&'a EnteredSpan> for Option<Id> {}
impl !Send for EnteredSpan {}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Id {}
impl Id {
    pub fn from_u64(u: u64) -> Id;
    pub fn from_non_zero_u64(id: NonZero<u64>) -> Id;
    pub fn into_u64(&self) -> u64;
    pub fn into_non_zero_u64(&self) -> NonZero<u64>;
}
impl<'a> From<&'a Id> for Option<Id> {}

#[derive(Debug)]
pub struct Record<'a> {}
impl<'a> Record<'a> {
    pub fn new(values: &'a ValueSet<'a>) -> Record<'a>;
    pub fn record(&self, visitor: &mut dyn Visit);
    pub fn len(&self) -> usize;
    pub fn contains(&self, field: &Field) -> bool;
    pub fn is_empty(&self) -> bool;
}
impl<'a> !Send for Record<'a> {}
impl<'a> !Sync for Record<'a> {}

#[derive(Clone, Debug, PartialEq, Hash)]
pub struct Span {}
impl Span {
    pub fn new(meta: &'static Metadata<'static>, values: &ValueSet<'_>) -> Span;
    pub fn new_root(meta: &'static Metadata<'static>, values: &ValueSet<'_>) -> Span;
    pub fn child_of(parent: impl Into<Option<Id>>, meta: &'static Metadata<'static>, values: &ValueSet<'_>) -> Span;
    pub fn new_disabled(meta: &'static Metadata<'static>) -> Span;
    pub fn none() -> Span;
    pub fn current() -> Span;
    pub fn enter(&self) -> Entered<'_>;
    pub fn entered(self) -> EnteredSpan;
    pub fn or_current(self) -> Self;
    pub fn in_scope<F: FnOnce() -> T, T>(&self, f: F) -> T;
    pub fn field<Q: AsField + ?Sized>(&self, field: &Q) -> Option<Field>;
    pub fn has_field<Q: AsField + ?Sized>(&self, field: &Q) -> bool;
    pub fn record<Q: AsField + ?Sized, V: Value>(&self, field: &Q, value: V) -> &Self;
    pub fn is_disabled(&self) -> bool;
    pub fn is_none(&self) -> bool;
    pub fn follows_from(&self, from: impl Into<Option<Id>>) -> &Self;
    pub fn id(&self) -> Option<Id>;
    pub fn metadata(&self) -> Option<&'static Metadata<'static>>;
    pub fn with_subscriber<T>(&self, f: impl FnOnce((&Id, &Dispatch)) -> T) -> Option<T>;
}
impl Drop for Span {}
impl<'a> From<&'a Span> for Option<&'a Id> {}
impl<'a> From<&'a Span> for Option<Id> {}
impl From<Span> for Option<Id> {}

pub trait AsId: Sealed {
    fn as_id(&self) -> Option<&Id>;
}
