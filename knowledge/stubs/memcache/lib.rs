#![wakeful::source = "memcache 0.21.0 source and documentation"]

use std::collections::HashMap;
use std::fmt::Display;
use std::time::Duration;

#[derive(Clone)]
pub struct Client {
    owned: Box<()>,
}
impl Client {
    #[wakeful::blocking = "waits for the server"]
    pub fn new<C>(target: C) -> Result<Self, MemcacheError>;
    pub fn builder() -> ClientBuilder;
    #[wakeful::blocking = "waits for the server"]
    pub fn with_pool_size<C>(target: C, size: u32) -> Result<Self, MemcacheError>;
    #[wakeful::blocking = "waits for the server"]
    pub fn connect<C>(target: C) -> Result<Self, MemcacheError>;
    pub fn set_read_timeout(&self, timeout: Option<Duration>) -> Result<(), MemcacheError>;
    pub fn set_write_timeout(&self, timeout: Option<Duration>) -> Result<(), MemcacheError>;
    #[wakeful::blocking = "waits for the server"]
    pub fn version(&self) -> Result<Vec<(String, String)>, MemcacheError>;
    #[wakeful::blocking = "waits for the server"]
    pub fn flush(&self) -> Result<(), MemcacheError>;
    #[wakeful::blocking = "waits for the server"]
    pub fn flush_with_delay(&self, delay: u32) -> Result<(), MemcacheError>;
    #[wakeful::blocking = "waits for the server"]
    pub fn get<V>(&self, key: &str) -> Result<Option<V>, MemcacheError>;
    #[wakeful::blocking = "waits for the server"]
    pub fn gets<V>(&self, keys: &[&str]) -> Result<HashMap<String, V>, MemcacheError>;
    #[wakeful::blocking = "waits for the server"]
    pub fn set<V>(&self, key: &str, value: V, expiration: u32) -> Result<(), MemcacheError>;
    #[wakeful::blocking = "waits for the server"]
    pub fn cas<V>(&self, key: &str, value: V, expiration: u32, cas_id: u64) -> Result<bool, MemcacheError>;
    #[wakeful::blocking = "waits for the server"]
    pub fn add<V>(&self, key: &str, value: V, expiration: u32) -> Result<(), MemcacheError>;
    #[wakeful::blocking = "waits for the server"]
    pub fn replace<V>(&self, key: &str, value: V, expiration: u32) -> Result<(), MemcacheError>;
    #[wakeful::blocking = "waits for the server"]
    pub fn append<V>(&self, key: &str, value: V) -> Result<(), MemcacheError>;
    #[wakeful::blocking = "waits for the server"]
    pub fn prepend<V>(&self, key: &str, value: V) -> Result<(), MemcacheError>;
    #[wakeful::blocking = "waits for the server"]
    pub fn delete(&self, key: &str) -> Result<bool, MemcacheError>;
    #[wakeful::blocking = "waits for the server"]
    pub fn increment(&self, key: &str, amount: u64) -> Result<u64, MemcacheError>;
    #[wakeful::blocking = "waits for the server"]
    pub fn decrement(&self, key: &str, amount: u64) -> Result<u64, MemcacheError>;
    #[wakeful::blocking = "waits for the server"]
    pub fn touch(&self, key: &str, expiration: u32) -> Result<bool, MemcacheError>;
    #[wakeful::blocking = "waits for the server"]
    pub fn stats(&self) -> Result<Vec<(String, Stats)>, MemcacheError>;
}

pub struct ClientBuilder {
    owned: Box<()>,
}
impl ClientBuilder {
    pub fn new() -> Self;
    pub fn add_server<C>(self, target: C) -> Result<Self, MemcacheError>;
    pub fn with_max_pool_size(self, max_size: u32) -> Self;
    pub fn with_min_idle_conns(self, min_idle: u32) -> Self;
    pub fn with_read_timeout(self, read_timeout: Duration) -> Self;
    pub fn with_write_timeout(self, write_timeout: Duration) -> Self;
    pub fn with_connection_timeout(self, connection_timeout: Duration) -> Self;
    #[wakeful::blocking = "waits for the server"]
    pub fn build(self) -> Result<Client, MemcacheError>;
}

#[derive(Debug)]
pub struct MemcacheError {
    owned: Box<()>,
}
impl Display for MemcacheError {}
impl std::error::Error for MemcacheError {}

#[wakeful::blocking = "waits for the server"]
pub fn connect<C>(target: C) -> Result<Client, MemcacheError>;
