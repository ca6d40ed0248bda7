#![wakeful::source = "http 1.5.0 documentation, http::uri"]

use crate::Error;
use std::fmt::Display;
use std::str::FromStr;

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Hash)]
pub struct Authority {
    owned: Box<()>,
}
impl Authority {
    pub fn from_static(src: &'static str) -> Self;
    pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri> where T: AsRef<[u8]> + 'static;
    pub fn host(&self) -> &str;
    pub fn port(&self) -> Option<Port<&str>>;
    pub fn port_u16(&self) -> Option<u16>;
    pub fn as_str(&self) -> &str;
}
impl AsRef<str> for Authority {}
impl Display for Authority {}
impl FromStr for Authority {
    type Err = InvalidUri;
}
impl TryFrom<&[u8]> for Authority {
    type Error = InvalidUri;
}
impl TryFrom<&str> for Authority {
    type Error = InvalidUri;
}
impl TryFrom<String> for Authority {
    type Error = InvalidUri;
}
impl TryFrom<Vec<u8>> for Authority {
    type Error = InvalidUri;
}

#[derive(Debug, Default)]
pub struct Builder {
    owned: Box<()>,
}
impl Builder {
    pub fn new() -> Builder;
    pub fn scheme<T>(self, scheme: T) -> Self where T: TryInto<Scheme>, <T as TryInto<Scheme>>::Error: Into<Error>;
    pub fn authority<T>(self, auth: T) -> Self where T: TryInto<Authority>, <T as TryInto<Authority>>::Error: Into<Error>;
    pub fn path_and_query<T>(self, p_and_q: T) -> Self where T: TryInto<PathAndQuery>, <T as TryInto<PathAndQuery>>::Error: Into<Error>;
    pub fn build(self) -> Result<Uri, Error>;
}
impl From<Uri> for Builder {}

#[derive(Debug)]
pub struct InvalidUri {}
impl Display for InvalidUri {}
impl std::error::Error for InvalidUri {}

#[derive(Debug)]
pub struct InvalidUriParts {}
impl Display for InvalidUriParts {}
impl std::error::Error for InvalidUriParts {}

#[derive(Debug, Default)]
pub struct Parts {
    pub scheme: Option<Scheme>,
    pub authority: Option<Authority>,
    pub path_and_query: Option<PathAndQuery>,
    owned: Box<()>,
}
impl From<Uri> for Parts {}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Hash)]
pub struct PathAndQuery {
    owned: Box<()>,
}
impl PathAndQuery {
    pub fn from_static(src: &'static str) -> Self;
    pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri> where T: AsRef<[u8]> + 'static;
    pub fn path(&self) -> &str;
    pub fn query(&self) -> Option<&str>;
    pub fn as_str(&self) -> &str;
}
impl Display for PathAndQuery {}
impl FromStr for PathAndQuery {
    type Err = InvalidUri;
}
impl TryFrom<&[u8]> for PathAndQuery {
    type Error = InvalidUri;
}
impl TryFrom<&String> for PathAndQuery {
    type Error = InvalidUri;
}
impl TryFrom<&str> for PathAndQuery {
    type Error = InvalidUri;
}
impl TryFrom<String> for PathAndQuery {
    type Error = InvalidUri;
}
impl TryFrom<Vec<u8>> for PathAndQuery {
    type Error = InvalidUri;
}

#[derive(Debug)]
pub struct Port<T> {
    t: T,
}
impl<T> Port<T> {
    pub fn as_u16(&self) -> u16;
}
impl<T> Port<T> where T: AsRef<str> {
    pub fn as_str(&self) -> &str;
}
impl<T> AsRef<str> for Port<T> where T: AsRef<str> {}
impl<T> Display for Port<T> {}
impl<T> From<Port<T>> for u16 {}

#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Scheme {
    owned: Box<()>,
}
impl Scheme {
    pub const HTTP: Scheme;
    pub const HTTPS: Scheme;
    pub fn as_str(&self) -> &str;
}
impl AsRef<str> for Scheme {}
impl Display for Scheme {}
impl FromStr for Scheme {
    type Err = InvalidUri;
}
impl TryFrom<&[u8]> for Scheme {
    type Error = InvalidUri;
}
impl TryFrom<&str> for Scheme {
    type Error = InvalidUri;
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Uri {
    owned: Box<()>,
}
impl Uri {
    pub fn builder() -> Builder;
    pub fn from_parts(src: Parts) -> Result<Uri, InvalidUriParts>;
    pub fn from_maybe_shared<T>(src: T) -> Result<Self, InvalidUri> where T: AsRef<[u8]> + 'static;
    pub fn from_static(src: &'static str) -> Self;
    pub fn into_parts(self) -> Parts;
    pub fn path_and_query(&self) -> Option<&PathAndQuery>;
    pub fn path(&self) -> &str;
    pub fn scheme(&self) -> Option<&Scheme>;
    pub fn scheme_str(&self) -> Option<&str>;
    pub fn authority(&self) -> Option<&Authority>;
    pub fn host(&self) -> Option<&str>;
    pub fn port(&self) -> Option<Port<&str>>;
    pub fn port_u16(&self) -> Option<u16>;
    pub fn query(&self) -> Option<&str>;
}
impl Display for Uri {}
impl From<Authority> for Uri {}
impl From<PathAndQuery> for Uri {}
impl FromStr for Uri {
    type Err = InvalidUri;
}
impl TryFrom<&[u8]> for Uri {
    type Error = InvalidUri;
}
impl TryFrom<&String> for Uri {
    type Error = InvalidUri;
}
impl TryFrom<&Uri> for Uri {
    type Error = Error;
}
impl TryFrom<&str> for Uri {
    type Error = InvalidUri;
}
impl TryFrom<Parts> for Uri {
    type Error = InvalidUriParts;
}
impl TryFrom<String> for Uri {
    type Error = InvalidUri;
}
impl TryFrom<Vec<u8>> for Uri {
    type Error = InvalidUri;
}
