#![wakeful::source = "spin 0.12.3 documentation and sources, spin::relax"]

pub struct Loop;
impl RelaxStrategy for Loop {}

pub struct Spin;
impl RelaxStrategy for Spin {}

pub struct Yield;
impl RelaxStrategy for Yield {}

pub trait RelaxStrategy {
    fn relax();
}
