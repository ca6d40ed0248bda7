#![wakeful::source = "spin 0.12.3 documentation and sources, spin::barrier"]

use crate::relax::{RelaxStrategy, Spin};

pub struct Barrier<R = Spin> {
    r: R,
}
impl<R: RelaxStrategy> Barrier<R> {
    #[wakeful::blocking = "spins until the other threads arrive"]
    pub fn wait(&self) -> BarrierWaitResult;
}
impl<R> Barrier<R> {
    pub fn new(n: usize) -> Self;
}
unsafe impl<R> Send for Barrier<R> {}
unsafe impl<R> Sync for Barrier<R> {}

pub struct BarrierWaitResult {}
impl BarrierWaitResult {
    pub fn is_leader(&self) -> bool;
}
