#![wakeful::source = "futures-timer 3.0.4 documentation and sources"]

use std::time::Duration;

#[derive(Debug)]
#[wakeful::lazy]
pub struct Delay {}
impl Delay {
    pub fn new(dur: Duration) -> Delay;
    pub fn reset(&mut self, dur: Duration);
}
impl Drop for Delay {}
impl Future for Delay {
    type Output = ();
}
