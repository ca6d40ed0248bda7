#![wakeful::source = "arc-swap 1.9.5 documentation and sources, arc_swap::strategy"]

use crate::RefCnt;

pub trait CaS<T: RefCnt> {}

pub trait Strategy<T: RefCnt> {}

// The real one is an alias of a type that nobody names.
pub struct DefaultStrategy {}
impl<T: RefCnt> CaS<T> for DefaultStrategy {}
impl Default for DefaultStrategy {}
impl<T: RefCnt> Strategy<T> for DefaultStrategy {}
