#![wakeful::source = "diesel-async 0.9.2 source, async_connection_wrapper.rs"]

use crate::AsyncConnection;
use diesel::connection::{Connection, SimpleConnection};

pub struct AsyncConnectionWrapper<C, B = implementation::Tokio> {
    inner: C,
    runtime: B,
}
impl<C: AsyncConnection, B> SimpleConnection for AsyncConnectionWrapper<C, B> {}
impl<C: AsyncConnection, B> Connection for AsyncConnectionWrapper<C, B> {
    type Backend = C::Backend;
}
impl<C, B> From<C> for AsyncConnectionWrapper<C, B> where C: AsyncConnection {}

pub mod implementation {
    pub struct Tokio {
        owned: Box<()>,
    }
}
