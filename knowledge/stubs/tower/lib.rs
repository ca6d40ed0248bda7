#![wakeful::source = "tower 0.5.3 documentation"]

pub mod buffer;
pub mod builder;
pub mod filter;
pub mod layer;
pub mod limit;
pub mod load_shed;
pub mod make;
pub mod retry;
pub mod steer;
pub mod timeout;
pub mod util;

use crate::make::{AsService, IntoService};
use crate::util::ServiceFn;
use std::error::Error;
use std::task::{Context, Poll};

pub use crate::builder::ServiceBuilder;
pub use crate::util::ServiceExt;
pub use tower_layer::Layer;
pub use tower_service::Service;

pub trait MakeService<Target, Request>: Sealed<(Target, Request)> {
    type Response;
    type Error;
    type Service: Service<Request, Response = Self::Response, Error = Self::Error>;
    type MakeError;
    type Future: Future<Output = Result<Self::Service, Self::MakeError>>;
    fn poll_ready(&mut self, cx: &mut Context<'_>) -> Poll<Result<(), Self::MakeError>>;
    fn make_service(&mut self, target: Target) -> Self::Future;
    fn into_service(self) -> IntoService<Self, Request> where Self: Sized;
    fn as_service(&mut self) -> AsService<'_, Self, Request> where Self: Sized;
}
impl<M, S, Target, Request> MakeService<Target, Request> for M where M: Service<Target, Response = S>, S: Service<Request> {
    type Response = <S as Service<Request>>::Response;
    type Error = <S as Service<Request>>::Error;
    type Service = S;
    type MakeError = <M as Service<Target>>::Error;
    type Future = <M as Service<Target>>::Future;
}

pub type BoxError = Box<dyn Error + Send + Sync>;

pub fn service_fn<T>(f: T) -> ServiceFn<T>;
