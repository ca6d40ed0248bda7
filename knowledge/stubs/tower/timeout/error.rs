#![wakeful::source = "tower 0.5.3 documentation, tower::timeout::error"]

use std::error::Error;
use std::fmt::Display;

#[derive(Debug, Default)]
pub struct Elapsed {
    owned: Box<()>,
}
impl Elapsed {
    pub fn new() -> Self;
}
impl Display for Elapsed {}
impl Error for Elapsed {}
