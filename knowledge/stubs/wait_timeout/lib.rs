#![wakeful::source = "wait-timeout 0.2.1 documentation and sources"]

use std::process::{Child, ExitStatus};
use std::time::Duration;

pub trait ChildExt {
    #[wakeful::blocking = "waits for a child to end"]
    fn wait_timeout(&mut self, dur: Duration) -> std::io::Result<Option<ExitStatus>>;
}
impl ChildExt for Child {}
