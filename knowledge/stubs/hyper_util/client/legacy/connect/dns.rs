#![wakeful::source = "hyper-util 0.1.21 documentation, hyper_util::client::legacy::connect::dns"]

use std::fmt::Display;
use std::io::Error;
use std::net::SocketAddr;
use std::str::FromStr;
use tower_service::Service;

#[derive(Debug)]
pub struct GaiAddrs {
    owned: Box<()>,
}
impl Iterator for GaiAddrs {
    type Item = SocketAddr;
}

#[derive(Debug)]
pub struct GaiFuture {
    owned: Box<()>,
}
impl Drop for GaiFuture {}
impl Future for GaiFuture {
    type Output = Result<GaiAddrs, Error>;
}

#[derive(Clone, Debug)]
pub struct GaiResolver {
    owned: Box<()>,
}
impl GaiResolver {
    pub fn new() -> Self;
}
impl Service<Name> for GaiResolver {
    type Response = GaiAddrs;
    type Error = Error;
    type Future = GaiFuture;
}

#[derive(Debug)]
pub struct InvalidNameError {
    owned: Box<()>,
}
impl Display for InvalidNameError {}
impl std::error::Error for InvalidNameError {}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Name {
    owned: Box<()>,
}
impl Name {
    pub fn as_str(&self) -> &str;
}
impl Display for Name {}
impl FromStr for Name {
    type Err = InvalidNameError;
}
