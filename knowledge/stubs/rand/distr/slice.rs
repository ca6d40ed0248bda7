#![wakeful::source = "rand 0.9 documentation, rand::distr::slice"]

use crate::distr::{Distribution, SampleString};
use std::error::Error;
use std::fmt::Display;
use std::num::NonZeroUsize;

#[derive(Clone, Copy, Debug)]
pub struct Choose<'a, T> {}
impl<'a, T> Choose<'a, T> {
    pub fn new(slice: &'a [T]) -> Result<Self, Empty>;
    pub fn num_choices(&self) -> NonZeroUsize;
}
impl<'a, T> Distribution<&'a T> for Choose<'a, T> {}
impl SampleString for Choose<'_, char> {}
unsafe impl<'a, T> Send for Choose<'a, T> where T: Sync {}
unsafe impl<'a, T> Sync for Choose<'a, T> where T: Sync {}

#[derive(Clone, Copy, Debug)]
pub struct Empty;
impl Display for Empty {}
impl Error for Empty {}
