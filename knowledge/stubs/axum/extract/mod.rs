#![wakeful::source = "axum 0.8.9 documentation, axum::extract"]

pub mod connect_info;
pub mod multipart;
pub mod path;
pub mod rejection;
pub mod ws;

use bytes::Bytes;
use crate::extract::rejection::{MatchedPathRejection, NestedPathRejection, QueryRejection, RawFormRejection};
use http::uri::Uri;
use serde::de::DeserializeOwned;
use std::convert::Infallible;
use std::ops::{Deref, DerefMut};

pub use axum_core::extract::DefaultBodyLimit;
pub use axum_core::extract::FromRef;
pub use axum_core::extract::FromRequest;
pub use axum_core::extract::FromRequestParts;
pub use axum_core::extract::OptionalFromRequest;
pub use axum_core::extract::OptionalFromRequestParts;
pub use axum_core::extract::Request;
pub use crate::Extension;
pub use crate::Form;
pub use crate::Json;
pub use crate::extract::connect_info::ConnectInfo;
pub use crate::extract::multipart::Multipart;
pub use crate::extract::path::Path;
pub use crate::extract::path::RawPathParams;
pub use crate::extract::ws::WebSocketUpgrade;

#[derive(Clone, Debug)]
pub struct MatchedPath {
    owned: Box<()>,
}
impl MatchedPath {
    pub fn as_str(&self) -> &str;
}
impl<S> FromRequestParts<S> for MatchedPath where S: Send + Sync {
    type Rejection = MatchedPathRejection;
}
impl<S> OptionalFromRequestParts<S> for MatchedPath where S: Send + Sync {
    type Rejection = Infallible;
}

#[derive(Clone, Debug)]
pub struct NestedPath {
    owned: Box<()>,
}
impl NestedPath {
    pub fn as_str(&self) -> &str;
}
impl<S> FromRequestParts<S> for NestedPath where S: Send + Sync {
    type Rejection = NestedPathRejection;
}

#[derive(Clone, Debug)]
pub struct OriginalUri(pub Uri);
impl Deref for OriginalUri {
    type Target = Uri;
}
impl DerefMut for OriginalUri {}
impl<S> FromRequestParts<S> for OriginalUri where S: Send + Sync {
    type Rejection = Infallible;
}

#[derive(Clone, Copy, Debug, Default)]
pub struct Query<T>(pub T);
impl<T> Query<T> where T: DeserializeOwned {
    pub fn try_from_uri(value: &Uri) -> Result<Self, QueryRejection>;
}
impl<T> Deref for Query<T> {
    type Target = T;
}
impl<T> DerefMut for Query<T> {}
impl<T, S> FromRequestParts<S> for Query<T> where T: DeserializeOwned, S: Send + Sync {
    type Rejection = QueryRejection;
}

#[derive(Debug)]
pub struct RawForm(pub Bytes);
impl<S> FromRequest<S> for RawForm where S: Send + Sync {
    type Rejection = RawFormRejection;
}

#[derive(Debug)]
pub struct RawQuery(pub Option<String>);
impl<S> FromRequestParts<S> for RawQuery where S: Send + Sync {
    type Rejection = Infallible;
}

#[derive(Clone, Copy, Debug, Default)]
pub struct State<S>(pub S);
impl<S> Deref for State<S> {
    type Target = S;
}
impl<S> DerefMut for State<S> {}
impl<OuterState, InnerState> FromRequestParts<OuterState> for State<InnerState> where InnerState: FromRef<OuterState>, OuterState: Send + Sync {
    type Rejection = Infallible;
}
