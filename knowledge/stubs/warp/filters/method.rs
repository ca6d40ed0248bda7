#![wakeful::source = "warp 0.4.3 documentation, warp::filters::method"]

use crate::Filter;
use crate::reject::Rejection;
use http::method::Method;
use std::convert::Infallible;

pub fn delete() -> impl Filter<Extract = (), Error = Rejection> + Copy;

pub fn get() -> impl Filter<Extract = (), Error = Rejection> + Copy;

pub fn head() -> impl Filter<Extract = (), Error = Rejection> + Copy;

pub fn method() -> impl Filter<Extract = (Method,), Error = Infallible> + Copy;

pub fn options() -> impl Filter<Extract = (), Error = Rejection> + Copy;

pub fn patch() -> impl Filter<Extract = (), Error = Rejection> + Copy;

pub fn post() -> impl Filter<Extract = (), Error = Rejection> + Copy;

pub fn put() -> impl Filter<Extract = (), Error = Rejection> + Copy;
