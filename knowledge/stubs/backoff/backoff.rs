#![wakeful::source = "backoff 0.4.0 documentation and sources, backoff::backoff"]

use std::time::Duration;

#[derive(Debug)]
pub struct Constant {}
impl Constant {
    pub fn new(interval: Duration) -> Constant;
}
impl Backoff for Constant {}

#[derive(Debug)]
pub struct Stop {}
impl Backoff for Stop {}

#[derive(Debug)]
pub struct Zero {}
impl Backoff for Zero {}

pub trait Backoff {
    fn reset(&mut self);
    fn next_backoff(&mut self) -> Option<Duration>;
}
impl<B: Backoff + ?Sized> Backoff for Box<B> {}
