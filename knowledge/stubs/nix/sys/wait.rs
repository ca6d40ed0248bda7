#![wakeful::source = "nix 0.32.0 documentation and sources, nix::sys::wait"]

use crate::Result;
use crate::sys::signal::Signal;
use crate::unistd::Pid;

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum WaitStatus {
    Exited(Pid, i32),
    Signaled(Pid, Signal, bool),
    Stopped(Pid, Signal),
    PtraceEvent(Pid, Signal, i32),
    PtraceSyscall(Pid),
    Continued(Pid),
    StillAlive,
}
impl WaitStatus {
    pub fn pid(&self) -> Option<Pid>;
}

#[wakeful::blocking = "waits for a child to end"]
#[wakeful::twin(tokio = "tokio::process::Child::wait", smol = "smol::process::Child::status", differs = "only for a child that the runtime's own Command spawned")]
pub fn wait() -> Result<WaitStatus>;

// waitpid returns at once when its flags have WNOHANG, so it is not said to
// block.
pub fn waitpid<P: Into<Option<Pid>>>(pid: P, options: Option<WaitPidFlag>) -> Result<WaitStatus>;
