#![wakeful::source = "axum 0.8.9 documentation, axum::extract::connect_info"]

use axum_core::extract::FromRequestParts;
use crate::Extension;
use crate::middleware::AddExtension;
use crate::serve::{IncomingStream, Listener};
use std::convert::Infallible;
use std::fmt::Debug;
use std::future::Ready;
use std::net::SocketAddr;
use std::ops::{Deref, DerefMut};
use tokio::net::TcpListener;
use tower_layer::Layer;
use tower_service::Service;

#[derive(Clone, Copy, Debug)]
pub struct ConnectInfo<T>(pub T);
impl<T> Deref for ConnectInfo<T> {
    type Target = T;
}
impl<T> DerefMut for ConnectInfo<T> {}
impl<S, T> FromRequestParts<S> for ConnectInfo<T> where S: Send + Sync, T: Clone + Send + Sync + 'static {
    type Rejection = <Extension<ConnectInfo<T>> as FromRequestParts<S>>::Rejection;
}

pub struct IntoMakeServiceWithConnectInfo<S, C> {
    owned: Box<()>,
}
impl<S, C> Clone for IntoMakeServiceWithConnectInfo<S, C> where S: Clone {}
impl<S, C> Debug for IntoMakeServiceWithConnectInfo<S, C> where S: Debug {}
impl<S, C, T> Service<T> for IntoMakeServiceWithConnectInfo<S, C> where S: Clone, C: Connected<T> {
    type Response = AddExtension<S, ConnectInfo<C>>;
    type Error = Infallible;
    type Future = ResponseFuture<S, C>;
}
unsafe impl<S, C> Send for IntoMakeServiceWithConnectInfo<S, C> where S: Send {}
unsafe impl<S, C> Sync for IntoMakeServiceWithConnectInfo<S, C> where S: Sync {}
impl<S, C> Unpin for IntoMakeServiceWithConnectInfo<S, C> where S: Unpin {}

#[derive(Clone, Copy, Debug)]
pub struct MockConnectInfo<T>(pub T);
impl<S, T> Layer<S> for MockConnectInfo<T> where T: Clone + Send + Sync + 'static {
    type Service = <Extension<MockConnectInfo<T>> as Layer<S>>::Service;
}

pub struct ResponseFuture<S, C> {
    owned: Box<()>,
}
impl<S, C> Debug for ResponseFuture<S, C> {}
impl<S, C> Future for ResponseFuture<S, C> where Ready<Result<AddExtension<S, ConnectInfo<C>>, Infallible>>: Future {
    type Output = <Ready<Result<AddExtension<S, ConnectInfo<C>>, Infallible>> as Future>::Output;
}
unsafe impl<S, C> Send for ResponseFuture<S, C> where S: Send, C: Send {}
unsafe impl<S, C> Sync for ResponseFuture<S, C> where S: Sync, C: Sync {}
impl<S, C> Unpin for ResponseFuture<S, C> where Pinned: Unpin {}

pub trait Connected<T>: Clone + Send + Sync + 'static {
    fn connect_info(stream: T) -> Self;
}
impl Connected<IncomingStream<'_, TcpListener>> for SocketAddr {}
impl<'a, L, F> Connected<IncomingStream<'a, TapIo<L, F>>> for L::Addr where L: Listener, L::Addr: Clone + Sync + 'static, F: FnMut(&mut L::Io) + Send + 'static {}
impl Connected<SocketAddr> for SocketAddr {}
