#![wakeful::source = "actix-service 2.0.3 documentation, actix_service::boxed"]

use crate::{Service, ServiceFactory};
use std::pin::Pin;
use std::rc::Rc;

pub struct BoxServiceFactory<Cfg, Req, Res, Err, InitErr> {
    owned: Box<()>,
}
impl<C, Req, Res, Err, InitErr> ServiceFactory<Req> for BoxServiceFactory<C, Req, Res, Err, InitErr> where Req: 'static, Res: 'static, Err: 'static, InitErr: 'static {
    type Response = Res;
    type Error = Err;
    type Config = C;
    type Service = Box<dyn Service<Req, Response = Res, Error = Err, Future = Pin<Box<dyn Future<Output = Result<Res, Err>>>>>>;
    type InitError = InitErr;
    type Future = Pin<Box<dyn Future<Output = Result<<BoxServiceFactory<C, Req, Res, Err, InitErr> as ServiceFactory<Req>>::Service, InitErr>>>>;
}
impl<Cfg, Req, Res, Err, InitErr> !Send for BoxServiceFactory<Cfg, Req, Res, Err, InitErr> {}
impl<Cfg, Req, Res, Err, InitErr> !Sync for BoxServiceFactory<Cfg, Req, Res, Err, InitErr> {}

pub type BoxFuture<T> = Pin<Box<dyn Future<Output = T>>>;

pub type BoxService<Req, Res, Err> = Box<dyn Service<Req, Response = Res, Error = Err, Future = BoxFuture<Result<Res, Err>>>>;

pub type RcService<Req, Res, Err> = Rc<dyn Service<Req, Response = Res, Error = Err, Future = BoxFuture<Result<Res, Err>>>>;

pub fn factory<SF, Req>(factory: SF) -> BoxServiceFactory<SF::Config, Req, SF::Response, SF::Error, SF::InitError> where SF: ServiceFactory<Req> + 'static, Req: 'static, SF::Response: 'static, SF::Service: 'static, SF::Future: 'static, SF::Error: 'static, SF::InitError: 'static;

pub fn rc_service<S, Req>(service: S) -> RcService<Req, S::Response, S::Error> where S: Service<Req> + 'static, Req: 'static, S::Future: 'static;

pub fn service<S, Req>(service: S) -> BoxService<Req, S::Response, S::Error> where S: Service<Req> + 'static, Req: 'static, S::Future: 'static;
