#![wakeful::source = "tonic 0.14.9 documentation, tonic::transport::channel"]

use bytes::Bytes;
use crate::body::Body;
use http::request::Request;
use http::response::Response;
use http::uri::{InvalidUri, Uri};
use hyper::rt::{Executor, Read, Write};
use std::error::Error;
use std::hash::Hash;
use std::pin::Pin;
use tokio::sync::mpsc::Sender;
use tower_service::Service;

pub use crate::transport::Endpoint;

#[derive(Clone, Debug)]
pub enum Change<K, V> {
    Insert(K, V),
    Remove(K),
}

#[derive(Clone, Debug)]
pub struct Channel {
    owned: Box<()>,
}
impl Channel {
    pub fn builder(uri: Uri) -> Endpoint;
    pub fn from_static(s: &'static str) -> Endpoint;
    pub fn from_shared(s: impl Into<Bytes>) -> Result<Endpoint, InvalidUri>;
    pub fn balance_list(list: impl Iterator<Item = Endpoint>) -> Self;
    pub fn balance_channel<K>(capacity: usize) -> (Self, Sender<Change<K, Endpoint>>) where K: Hash + Eq + Send + Clone + 'static;
    pub fn balance_channel_with_executor<K, E>(capacity: usize, executor: E) -> (Self, Sender<Change<K, Endpoint>>) where K: Hash + Eq + Send + Clone + 'static, E: Executor<Pin<Box<dyn Future<Output = ()> + Send>>> + Send + Sync + 'static;
    pub fn new<C>(connector: C, endpoint: Endpoint) -> Self where C: Service<Uri> + Send + 'static, C::Error: Into<Box<dyn Error + Send + Sync>> + Send, C::Future: Send, C::Response: Read + Write + Unpin + Send + 'static;
    pub async fn connect<C>(connector: C, endpoint: Endpoint) -> Result<Self, crate::transport::Error> where C: Service<Uri> + Send + 'static, C::Error: Into<Box<dyn Error + Send + Sync>> + Send, C::Future: Unpin + Send, C::Response: Read + Write + Unpin + Send + 'static;
}
impl Service<Request<Body>> for Channel {
    type Response = Response<Body>;
    type Error = crate::transport::Error;
    type Future = ResponseFuture;
}

#[derive(Debug)]
pub struct ResponseFuture {
    owned: Box<()>,
}
impl Future for ResponseFuture {
    type Output = Result<Response<Body>, crate::transport::Error>;
}
impl !Sync for ResponseFuture {}
