#![wakeful::source = "bb8-redis 0.26.0 source"]

use redis::RedisError;
use redis::aio::MultiplexedConnection;

pub use bb8;
pub use redis;

#[derive(Clone, Debug)]
pub struct RedisConnectionManager {
    client: redis::Client,
}
impl RedisConnectionManager {
    pub fn new<T>(info: T) -> Result<Self, RedisError>;
}
impl bb8::ManageConnection for RedisConnectionManager {
    type Connection = MultiplexedConnection;
    type Error = RedisError;
}
