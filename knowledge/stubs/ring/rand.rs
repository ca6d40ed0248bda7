#![wakeful::source = "ring 0.17.14 documentation and sources, ring::rand"]

use crate::error::Unspecified;

pub struct Random<T: RandomlyConstructable> {
    t: T,
}
impl<T: RandomlyConstructable> Random<T> {
    pub fn expose(self) -> T;
}

#[derive(Clone, Debug)]
pub struct SystemRandom {}
impl SystemRandom {
    pub fn new() -> Self;
}

pub trait RandomlyConstructable: crate::rand::sealed::RandomlyConstructable {}
impl<T> RandomlyConstructable for T where T: crate::rand::sealed::RandomlyConstructable {}

pub trait SecureRandom: crate::rand::sealed::SecureRandom {
    fn fill(&self, dest: &mut [u8]) -> Result<(), Unspecified>;
}
impl<T> SecureRandom for T where T: crate::rand::sealed::SecureRandom {}

pub fn generate<T: RandomlyConstructable>(rng: &dyn SecureRandom) -> Result<Random<T>, Unspecified>;
