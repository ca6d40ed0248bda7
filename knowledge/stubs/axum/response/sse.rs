#![wakeful::source = "axum 0.8.9 documentation, axum::response::sse"]

use axum_core::{BoxError, Error};
use axum_core::response::IntoResponse;
use futures::stream::{Stream, TryStream};
use serde::ser::Serialize;
use std::fmt::{Debug, Write};
use std::time::Duration;

#[derive(Clone, Debug, Default)]
#[must_use]
pub struct Event {
    owned: Box<()>,
}
impl Event {
    pub const DEFAULT_KEEP_ALIVE: Self;
    pub fn into_data_writer(self) -> EventDataWriter;
    pub fn data<T>(self, data: T) -> Self where T: AsRef<str>;
    pub fn json_data<T>(self, data: T) -> Result<Self, Error> where T: Serialize;
    pub fn comment<T>(self, comment: T) -> Event where T: AsRef<str>;
    pub fn event<T>(self, event: T) -> Event where T: AsRef<str>;
    pub fn retry(self, duration: Duration) -> Event;
    pub fn id<T>(self, id: T) -> Event where T: AsRef<str>;
}

#[derive(Debug)]
#[must_use]
pub struct EventDataWriter {
    owned: Box<()>,
}
impl EventDataWriter {
    pub fn into_event(self) -> Event;
}
impl Write for EventDataWriter {}

#[derive(Clone, Debug, Default)]
#[must_use]
pub struct KeepAlive {
    owned: Box<()>,
}
impl KeepAlive {
    pub fn new() -> Self;
    pub fn interval(self, time: Duration) -> Self;
    pub fn text<I>(self, text: I) -> Self where I: AsRef<str>;
    pub fn event(self, event: Event) -> Self;
}

#[derive(Debug)]
pub struct KeepAliveStream<S> {
    owned: Box<()>,
}
impl<S, E> Stream for KeepAliveStream<S> where S: Stream<Item = Result<Event, E>> {
    type Item = Result<Event, E>;
}
unsafe impl<S> Send for KeepAliveStream<S> where S: Send {}
unsafe impl<S> Sync for KeepAliveStream<S> where S: Sync {}
impl<S> Unpin for KeepAliveStream<S> where Pinned: Unpin, S: Unpin {}

#[derive(Clone)]
#[must_use]
pub struct Sse<S> {
    owned: Box<()>,
}
impl<S> Sse<S> {
    pub fn new(stream: S) -> Self where S: TryStream<Ok = Event> + Send + 'static, S::Error: Into<BoxError>;
    pub fn keep_alive(self, keep_alive: KeepAlive) -> Sse<KeepAliveStream<S>>;
}
impl<S> Debug for Sse<S> {}
impl<S, E> IntoResponse for Sse<S> where S: Stream<Item = Result<Event, E>> + Send + 'static, E: Into<BoxError> {}
unsafe impl<S> Send for Sse<S> where S: Send {}
unsafe impl<S> Sync for Sse<S> where S: Sync {}
impl<S> Unpin for Sse<S> where S: Unpin {}
