#![wakeful::source = "uuid 1.29.3 documentation and sources, uuid::timestamp::context"]

use crate::timestamp::ClockSequence;
use std::fmt::Debug;
use std::thread::LocalKey;

pub use crate::ContextV1;
pub use crate::ContextV7;

#[derive(Clone, Copy, Debug, Default)]
pub struct NoContext;
impl ClockSequence for NoContext {
    type Output = u16;
}

pub struct ThreadLocalContext<C: 'static> {}
impl<C: 'static> ThreadLocalContext<C> {
    pub fn new(local_key: &'static LocalKey<C>) -> Self;
}
impl<C: ClockSequence + 'static> ClockSequence for ThreadLocalContext<C> {
    type Output = <C as ClockSequence>::Output;
}
impl<C> Debug for ThreadLocalContext<C> {}
