#![wakeful::source = "event-listener 5.4.2 documentation and sources"]

use std::fmt::Debug;
use std::time::{Duration, Instant};

pub struct Event<T = ()> {
    t: T,
}
impl<T> Unpin for Event<T> {}
impl<T> Event<T> {
    pub fn with_tag() -> Self;
    pub fn is_notified(&self) -> bool;
    pub fn listen(&self) -> EventListener<T>;
    pub fn notify(&self, notify: impl IntoNotification<Tag = T>) -> usize;
    pub fn total_listeners(&self) -> usize;
}
impl Event<()> {
    pub fn new() -> Self;
    pub fn notify_relaxed(&self, n: usize) -> usize;
    pub fn notify_additional(&self, n: usize) -> usize;
    pub fn notify_additional_relaxed(&self, n: usize) -> usize;
}
impl<T> Debug for Event<T> {}
impl Default for Event {}
impl<T> Drop for Event<T> {}
unsafe impl<T: Send> Sync for Event<T> {}

pub struct EventListener<T = ()> {
    t: T,
    owned: Box<()>,
}
impl<T> Debug for EventListener<T> {}
impl<T> Future for EventListener<T> {
    type Output = T;
}
impl<T> Listener<T> for EventListener<T> {}
unsafe impl<T: Send> Sync for EventListener<T> {}
impl<T> Unpin for EventListener<T> {}

pub trait IntoNotification: __private::Sealed {
    type Tag;
    type Notify: Notification<Tag = Self::Tag>;
    fn into_notification(self) -> Self::Notify;
    fn additional(self) -> Additional<Self::Notify> where Self: Sized;
    fn relaxed(self) -> Relaxed<Self::Notify> where Self: Sized;
    fn tag<T: Clone>(self, tag: T) -> Tag<Self::Notify, T> where Self: Sized + IntoNotification<Tag = ()>;
    fn tag_with<T, F>(self, tag: F) -> TagWith<Self::Notify, F> where Self: Sized + IntoNotification<Tag = ()>, F: FnMut() -> T;
}
impl<N: Notification> IntoNotification for N {
    type Tag = <N as NotificationPrivate>::Tag;
    type Notify = N;
}
impl IntoNotification for usize {
    type Tag = ();
    type Notify = Notify;
}
impl IntoNotification for u8 {
    type Tag = ();
    type Notify = Notify;
}
impl IntoNotification for u16 {
    type Tag = ();
    type Notify = Notify;
}
impl IntoNotification for u32 {
    type Tag = ();
    type Notify = Notify;
}
impl IntoNotification for u64 {
    type Tag = ();
    type Notify = Notify;
}
impl IntoNotification for u128 {
    type Tag = ();
    type Notify = Notify;
}
impl IntoNotification for isize {
    type Tag = ();
    type Notify = Notify;
}
impl IntoNotification for i8 {
    type Tag = ();
    type Notify = Notify;
}
impl IntoNotification for i16 {
    type Tag = ();
    type Notify = Notify;
}
impl IntoNotification for i32 {
    type Tag = ();
    type Notify = Notify;
}
impl IntoNotification for i64 {
    type Tag = ();
    type Notify = Notify;
}
impl IntoNotification for i128 {
    type Tag = ();
    type Notify = Notify;
}

pub trait Listener<T = ()>: Future<Output = T> + __sealed::Sealed {
    #[wakeful::blocking = "waits for a notification"]
    fn wait(self) -> T;
    #[wakeful::blocking = "waits for a notification"]
    fn wait_timeout(self, timeout: Duration) -> Option<T>;
    #[wakeful::blocking = "waits for a notification"]
    fn wait_deadline(self, deadline: Instant) -> Option<T>;
    fn discard(self) -> bool;
    fn listens_to(&self, event: &Event<T>) -> bool;
    fn same_event(&self, other: &Self) -> bool;
}

pub trait Notification: NotificationPrivate {}
impl<N: NotificationPrivate + ?Sized> Notification for N {}
