#![wakeful::source = "actix-service 2.0.3 documentation"]

pub mod boxed;

use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Poll};

pub struct ApplyTransform<T, S, Req> {
    owned: Box<()>,
}
impl<T, S, Req> Clone for ApplyTransform<T, S, Req> {}
impl<T, S, Req> ServiceFactory<Req> for ApplyTransform<T, S, Req> where S: ServiceFactory<Req>, T: Transform<S::Service, Req, InitError = S::InitError> {
    type Response = <T as Transform<<S as ServiceFactory<Req>>::Service, Req>>::Response;
    type Error = <T as Transform<<S as ServiceFactory<Req>>::Service, Req>>::Error;
    type Config = <S as ServiceFactory<Req>>::Config;
    type Service = <T as Transform<<S as ServiceFactory<Req>>::Service, Req>>::Transform;
    type InitError = <T as Transform<<S as ServiceFactory<Req>>::Service, Req>>::InitError;
    type Future = ApplyTransformFuture<T, S, Req>;
}
impl<T, S, Req> !Send for ApplyTransform<T, S, Req> {}
impl<T, S, Req> !Sync for ApplyTransform<T, S, Req> {}
impl<T, S, Req> Unpin for ApplyTransform<T, S, Req> where Req: Unpin {}

pub trait IntoService<S, Req> where S: Service<Req> {
    fn into_service(self) -> S;
}
impl<S, Req> IntoService<S, Req> for S where S: Service<Req> {}

pub trait IntoServiceFactory<SF, Req> where SF: ServiceFactory<Req> {
    fn into_factory(self) -> SF;
}
impl<SF, Req> IntoServiceFactory<SF, Req> for SF where SF: ServiceFactory<Req> {}

pub trait Service<Req> {
    type Response;
    type Error;
    type Future: Future<Output = Result<Self::Response, Self::Error>>;
    fn poll_ready(&self, ctx: &mut Context<'_>) -> Poll<Result<(), Self::Error>>;
    fn call(&self, req: Req) -> Self::Future;
}
impl<'a, S, Req> Service<Req> for &'a mut S where S: Service<Req> + 'a {
    type Response = <S as Service<Req>>::Response;
    type Error = <S as Service<Req>>::Error;
    type Future = <S as Service<Req>>::Future;
}
impl<'a, S, Req> Service<Req> for &'a S where S: Service<Req> + 'a {
    type Response = <S as Service<Req>>::Response;
    type Error = <S as Service<Req>>::Error;
    type Future = <S as Service<Req>>::Future;
}
impl<S, Req> Service<Req> for Box<S> where S: Service<Req> + ?Sized {
    type Response = <S as Service<Req>>::Response;
    type Error = <S as Service<Req>>::Error;
    type Future = <S as Service<Req>>::Future;
}
impl<S, Req> Service<Req> for Rc<S> where S: Service<Req> + ?Sized {
    type Response = <S as Service<Req>>::Response;
    type Error = <S as Service<Req>>::Error;
    type Future = <S as Service<Req>>::Future;
}
impl<S, Req> Service<Req> for RefCell<S> where S: Service<Req> {
    type Response = <S as Service<Req>>::Response;
    type Error = <S as Service<Req>>::Error;
    type Future = <S as Service<Req>>::Future;
}

pub trait ServiceExt<Req>: Service<Req> {
    fn map<F, R>(self, f: F) -> Map<Self, F, Req, R> where Self: Sized, F: FnMut(Self::Response) -> R;
    fn map_err<F, E>(self, f: F) -> MapErr<Self, Req, F, E> where Self: Sized, F: Fn(Self::Error) -> E;
    fn and_then<I, S1>(self, service: I) -> AndThenService<Self, S1, Req> where Self: Sized, I: IntoService<S1, Self::Response>, S1: Service<Self::Response, Error = Self::Error>;
}
impl<S, Req> ServiceExt<Req> for S where S: Service<Req> {}

pub trait ServiceFactory<Req> {
    type Response;
    type Error;
    type Config;
    type Service: Service<Req, Response = Self::Response, Error = Self::Error>;
    type InitError;
    type Future: Future<Output = Result<Self::Service, Self::InitError>>;
    fn new_service(&self, cfg: Self::Config) -> Self::Future;
}
impl<S, Req> ServiceFactory<Req> for Rc<S> where S: ServiceFactory<Req> {
    type Response = <S as ServiceFactory<Req>>::Response;
    type Error = <S as ServiceFactory<Req>>::Error;
    type Config = <S as ServiceFactory<Req>>::Config;
    type Service = <S as ServiceFactory<Req>>::Service;
    type InitError = <S as ServiceFactory<Req>>::InitError;
    type Future = <S as ServiceFactory<Req>>::Future;
}
impl<S, Req> ServiceFactory<Req> for Arc<S> where S: ServiceFactory<Req> {
    type Response = <S as ServiceFactory<Req>>::Response;
    type Error = <S as ServiceFactory<Req>>::Error;
    type Config = <S as ServiceFactory<Req>>::Config;
    type Service = <S as ServiceFactory<Req>>::Service;
    type InitError = <S as ServiceFactory<Req>>::InitError;
    type Future = <S as ServiceFactory<Req>>::Future;
}

pub trait ServiceFactoryExt<Req>: ServiceFactory<Req> {
    fn map<F, R>(self, f: F) -> MapServiceFactory<Self, F, Req, R> where Self: Sized, F: FnMut(Self::Response) -> R + Clone;
    fn map_err<F, E>(self, f: F) -> MapErrServiceFactory<Self, Req, F, E> where Self: Sized, F: Fn(Self::Error) -> E + Clone;
    fn map_init_err<F, E>(self, f: F) -> MapInitErr<Self, F, Req, E> where Self: Sized, F: Fn(Self::InitError) -> E + Clone;
    fn and_then<I, SF1>(self, factory: I) -> AndThenServiceFactory<Self, SF1, Req> where Self: Sized, Self::Config: Clone, I: IntoServiceFactory<SF1, Self::Response>, SF1: ServiceFactory<Self::Response, Config = Self::Config, Error = Self::Error, InitError = Self::InitError>;
}
impl<SF, Req> ServiceFactoryExt<Req> for SF where SF: ServiceFactory<Req> {}

pub trait Transform<S, Req> {
    type Response;
    type Error;
    type Transform: Service<Req, Response = Self::Response, Error = Self::Error>;
    type InitError;
    type Future: Future<Output = Result<Self::Transform, Self::InitError>>;
    fn new_transform(&self, service: S) -> Self::Future;
}
impl<T, S, Req> Transform<S, Req> for Rc<T> where T: Transform<S, Req> {
    type Response = <T as Transform<S, Req>>::Response;
    type Error = <T as Transform<S, Req>>::Error;
    type Transform = <T as Transform<S, Req>>::Transform;
    type InitError = <T as Transform<S, Req>>::InitError;
    type Future = <T as Transform<S, Req>>::Future;
}
impl<T, S, Req> Transform<S, Req> for Arc<T> where T: Transform<S, Req> {
    type Response = <T as Transform<S, Req>>::Response;
    type Error = <T as Transform<S, Req>>::Error;
    type Transform = <T as Transform<S, Req>>::Transform;
    type InitError = <T as Transform<S, Req>>::InitError;
    type Future = <T as Transform<S, Req>>::Future;
}

pub trait TransformExt<S, Req>: Transform<S, Req> {
    fn map_init_err<F, E>(self, f: F) -> TransformMapInitErr<Self, S, Req, F, E> where Self: Sized, F: Fn(Self::InitError) -> E + Clone;
}
impl<T, Req> TransformExt<T, Req> for T where T: Transform<T, Req> {}

pub fn apply<T, S, I, Req>(t: T, factory: I) -> ApplyTransform<T, S, Req> where I: IntoServiceFactory<S, Req>, S: ServiceFactory<Req>, T: Transform<S::Service, Req, InitError = S::InitError>;

pub fn apply_cfg<S1, Req, F, Cfg, Fut, S2, Err>(srv: S1, f: F) -> impl ServiceFactory<Req, Config = Cfg, Response = S2::Response, Error = S2::Error, Service = S2, InitError = Err, Future = Fut> + Clone where S1: Service<Req>, F: Fn(Cfg, &S1) -> Fut, Fut: Future<Output = Result<S2, Err>>, S2: Service<Req>;

pub fn apply_cfg_factory<SF, Req, F, Cfg, Fut, S>(factory: SF, f: F) -> impl ServiceFactory<Req, Config = Cfg, Response = S::Response, Error = S::Error, Service = S, InitError = SF::InitError> + Clone where SF: ServiceFactory<Req, Config = ()>, F: Fn(Cfg, &SF::Service) -> Fut, SF::InitError: From<SF::Error>, Fut: Future<Output = Result<S, SF::InitError>>, S: Service<Req>;

pub fn apply_fn<I, S, F, Fut, Req, In, Res, Err>(service: I, wrap_fn: F) -> Apply<S, F, Req, In, Res, Err> where I: IntoService<S, In>, S: Service<In, Error = Err>, F: Fn(Req, &S) -> Fut, Fut: Future<Output = Result<Res, Err>>;

pub fn apply_fn_factory<I, SF, F, Fut, Req, In, Res, Err>(service: I, f: F) -> ApplyFactory<SF, F, Req, In, Res, Err> where I: IntoServiceFactory<SF, In>, SF: ServiceFactory<In, Error = Err>, F: Fn(Req, &SF::Service) -> Fut + Clone, Fut: Future<Output = Result<Res, Err>>;

pub fn fn_factory<F, Cfg, Srv, Req, Fut, Err>(f: F) -> FnServiceNoConfig<F, Cfg, Srv, Req, Fut, Err> where F: Fn() -> Fut, Fut: Future<Output = Result<Srv, Err>>, Srv: Service<Req>;

pub fn fn_factory_with_config<F, Fut, Cfg, Srv, Req, Err>(f: F) -> FnServiceConfig<F, Fut, Cfg, Srv, Req, Err> where F: Fn(Cfg) -> Fut, Fut: Future<Output = Result<Srv, Err>>, Srv: Service<Req>;

pub fn fn_service<F, Fut, Req, Res, Err, Cfg>(f: F) -> FnServiceFactory<F, Fut, Req, Res, Err, Cfg> where F: Fn(Req) -> Fut + Clone, Fut: Future<Output = Result<Res, Err>>;

pub fn into_service<I, S, Req>(tp: I) -> S where I: IntoService<S, Req>, S: Service<Req>;

pub fn map_config<I, SF, Req, F, Cfg>(factory: I, f: F) -> MapConfig<SF, Req, F, Cfg> where I: IntoServiceFactory<SF, Req>, SF: ServiceFactory<Req>, F: Fn(Cfg) -> SF::Config;

pub fn unit_config<I, SF, Cfg, Req>(factory: I) -> UnitConfig<SF, Cfg, Req> where I: IntoServiceFactory<SF, Req>, SF: ServiceFactory<Req, Config = ()>;
