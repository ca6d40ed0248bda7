#![wakeful::source = "The Rust standard library documentation, 1.95, std::process"]

use crate::ffi::OsStr;
use crate::fmt::Display;
use crate::fs::File;
use crate::io::{PipeReader, PipeWriter, Read, Stderr, Stdout, Write};
use crate::os::fd::OwnedFd;
use crate::path::Path;

#[derive(Debug)]
pub struct Child {
    pub stdin: Option<ChildStdin>,
    pub stdout: Option<ChildStdout>,
    pub stderr: Option<ChildStderr>,
    owned: Box<()>,
}
impl Child {
    pub fn kill(&mut self) -> crate::io::Result<()>;
    pub fn id(&self) -> u32;
    #[wakeful::blocking = "waits for the process to end"]
    #[wakeful::twin(tokio = "tokio::process::Child::wait", smol = "smol::process::Child::status", differs = "only for a child that the runtime's own Command spawned")]
    pub fn wait(&mut self) -> crate::io::Result<ExitStatus>;
    pub fn try_wait(&mut self) -> crate::io::Result<Option<ExitStatus>>;
    #[wakeful::blocking = "waits for the process to end"]
    #[wakeful::twin(tokio = "tokio::process::Child::wait_with_output", smol = "smol::process::Child::output", differs = "only for a child that the runtime's own Command spawned")]
    pub fn wait_with_output(self) -> crate::io::Result<Output>;
}

#[derive(Debug)]
pub struct ChildStderr {
    owned: Box<()>,
}
impl From<OwnedFd> for ChildStderr {}
impl Read for ChildStderr {
    #[wakeful::blocking = "waits for input"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read", differs = "on the runtime's own type, with AsyncReadExt in scope")]
    fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>;
    #[wakeful::blocking = "waits for input"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read_to_end", differs = "on the runtime's own type, with AsyncReadExt in scope")]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> crate::io::Result<usize>;
    #[wakeful::blocking = "waits for input"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read_to_string", differs = "on the runtime's own type, with AsyncReadExt in scope")]
    fn read_to_string(&mut self, buf: &mut String) -> crate::io::Result<usize>;
    #[wakeful::blocking = "waits for input"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read_exact", differs = "on the runtime's own type, with AsyncReadExt in scope")]
    fn read_exact(&mut self, buf: &mut [u8]) -> crate::io::Result<()>;
}

#[derive(Debug)]
pub struct ChildStdin {
    owned: Box<()>,
}
impl From<OwnedFd> for ChildStdin {}
impl Write for &ChildStdin {
    #[wakeful::blocking = "waits for the process to read"]
    #[wakeful::twin(tokio = "tokio::io::AsyncWriteExt::write", differs = "on the runtime's own type, with AsyncWriteExt in scope")]
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>;
    #[wakeful::blocking = "waits for the process to read"]
    #[wakeful::twin(tokio = "tokio::io::AsyncWriteExt::flush", differs = "on the runtime's own type, with AsyncWriteExt in scope")]
    fn flush(&mut self) -> crate::io::Result<()>;
    #[wakeful::blocking = "waits for the process to read"]
    #[wakeful::twin(tokio = "tokio::io::AsyncWriteExt::write_all", differs = "on the runtime's own type, with AsyncWriteExt in scope")]
    fn write_all(&mut self, buf: &[u8]) -> crate::io::Result<()>;
}
impl Write for ChildStdin {
    #[wakeful::blocking = "waits for the process to read"]
    #[wakeful::twin(tokio = "tokio::io::AsyncWriteExt::write", differs = "on the runtime's own type, with AsyncWriteExt in scope")]
    fn write(&mut self, buf: &[u8]) -> crate::io::Result<usize>;
    #[wakeful::blocking = "waits for the process to read"]
    #[wakeful::twin(tokio = "tokio::io::AsyncWriteExt::flush", differs = "on the runtime's own type, with AsyncWriteExt in scope")]
    fn flush(&mut self) -> crate::io::Result<()>;
    #[wakeful::blocking = "waits for the process to read"]
    #[wakeful::twin(tokio = "tokio::io::AsyncWriteExt::write_all", differs = "on the runtime's own type, with AsyncWriteExt in scope")]
    fn write_all(&mut self, buf: &[u8]) -> crate::io::Result<()>;
}

#[derive(Debug)]
pub struct ChildStdout {
    owned: Box<()>,
}
impl From<OwnedFd> for ChildStdout {}
impl Read for ChildStdout {
    #[wakeful::blocking = "waits for input"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read", differs = "on the runtime's own type, with AsyncReadExt in scope")]
    fn read(&mut self, buf: &mut [u8]) -> crate::io::Result<usize>;
    #[wakeful::blocking = "waits for input"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read_to_end", differs = "on the runtime's own type, with AsyncReadExt in scope")]
    fn read_to_end(&mut self, buf: &mut Vec<u8>) -> crate::io::Result<usize>;
    #[wakeful::blocking = "waits for input"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read_to_string", differs = "on the runtime's own type, with AsyncReadExt in scope")]
    fn read_to_string(&mut self, buf: &mut String) -> crate::io::Result<usize>;
    #[wakeful::blocking = "waits for input"]
    #[wakeful::twin(tokio = "tokio::io::AsyncReadExt::read_exact", differs = "on the runtime's own type, with AsyncReadExt in scope")]
    fn read_exact(&mut self, buf: &mut [u8]) -> crate::io::Result<()>;
}

#[derive(Debug)]
pub struct Command {
    owned: Box<()>,
}
impl Command {
    pub fn new<S: AsRef<OsStr>>(program: S) -> Command;
    pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command;
    pub fn args<I, S>(&mut self, args: I) -> &mut Command where I: IntoIterator<Item = S>, S: AsRef<OsStr>;
    pub fn env<K, V>(&mut self, key: K, val: V) -> &mut Command where K: AsRef<OsStr>, V: AsRef<OsStr>;
    pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command where I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr>;
    pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command;
    pub fn env_clear(&mut self) -> &mut Command;
    pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command;
    pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command;
    pub fn spawn(&mut self) -> crate::io::Result<Child>;
    #[wakeful::blocking = "waits for the process to end"]
    #[wakeful::twin(tokio = "tokio::process::Command::output", smol = "smol::process::Command::output", same)]
    pub fn output(&mut self) -> crate::io::Result<Output>;
    #[wakeful::blocking = "waits for the process to end"]
    #[wakeful::twin(tokio = "tokio::process::Command::status", smol = "smol::process::Command::status", same)]
    pub fn status(&mut self) -> crate::io::Result<ExitStatus>;
    pub fn get_program(&self) -> &OsStr;
    pub fn get_args(&self) -> CommandArgs<'_>;
    pub fn get_envs(&self) -> CommandEnvs<'_>;
    pub fn get_current_dir(&self) -> Option<&Path>;
}

#[derive(Debug)]
pub struct CommandArgs<'a> {}
impl<'a> ExactSizeIterator for CommandArgs<'a> {}
impl<'a> Iterator for CommandArgs<'a> {
    type Item = &'a OsStr;
}
impl<'a> !Send for CommandArgs<'a> {}
impl<'a> !Sync for CommandArgs<'a> {}

#[derive(Debug)]
pub struct CommandEnvs<'a> {}
impl<'a> ExactSizeIterator for CommandEnvs<'a> {}
impl<'a> Iterator for CommandEnvs<'a> {
    type Item = (&'a OsStr, Option<&'a OsStr>);
}

#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct ExitCode {}
impl ExitCode {
    pub const SUCCESS: ExitCode;
    pub const FAILURE: ExitCode;
}
impl From<u8> for ExitCode {}
impl Termination for ExitCode {}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ExitStatus {}
impl ExitStatus {
    pub fn success(&self) -> bool;
    pub fn code(&self) -> Option<i32>;
}
impl Display for ExitStatus {}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Output {
    pub status: ExitStatus,
    pub stdout: Vec<u8>,
    pub stderr: Vec<u8>,
}

#[derive(Debug)]
pub struct Stdio {
    owned: Box<()>,
}
impl Stdio {
    pub fn piped() -> Stdio;
    pub fn inherit() -> Stdio;
    pub fn null() -> Stdio;
}
impl From<ChildStderr> for Stdio {}
impl From<ChildStdin> for Stdio {}
impl From<ChildStdout> for Stdio {}
impl From<File> for Stdio {}
impl From<OwnedFd> for Stdio {}
impl From<PipeReader> for Stdio {}
impl From<PipeWriter> for Stdio {}
impl From<Stderr> for Stdio {}
impl From<Stdout> for Stdio {}

pub trait Termination {
    fn report(self) -> ExitCode;
}
impl Termination for () {}

pub fn abort() -> !;

pub fn exit(code: i32) -> !;

pub fn id() -> u32;
