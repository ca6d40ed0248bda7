#![wakeful::source = "axum 0.8.9 documentation"]

// Versions from 0.6 on are in use. Only since 0.8 handlers, services and layers must
// be Sync, and so no fn here asks for it.

pub mod body;
pub mod error_handling;
pub mod extract;
pub mod handler;
pub mod middleware;
pub mod response;
pub mod routing;
pub mod serve;

use axum_core::extract::{FromRequest, FromRequestParts, OptionalFromRequest, OptionalFromRequestParts};
use axum_core::response::{IntoResponse, IntoResponseParts};
use crate::error_handling::HandleError;
use crate::extract::connect_info::IntoMakeServiceWithConnectInfo;
use crate::extract::rejection::{ExtensionRejection, FormRejection, JsonRejection};
use crate::middleware::AddExtension;
use crate::routing::IntoMakeService;
use serde::de::DeserializeOwned;
use serde::ser::Serialize;
use std::convert::Infallible;
use std::ops::{Deref, DerefMut};
use tower_layer::Layer;
use tower_service::Service;

pub use axum_core::BoxError;
pub use axum_core::Error;
pub use axum_core::RequestExt;
pub use axum_core::RequestPartsExt;
pub use crate::routing::Router;
pub use crate::serve::serve;
pub use http;

#[derive(Clone, Copy, Debug, Default)]
#[must_use]
pub struct Extension<T>(pub T);
impl<T> Deref for Extension<T> {
    type Target = T;
}
impl<T> DerefMut for Extension<T> {}
impl<T, S> FromRequestParts<S> for Extension<T> where T: Clone + Send + Sync + 'static, S: Send + Sync {
    type Rejection = ExtensionRejection;
}
impl<T> IntoResponse for Extension<T> where T: Clone + Send + Sync + 'static {}
impl<T> IntoResponseParts for Extension<T> where T: Clone + Send + Sync + 'static {
    type Error = Infallible;
}
impl<S, T> Layer<S> for Extension<T> where T: Clone + Send + Sync + 'static {
    type Service = AddExtension<S, T>;
}
impl<T, S> OptionalFromRequestParts<S> for Extension<T> where T: Clone + Send + Sync + 'static, S: Send + Sync {
    type Rejection = Infallible;
}

#[derive(Clone, Copy, Debug, Default)]
#[must_use]
pub struct Form<T>(pub T);
impl<T> Deref for Form<T> {
    type Target = T;
}
impl<T> DerefMut for Form<T> {}
impl<T, S> FromRequest<S> for Form<T> where T: DeserializeOwned, S: Send + Sync {
    type Rejection = FormRejection;
}
impl<T> IntoResponse for Form<T> where T: Serialize {}

#[derive(Clone, Copy, Debug, Default)]
#[must_use]
pub struct Json<T>(pub T);
impl<T> Json<T> where T: DeserializeOwned {
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, JsonRejection>;
}
impl<T> Deref for Json<T> {
    type Target = T;
}
impl<T> DerefMut for Json<T> {}
impl<T> From<T> for Json<T> {}
impl<T, S> FromRequest<S> for Json<T> where T: DeserializeOwned, S: Send + Sync {
    type Rejection = JsonRejection;
}
impl<T> IntoResponse for Json<T> where T: Serialize {}
impl<T, S> OptionalFromRequest<S> for Json<T> where T: DeserializeOwned, S: Send + Sync {
    type Rejection = JsonRejection;
}

pub trait ServiceExt<R>: Service<R> + Sized {
    fn into_make_service(self) -> IntoMakeService<Self>;
    fn into_make_service_with_connect_info<C>(self) -> IntoMakeServiceWithConnectInfo<Self, C>;
    fn handle_error<F, T>(self, f: F) -> HandleError<Self, F, T>;
}
impl<S, R> ServiceExt<R> for S where S: Service<R> + Sized {}
