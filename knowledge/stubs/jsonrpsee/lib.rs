#![wakeful::source = "jsonrpsee 0.26.1 source and documentation, with jsonrpsee-core"]
#![wakeful::versions = "0.24, 0.25, 0.26"]

// A blocking method runs where blocking is allowed, an async one becomes a task.

use http::Extensions;
use std::future::Future;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;

pub mod core {
    pub mod server {
        pub use crate::RpcModule;
    }
}

pub mod server {
    pub use crate::RpcModule;
}

pub struct RpcModule<Context> {
    owned: Box<()>,
    context: Arc<Context>,
}
impl<Context> RpcModule<Context> {
    pub fn new(ctx: Context) -> Self;
    pub fn from_arc(ctx: Arc<Context>) -> Self;
}
impl<Context: Send + Sync + 'static> RpcModule<Context> {
    pub fn register_method<R, F>(&mut self, method_name: &'static str, callback: F) -> Result<&mut MethodCallback, RegisterMethodError> where Context: Send + Sync + 'static, R: 'static, F: Fn(Params<'_>, &Context, &Extensions) -> R + Send + Sync + 'static;
    pub fn register_async_method<R, Fun, Fut>(&mut self, method_name: &'static str, callback: Fun) -> Result<&mut MethodCallback, RegisterMethodError> where R: 'static, Fut: Future<Output = R> + Send, Fun: Fn(Params<'static>, Arc<Context>, Extensions) -> Fut + Clone + Send + Sync + 'static;
    #[wakeful::insulates]
    pub fn register_blocking_method<R, F>(&mut self, method_name: &'static str, callback: F) -> Result<&mut MethodCallback, RegisterMethodError> where Context: Send + Sync + 'static, R: 'static, F: Fn(Params<'_>, Arc<Context>, Extensions) -> R + Clone + Send + Sync + 'static;
    pub fn register_subscription<R, F, Fut>(&mut self, subscribe_method_name: &'static str, notif_method_name: &'static str, unsubscribe_method_name: &'static str, callback: F) -> Result<&mut MethodCallback, RegisterMethodError> where Context: Send + Sync + 'static, F: Fn(Params<'static>, PendingSubscriptionSink, Arc<Context>, Extensions) -> Fut + Send + Sync + Clone + 'static, Fut: Future<Output = R> + Send + 'static, R: Send;
}
impl<Context: Clone> Clone for RpcModule<Context> {}
impl<Context> Deref for RpcModule<Context> {
    type Target = Methods;
}
impl<Context> DerefMut for RpcModule<Context> {}
