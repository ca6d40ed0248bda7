#![wakeful::source = "tokio-postgres 0.7.18 source, row.rs"]

use crate::{Column, Error};
use std::fmt::Debug;

#[derive(Clone, Debug)]
pub struct Row {
    owned: Box<()>,
}
impl Row {
    pub fn columns(&self) -> &[Column];
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn get<'a, I, T>(&'a self, idx: I) -> T;
    pub fn try_get<'a, I, T>(&'a self, idx: I) -> Result<T, Error>;
}

#[derive(Debug)]
pub struct SimpleQueryRow {
    owned: Box<()>,
}
impl SimpleQueryRow {
    pub fn is_empty(&self) -> bool;
    pub fn len(&self) -> usize;
    pub fn get<I>(&self, idx: I) -> Option<&str>;
    pub fn try_get<I>(&self, idx: I) -> Result<Option<&str>, Error>;
}
