#![wakeful::source = "tower 0.5.3 documentation, tower::load_shed::error"]

use std::error::Error;
use std::fmt::Display;

#[derive(Debug, Default)]
pub struct Overloaded {
    owned: Box<()>,
}
impl Overloaded {
    pub fn new() -> Self;
}
impl Display for Overloaded {}
impl Error for Overloaded {}
