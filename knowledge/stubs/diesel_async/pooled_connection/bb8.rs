#![wakeful::source = "diesel-async 0.9.2 source, pooled_connection/bb8.rs"]

use crate::pooled_connection::AsyncDieselConnectionManager;

pub type Pool<C> = ::bb8::Pool<AsyncDieselConnectionManager<C>>;

pub type PooledConnection<'a, C> = ::bb8::PooledConnection<'a, AsyncDieselConnectionManager<C>>;

pub type RunError = ::bb8::RunError<super::PoolError>;
