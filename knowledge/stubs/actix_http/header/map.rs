#![wakeful::source = "actix-http 3.20.0 documentation, actix_http::header::map"]

use crate::header::AsHeaderName;
use http::header::{HeaderName, HeaderValue};
use std::iter::FusedIterator;

#[derive(Debug)]
pub struct Drain<'a> {
    owned: Box<()>,
}
impl ExactSizeIterator for Drain<'_> {}
impl FusedIterator for Drain<'_> {}
impl Iterator for Drain<'_> {
    type Item = (Option<HeaderName>, HeaderValue);
}

#[derive(Clone, Debug, Default)]
pub struct HeaderMap {
    owned: Box<()>,
}
impl HeaderMap {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn len(&self) -> usize;
    pub fn len_keys(&self) -> usize;
    pub fn is_empty(&self) -> bool;
    pub fn clear(&mut self);
    pub fn get(&self, key: impl AsHeaderName) -> Option<&HeaderValue>;
    pub fn get_mut(&mut self, key: impl AsHeaderName) -> Option<&mut HeaderValue>;
    pub fn get_all(&self, key: impl AsHeaderName) -> std::slice::Iter<'_, HeaderValue>;
    pub fn contains_key(&self, key: impl AsHeaderName) -> bool;
    pub fn insert(&mut self, name: HeaderName, val: HeaderValue) -> Removed;
    pub fn append(&mut self, key: HeaderName, value: HeaderValue);
    pub fn remove(&mut self, key: impl AsHeaderName) -> Removed;
    pub fn capacity(&self) -> usize;
    pub fn reserve(&mut self, additional: usize);
    pub fn iter(&self) -> Iter<'_>;
    pub fn keys(&self) -> Keys<'_>;
    pub fn retain<F>(&mut self, retain_fn: F) where F: FnMut(&HeaderName, &mut HeaderValue) -> bool;
    pub fn drain(&mut self) -> Drain<'_>;
}
impl From<&HeaderMap> for http::header::HeaderMap {}
impl From<HeaderMap> for http::header::HeaderMap {}
impl From<http::header::HeaderMap> for HeaderMap {}
impl FromIterator<(HeaderName, HeaderValue)> for HeaderMap {}
impl<'a> IntoIterator for &'a HeaderMap {
    type Item = (&'a HeaderName, &'a HeaderValue);
    type IntoIter = Iter<'a>;
}
impl IntoIterator for HeaderMap {
    type Item = (HeaderName, HeaderValue);
    type IntoIter = IntoIter;
}

#[derive(Debug)]
pub struct IntoIter {
    owned: Box<()>,
}
impl ExactSizeIterator for IntoIter {}
impl FusedIterator for IntoIter {}
impl Iterator for IntoIter {
    type Item = (HeaderName, HeaderValue);
}

#[derive(Debug)]
pub struct Iter<'a> {
    owned: Box<()>,
}
impl ExactSizeIterator for Iter<'_> {}
impl FusedIterator for Iter<'_> {}
impl<'a> Iterator for Iter<'a> {
    type Item = (&'a HeaderName, &'a HeaderValue);
}

#[derive(Debug)]
pub struct Keys<'a> {
    owned: Box<()>,
}
impl ExactSizeIterator for Keys<'_> {}
impl FusedIterator for Keys<'_> {}
impl<'a> Iterator for Keys<'a> {
    type Item = &'a HeaderName;
}

#[derive(Debug)]
pub struct Removed {
    owned: Box<()>,
}
impl Removed {
    pub fn is_empty(&self) -> bool;
}
impl ExactSizeIterator for Removed {}
impl FusedIterator for Removed {}
impl Iterator for Removed {
    type Item = HeaderValue;
}
