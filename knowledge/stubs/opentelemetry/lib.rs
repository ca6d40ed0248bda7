#![wakeful::source = "opentelemetry 0.33.1 source and documentation"]
#![wakeful::versions = "0.28, 0.29, 0.30, 0.31, 0.32, 0.33"]

use crate::trace::TraceContextExt;
use std::fmt::Debug;

#[derive(Clone, Default)]
pub struct Context {
    owned: Box<()>,
}
impl Context {
    pub fn new() -> Self;
    pub fn current() -> Self;
    pub fn map_current<T>(f: impl FnOnce(&Context) -> T) -> T;
    pub fn current_with_value<T: 'static + Send + Sync>(value: T) -> Self;
    pub fn get<T: 'static>(&self) -> Option<&T>;
    pub fn with_value<T: 'static + Send + Sync>(&self, value: T) -> Self;
    pub fn attach(self) -> ContextGuard;
    pub fn is_telemetry_suppressed(&self) -> bool;
    pub fn with_telemetry_suppressed(&self) -> Self;
    pub fn enter_telemetry_suppressed_scope() -> ContextGuard;
    pub fn is_current_telemetry_suppressed() -> bool;
}
impl Debug for Context {}
impl TraceContextExt for Context {}

#[derive(Debug)]
#[wakeful::guard = "other"]
#[wakeful::guard_name = "its context as that of the thread"]
#[wakeful::guard_of_thread]
pub struct ContextGuard {
    owned: Box<()>,
}
impl Drop for ContextGuard {}
impl !Send for ContextGuard {}
impl !Sync for ContextGuard {}

pub mod trace {
    use crate::{Context, ContextGuard};
    use futures_core::stream::Stream;
    use std::borrow::Cow;
    use std::error::Error;
    use std::fmt::Debug;
    use std::future::Future;
    use std::time::SystemTime;

    pub trait FutureExt: Sized {
        fn with_context(self, otel_cx: Context) -> WithContext<Self>;
        fn with_current_context(self) -> WithContext<Self>;
    }
    impl<T: Sized> FutureExt for T {}

    #[derive(Clone, Debug)]
    pub struct WithContext<T> {
        owned: Box<()>,
    }
    impl<T: Future> Future for WithContext<T> {
        type Output = <T as Future>::Output;
    }
    impl<T: Stream> Stream for WithContext<T> {
        type Item = <T as Stream>::Item;
    }
    unsafe impl<T> Send for WithContext<T> where T: Send {}
    unsafe impl<T> Sync for WithContext<T> where T: Sync {}

    pub trait TraceContextExt {
        fn current_with_span<T: Span + Send + Sync + 'static>(span: T) -> Self;
        fn with_span<T: Span + Send + Sync + 'static>(&self, span: T) -> Self;
        fn span(&self) -> SpanRef<'_>;
        fn has_active_span(&self) -> bool;
        fn with_remote_span_context(&self, span_context: SpanContext) -> Self;
    }

    #[derive(Debug)]
    pub struct SpanRef<'a> {
        owned: Box<()>,
    }
    impl SpanRef<'_> {
        pub fn add_event<T>(&self, name: T, attributes: Vec<KeyValue>) where T: Into<Cow<'static, str>>;
        pub fn record_error(&self, err: &dyn Error);
        pub fn add_event_with_timestamp<T>(&self, name: T, timestamp: SystemTime, attributes: Vec<KeyValue>) where T: Into<Cow<'static, str>>;
        pub fn span_context(&self) -> &SpanContext;
        pub fn is_recording(&self) -> bool;
        pub fn set_attribute(&self, attribute: KeyValue);
        pub fn set_attributes(&self, attributes: impl IntoIterator<Item = KeyValue>);
        pub fn set_status(&self, status: Status);
        pub fn update_name<T>(&self, new_name: T) where T: Into<Cow<'static, str>>;
        pub fn add_link(&self, span_context: SpanContext, attributes: Vec<KeyValue>);
        pub fn end(&self);
        pub fn end_with_timestamp(&self, timestamp: SystemTime);
    }

    pub fn get_active_span<F, T>(f: F) -> T where F: FnOnce(SpanRef<'_>) -> T;

    #[must_use]
    pub fn mark_span_as_active<T: Span + Send + Sync + 'static>(span: T) -> ContextGuard;
}
