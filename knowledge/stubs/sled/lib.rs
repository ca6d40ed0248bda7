#![wakeful::source = "sled 0.34.7 documentation and sources"]

// Reads and writes go to memory that sled itself brings to disk; what waits for
// the disk is to open a database and to flush it.

use std::ops::Deref;

#[derive(Clone)]
pub struct Config {
    owned: Box<()>,
}
impl Config {
    pub fn new() -> Config;
    pub fn path<P>(self, path: P) -> Config;
    #[wakeful::blocking = "opens a database on disk"]
    pub fn open(&self) -> Result<Db, Error>;
    pub fn cache_capacity(self, to: u64) -> Self;
    pub fn temporary(self, to: bool) -> Self;
}
impl Deref for Config {
    type Target = Inner;
}

#[derive(Clone)]
pub struct Db {
    owned: Box<()>,
}
impl Db {
    #[wakeful::blocking = "reads and writes the whole database"]
    pub fn export(&self) -> Vec<(Vec<u8>, Vec<u8>, impl Iterator<Item = Vec<Vec<u8>>>)>;
    #[wakeful::blocking = "reads and writes the whole database"]
    pub fn import(&self, export: Vec<(Vec<u8>, Vec<u8>, impl Iterator<Item = Vec<Vec<u8>>>)>);
    #[wakeful::blocking = "reads and writes the whole database"]
    pub fn checksum(&self) -> Result<u32, Error>;
    #[wakeful::blocking = "asks the disk about every file of the database"]
    pub fn size_on_disk(&self) -> Result<u64, Error>;
}
impl Deref for Db {
    type Target = Tree;
}

#[derive(Clone)]
pub struct Tree {
    owned: Box<()>,
}
impl Tree {
    #[wakeful::blocking = "waits for the disk"]
    pub fn flush(&self) -> Result<usize, Error>;
}
impl Deref for Tree {
    type Target = TreeInner;
}

#[wakeful::blocking = "opens a database on disk"]
pub fn open<P>(path: P) -> Result<Db, Error>;
