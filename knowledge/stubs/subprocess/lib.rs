#![wakeful::source = "subprocess 1.2.3 source and documentation"]
#![wakeful::versions = "1"]

use std::ffi::OsString;
use std::io::{Read, Write};
use std::path::Path;
use std::time::Duration;

#[derive(Debug)]
#[must_use]
pub struct Exec {
    owned: Box<()>,
}
impl Exec {
    pub fn cmd(command: impl Into<OsString>) -> Exec;
    pub fn shell(cmdstr: impl Into<OsString>) -> Exec;
    pub fn arg(self, arg: impl Into<OsString>) -> Exec;
    pub fn args(self, args: impl IntoIterator<Item = impl Into<OsString>>) -> Exec;
    pub fn detached(self) -> Exec;
    pub fn checked(self) -> Exec;
    pub fn env_clear(self) -> Exec;
    pub fn env(self, key: impl Into<OsString>, value: impl Into<OsString>) -> Exec;
    pub fn env_remove(self, key: impl Into<OsString>) -> Exec;
    pub fn cwd(self, dir: impl AsRef<Path>) -> Exec;
    pub fn stdin<T>(self, stdin: T) -> Exec;
    pub fn stdout<T>(self, stdout: T) -> Exec;
    pub fn stderr<T>(self, stderr: T) -> Exec;
    pub fn start(self) -> std::io::Result<Job>;
    #[wakeful::blocking = "waits for the process to end"]
    pub fn join(self) -> std::io::Result<ExitStatus>;
    pub fn stream_stdout(self) -> std::io::Result<impl Read>;
    pub fn stream_stderr(self) -> std::io::Result<impl Read>;
    pub fn stream_stdin(self) -> std::io::Result<impl Write>;
    pub fn communicate(self) -> std::io::Result<Communicator>;
    #[wakeful::blocking = "waits for the process to end"]
    pub fn capture(self) -> std::io::Result<Capture>;
}

#[derive(Debug, Default)]
#[must_use]
pub struct Pipeline {
    owned: Box<()>,
}
impl Pipeline {
    pub fn pipe(self, cmd: Exec) -> Pipeline;
    pub fn stdin<T>(self, stdin: T) -> Pipeline;
    pub fn stdout<T>(self, stdout: T) -> Pipeline;
    pub fn checked(self) -> Pipeline;
    pub fn cwd(self, dir: impl AsRef<Path>) -> Pipeline;
    pub fn detached(self) -> Pipeline;
    pub fn start(self) -> std::io::Result<Job>;
    #[wakeful::blocking = "waits for the processes to end"]
    pub fn join(self) -> std::io::Result<ExitStatus>;
    #[wakeful::blocking = "waits for the processes to end"]
    pub fn capture(self) -> std::io::Result<Capture>;
}

#[derive(Debug)]
pub struct Job {
    owned: Box<()>,
}
impl Job {
    pub fn communicate(&mut self) -> std::io::Result<Communicator>;
    pub fn terminate(&self) -> std::io::Result<()>;
    #[wakeful::blocking = "waits for the process to end"]
    pub fn wait(&self) -> std::io::Result<ExitStatus>;
    pub fn pid(&self) -> u32;
    pub fn pids(&self) -> Vec<u32>;
    pub fn kill(&self) -> std::io::Result<()>;
    pub fn poll(&self) -> Option<ExitStatus>;
    #[wakeful::blocking = "waits for the process to end"]
    pub fn wait_timeout(&self, timeout: Duration) -> std::io::Result<Option<ExitStatus>>;
    #[wakeful::blocking = "waits for the process to end"]
    pub fn join(self) -> std::io::Result<ExitStatus>;
    #[wakeful::blocking = "waits for the process to end"]
    pub fn join_timeout(self, timeout: Duration) -> std::io::Result<ExitStatus>;
    #[wakeful::blocking = "waits for the process to end"]
    pub fn capture(self) -> std::io::Result<Capture>;
    #[wakeful::blocking = "waits for the process to end"]
    pub fn capture_timeout(self, timeout: Duration) -> std::io::Result<Capture>;
}

#[derive(Clone, Debug)]
pub struct Process {
    owned: Box<()>,
}
impl Process {
    pub fn pid(&self) -> u32;
    pub fn exit_status(&self) -> Option<ExitStatus>;
    pub fn poll(&self) -> Option<ExitStatus>;
    #[wakeful::blocking = "waits for the process to end"]
    pub fn wait(&self) -> std::io::Result<ExitStatus>;
    #[wakeful::blocking = "waits for the process to end"]
    pub fn wait_timeout(&self, dur: Duration) -> std::io::Result<Option<ExitStatus>>;
    pub fn terminate(&self) -> std::io::Result<()>;
    pub fn kill(&self) -> std::io::Result<()>;
    pub fn detach(&self);
}

#[derive(Debug)]
#[must_use]
pub struct Communicator {
    owned: Box<()>,
}
impl Communicator {
    #[wakeful::blocking = "waits for the process"]
    pub fn read_to(&mut self, stdout: impl Write, stderr: impl Write) -> std::io::Result<()>;
    #[wakeful::blocking = "waits for the process"]
    pub fn read(&mut self) -> std::io::Result<(Vec<u8>, Vec<u8>)>;
    #[wakeful::blocking = "waits for the process"]
    pub fn read_string(&mut self) -> std::io::Result<(String, String)>;
    pub fn limit_size(self, size: usize) -> Communicator;
    pub fn limit_time(self, time: Duration) -> Communicator;
}
