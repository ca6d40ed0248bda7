#![wakeful::source = "duct 1.1.2 documentation and sources"]

use std::process::Output;
use std::time::Duration;

#[derive(Clone)]
#[must_use]
pub struct Expression {
    owned: Box<()>,
}
impl Expression {
    #[wakeful::blocking = "waits for the command to end"]
    pub fn run(&self) -> std::io::Result<Output>;
    #[wakeful::blocking = "waits for the command to end"]
    pub fn read(&self) -> std::io::Result<String>;
    pub fn start(&self) -> std::io::Result<Handle>;
    pub fn pipe<T>(&self, right: T) -> Expression;
    pub fn stdin_bytes<T>(&self, bytes: T) -> Expression;
    pub fn stdin_null(&self) -> Expression;
    pub fn stdout_null(&self) -> Expression;
    pub fn stdout_capture(&self) -> Expression;
    pub fn stderr_null(&self) -> Expression;
    pub fn stderr_capture(&self) -> Expression;
    pub fn stderr_to_stdout(&self) -> Expression;
    pub fn dir<T>(&self, path: T) -> Expression;
    pub fn env<T, U>(&self, name: T, val: U) -> Expression;
    pub fn unchecked(&self) -> Expression;
}

pub struct Handle {
    owned: Box<()>,
}
impl Handle {
    #[wakeful::blocking = "waits for the command to end"]
    pub fn wait(&self) -> std::io::Result<&Output>;
    #[wakeful::blocking = "waits for the command to end"]
    pub fn wait_timeout(&self, timeout: Duration) -> std::io::Result<Option<&Output>>;
    pub fn try_wait(&self) -> std::io::Result<Option<&Output>>;
    #[wakeful::blocking = "waits for the command to end"]
    pub fn into_output(self) -> std::io::Result<Output>;
    pub fn kill(&self) -> std::io::Result<()>;
}

pub fn cmd<T, U>(program: T, args: U) -> Expression;
