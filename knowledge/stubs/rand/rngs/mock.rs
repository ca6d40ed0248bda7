#![wakeful::source = "rand 0.9 documentation, rand::rngs::mock"]

use crate::RngCore;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StepRng {}
impl StepRng {
    pub fn new(initial: u64, increment: u64) -> Self;
}
impl RngCore for StepRng {}
