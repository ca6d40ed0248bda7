#![wakeful::source = "triggered 0.1.3 source and documentation"]
#![wakeful::versions = "0.1"]

use std::future::Future;
use std::time::Duration;

#[derive(Debug)]
pub struct Listener {
    owned: Box<()>,
}
impl Listener {
    #[wakeful::blocking = "waits for the trigger"]
    pub fn wait(&self);
    #[wakeful::blocking = "waits for the trigger"]
    pub fn wait_timeout(&self, duration: Duration) -> bool;
    pub fn is_triggered(&self) -> bool;
}
impl Clone for Listener {}
impl Drop for Listener {}
impl Future for Listener {
    type Output = ();
}

#[derive(Clone, Debug)]
pub struct Trigger {
    owned: Box<()>,
}
impl Trigger {
    pub fn trigger(&self);
    pub fn is_triggered(&self) -> bool;
}

pub fn trigger() -> (Trigger, Listener);
