#![wakeful::source = "sysinfo 0.39.6 documentation and sources"]

// Before 0.40, what makes a value cannot fail. To ask about all processes or all
// disks takes milliseconds; of what may be one process nothing is said.

use std::ops::{Deref, DerefMut};
use std::process::ExitStatus;

pub struct Disks {
    owned: Box<()>,
}
impl Disks {
    pub fn new() -> Self;
    #[wakeful::blocking = "asks about every disk"]
    pub fn new_with_refreshed_list() -> Self;
    #[wakeful::blocking = "asks about every disk"]
    pub fn refresh(&mut self, remove_not_listed_disks: bool);
}
impl Deref for Disks {
    type Target = [Disk];
}
impl DerefMut for Disks {}

pub struct Process {
    owned: Box<()>,
}
impl Process {
    #[wakeful::blocking = "waits for a process to end"]
    pub fn wait(&self) -> Option<ExitStatus>;
}

pub struct System {
    owned: Box<()>,
}
impl System {
    pub fn new() -> Self;
    #[wakeful::blocking = "reads the state of every process"]
    pub fn new_all() -> Self;
    #[wakeful::blocking = "reads the state of every process"]
    pub fn refresh_all(&mut self);
    pub fn process(&self, pid: Pid) -> Option<&Process>;
}
