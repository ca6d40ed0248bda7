#![wakeful::source = "warp 0.4.3 documentation"]

pub mod filters;
pub mod redirect;
pub mod reject;
pub mod reply;

use crate::filters::BoxedFilter;
use crate::reject::Rejection;
use crate::reply::Reply;
use futures::future::TryFuture;
use std::convert::Infallible;
use std::fmt::Display;
use std::net::SocketAddr;
use tokio::net::TcpListener;

pub use bytes::buf::Buf;
pub use crate::filters::body;
pub use crate::filters::method::delete;
pub use crate::filters::method::get;
pub use crate::filters::method::head;
pub use crate::filters::method::method;
pub use crate::filters::method::options;
pub use crate::filters::method::patch;
pub use crate::filters::method::post;
pub use crate::filters::method::put;
pub use crate::filters::path::path;
pub use crate::filters::path;
pub use crate::filters::ws::ws;
pub use crate::filters::ws;
pub use crate::redirect::redirect;
pub use crate::reject::Rejection;
pub use crate::reject::reject;
pub use crate::reply::Reply;
pub use crate::reply::reply;
pub use futures::sink::Sink;
pub use futures::stream::Stream;
pub use http;
pub use hyper;

#[derive(Debug)]
pub struct Error {
    owned: Box<()>,
}
impl Display for Error {}
impl From<Infallible> for Error {}
impl std::error::Error for Error {}

pub trait Filter: FilterBase {
    fn and<F>(self, other: F) -> And<Self, F> where Self: Sized, <Self::Extract as Tuple>::HList: Combine<<F::Extract as Tuple>::HList>, F: Filter + Clone, F::Error: CombineRejection<Self::Error>;
    fn or<F>(self, other: F) -> Or<Self, F> where Self: Filter<Error = Rejection> + Sized, F: Filter, F::Error: CombineRejection<Self::Error>;
    fn map<F>(self, fun: F) -> Map<Self, F> where Self: Sized, F: Func<Self::Extract> + Clone;
    fn then<F>(self, fun: F) -> Then<Self, F> where Self: Sized, F: Func<Self::Extract> + Clone, F::Output: Future + Send;
    fn and_then<F>(self, fun: F) -> AndThen<Self, F> where Self: Sized, F: Func<Self::Extract> + Clone, F::Output: TryFuture + Send, <F::Output as TryFuture>::Error: CombineRejection<Self::Error>;
    fn or_else<F>(self, fun: F) -> OrElse<Self, F> where Self: Filter<Error = Rejection> + Sized, F: Func<Rejection>, F::Output: TryFuture<Ok = Self::Extract> + Send, <F::Output as TryFuture>::Error: IsReject;
    fn recover<F>(self, fun: F) -> Recover<Self, F> where Self: Filter<Error = Rejection> + Sized, F: Func<Rejection>, F::Output: TryFuture + Send, <F::Output as TryFuture>::Error: IsReject;
    fn unify<T>(self) -> Unify<Self> where Self: Filter<Extract = (Either<T, T>,)> + Sized, T: Tuple;
    fn untuple_one<T>(self) -> UntupleOne<Self> where Self: Filter<Extract = (T,)> + Sized, T: Tuple;
    fn with<W>(self, wrapper: W) -> W::Wrapped where Self: Sized, W: Wrap<Self>;
    fn boxed(self) -> BoxedFilter<Self::Extract> where Self: Sized + Send + Sync + 'static, Self::Extract: Send, Self::Error: Into<Rejection>;
}
impl<T: FilterBase> Filter for T {}

pub fn serve<F>(filter: F) -> Server<F, LazyTcp, Standard> where F: Filter + Clone + Send + Sync + 'static, F::Extract: Reply, F::Error: IsReject;

pub fn service<F>(filter: F) -> FilteredService<F> where F: Filter, <F::Future as TryFuture>::Ok: Reply, <F::Future as TryFuture>::Error: IsReject;

pub fn wrap_fn<F, T, U>(func: F) -> WrapFn<F> where F: Fn(T) -> U, T: Filter, U: Filter;

// Private in the crate, but what its functions return.
pub struct Server<F, A, R> {
    f: F,
    a: A,
    r: R,
}
impl<F, R> Server<F, LazyTcp, R> {
    pub async fn run(self, addr: impl Into<SocketAddr>);
    pub async fn bind(self, addr: impl Into<SocketAddr>) -> Server<F, TcpListener, R>;
    pub fn incoming<A>(self, acceptor: A) -> Server<F, A, R>;
}
impl<F, R> Server<F, TcpListener, R> {
    pub async fn run(self);
}
impl<F, A, R> Server<F, A, R> {
    pub fn graceful<Fut>(self, shutdown_signal: Fut) -> Server<F, A, Graceful<Fut>> where Fut: Future<Output = ()> + Send + 'static;
}

pub struct LazyTcp;

pub struct Standard;

pub struct Graceful<Fut>(Fut);
