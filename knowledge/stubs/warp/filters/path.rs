#![wakeful::source = "warp 0.4.3 documentation, warp::filters::path"]

use crate::Filter;
use crate::reject::Rejection;
use std::convert::Infallible;
use std::str::FromStr;

#[derive(Clone, Copy)]
pub struct Exact<P> {
    p: P,
}

#[derive(Debug)]
pub struct FullPath {
    owned: Box<()>,
}
impl FullPath {
    pub fn as_str(&self) -> &str;
}

#[derive(Debug)]
pub struct Peek {
    owned: Box<()>,
}
impl Peek {
    pub fn as_str(&self) -> &str;
    pub fn segments(&self) -> impl Iterator<Item = &str>;
}

#[derive(Debug)]
pub struct Tail {
    owned: Box<()>,
}
impl Tail {
    pub fn as_str(&self) -> &str;
}

pub fn end() -> impl Filter<Extract = (), Error = Rejection> + Copy;

pub fn full() -> impl Filter<Extract = (FullPath,), Error = Infallible> + Copy;

pub fn param<T: FromStr + Send + 'static>() -> impl Filter<Extract = (T,), Error = Rejection> + Copy;

pub fn path<P>(p: P) -> Exact<Opaque<P>> where P: AsRef<str>;

pub fn peek() -> impl Filter<Extract = (Peek,), Error = Infallible> + Copy;

pub fn tail() -> impl Filter<Extract = (Tail,), Error = Infallible> + Copy;
