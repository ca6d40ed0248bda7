#![wakeful::source = "diesel-async 0.9.2 source, pooled_connection/deadpool.rs"]

use crate::pooled_connection::AsyncDieselConnectionManager;

pub type Pool<C> = ::deadpool::managed::Pool<AsyncDieselConnectionManager<C>>;

pub type PoolBuilder<C> = ::deadpool::managed::PoolBuilder<AsyncDieselConnectionManager<C>>;

pub type BuildError = ::deadpool::managed::BuildError;

pub type PoolError = ::deadpool::managed::PoolError<super::PoolError>;

pub type Object<C> = ::deadpool::managed::Object<AsyncDieselConnectionManager<C>>;

pub type Hook<C> = ::deadpool::managed::Hook<AsyncDieselConnectionManager<C>>;

pub type HookError = ::deadpool::managed::HookError<super::PoolError>;
