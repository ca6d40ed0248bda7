#![wakeful::source = "deadpool 0.13.1 source and documentation"]

pub mod managed;
pub mod unmanaged;

#[derive(Clone, Copy, Debug)]
pub struct Status {
    pub max_size: usize,
    pub size: usize,
    pub available: usize,
    pub waiting: usize,
}

#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Runtime {
    Tokio1,
    AsyncStd1,
    Smol2,
}
