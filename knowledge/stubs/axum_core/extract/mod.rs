#![wakeful::source = "axum-core 0.5.6 documentation, axum_core::extract"]

pub mod rejection;

use bytes::{Bytes, BytesMut};
use crate::body::Body;
use crate::extract::rejection::{BytesRejection, StringRejection};
use crate::response::IntoResponse;
use http::Extensions;
use http::header::HeaderMap;
use http::method::Method;
use http::request::Parts;
use http::response::Response;
use http::uri::Uri;
use http::version::Version;
use std::convert::Infallible;
use tower_layer::Layer;

#[derive(Clone, Copy, Debug)]
#[must_use]
pub struct DefaultBodyLimit {}
impl DefaultBodyLimit {
    pub fn disable() -> Self;
    pub fn max(limit: usize) -> Self;
    pub fn apply<B>(self, req: &mut http::request::Request<B>);
}
impl<S> Layer<S> for DefaultBodyLimit {
    type Service = DefaultBodyLimitService<S>;
}

pub trait FromRef<T> {
    fn from_ref(input: &T) -> Self;
}
impl<T> FromRef<T> for T where T: Clone {}

pub trait FromRequest<S, M = ViaRequest>: Sized {
    type Rejection: IntoResponse;
    fn from_request(req: Request, state: &S) -> impl Future<Output = Result<Self, Self::Rejection>> + Send;
}
impl<S, T> FromRequest<S> for Option<T> where T: OptionalFromRequest<S>, S: Send + Sync {
    type Rejection = <T as OptionalFromRequest<S>>::Rejection;
}
impl<S> FromRequest<S> for BytesMut where S: Send + Sync {
    type Rejection = BytesRejection;
}
impl<S> FromRequest<S> for Bytes where S: Send + Sync {
    type Rejection = BytesRejection;
}
impl<S> FromRequest<S> for String where S: Send + Sync {
    type Rejection = StringRejection;
}
impl<S, T1> FromRequest<S> for (T1,) where T1: FromRequest<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T> FromRequest<S> for Result<T, T::Rejection> where T: FromRequest<S>, S: Send + Sync {
    type Rejection = Infallible;
}

pub trait FromRequestParts<S>: Sized {
    type Rejection: IntoResponse;
    fn from_request_parts(parts: &mut Parts, state: &S) -> impl Future<Output = Result<Self, Self::Rejection>> + Send;
}
impl<S, T> FromRequestParts<S> for Option<T> where T: OptionalFromRequestParts<S>, S: Send + Sync {
    type Rejection = <T as OptionalFromRequestParts<S>>::Rejection;
}
impl<S> FromRequestParts<S> for Method where S: Send + Sync {
    type Rejection = Infallible;
}
impl<S> FromRequestParts<S> for Uri where S: Send + Sync {
    type Rejection = Infallible;
}
impl<S> FromRequestParts<S> for Version where S: Send + Sync {
    type Rejection = Infallible;
}
impl<S> FromRequestParts<S> for HeaderMap where S: Send + Sync {
    type Rejection = Infallible;
}
impl<S> FromRequestParts<S> for Parts where S: Send + Sync {
    type Rejection = Infallible;
}
impl<S> FromRequestParts<S> for Extensions where S: Send + Sync {
    type Rejection = Infallible;
}
impl<S> FromRequestParts<S> for () where S: Send + Sync {
    type Rejection = Infallible;
}
impl<S, T1> FromRequestParts<S> for (T1,) where T1: FromRequestParts<S> + Send, S: Send + Sync {
    type Rejection = Response<Body>;
}
impl<S, T> FromRequestParts<S> for Result<T, T::Rejection> where T: FromRequestParts<S>, S: Send + Sync {
    type Rejection = Infallible;
}

pub trait OptionalFromRequest<S, M = ViaRequest>: Sized {
    type Rejection: IntoResponse;
    fn from_request(req: Request, state: &S) -> impl Future<Output = Result<Option<Self>, Self::Rejection>> + Send;
}

pub trait OptionalFromRequestParts<S>: Sized {
    type Rejection: IntoResponse;
    fn from_request_parts(parts: &mut Parts, state: &S) -> impl Future<Output = Result<Option<Self>, Self::Rejection>> + Send;
}

pub type Request<T = Body> = http::request::Request<T>;
