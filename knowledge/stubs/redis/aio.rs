#![wakeful::source = "redis 1.8.1 source and documentation, aio/; the documentation calls the multiplexed connection cancellation-safe"]

use crate::{Client, Cmd, Msg, Pipeline, RedisFuture, RedisResult, Value};
use futures_core::stream::Stream;
use std::time::Duration;

#[derive(Clone)]
pub struct MultiplexedConnection {
    owned: Box<()>,
}
impl MultiplexedConnection {
    pub fn set_response_timeout(&mut self, timeout: Duration);
    pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
    pub async fn send_packed_commands(&mut self, cmd: &Pipeline, offset: usize, count: usize) -> RedisResult<Vec<Value>>;
    pub async fn subscribe(&mut self, channel_name: impl Sized) -> RedisResult<()>;
    pub async fn unsubscribe(&mut self, channel_name: impl Sized) -> RedisResult<()>;
    pub async fn psubscribe(&mut self, channel_pattern: impl Sized) -> RedisResult<()>;
    pub async fn punsubscribe(&mut self, channel_pattern: impl Sized) -> RedisResult<()>;
}
impl ConnectionLike for MultiplexedConnection {}

#[derive(Clone)]
pub struct ConnectionManager {
    owned: Box<()>,
}
impl ConnectionManager {
    pub async fn new(client: Client) -> RedisResult<Self>;
    pub async fn new_with_config(client: Client, config: ConnectionManagerConfig) -> RedisResult<Self>;
    pub fn new_lazy_with_config(client: Client, config: ConnectionManagerConfig) -> RedisResult<Self>;
    pub async fn send_packed_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
    pub async fn send_packed_commands(&mut self, cmd: &Pipeline, offset: usize, count: usize) -> RedisResult<Vec<Value>>;
    pub async fn subscribe(&mut self, channel_name: impl Sized) -> RedisResult<()>;
    pub async fn unsubscribe(&mut self, channel_name: impl Sized) -> RedisResult<()>;
    pub async fn psubscribe(&mut self, channel_pattern: impl Sized) -> RedisResult<()>;
    pub async fn punsubscribe(&mut self, channel_pattern: impl Sized) -> RedisResult<()>;
}
impl ConnectionLike for ConnectionManager {}

#[derive(Clone, Debug, Default)]
pub struct ConnectionManagerConfig {
    owned: Box<()>,
}
impl ConnectionManagerConfig {
    pub fn new() -> Self;
    pub fn set_number_of_retries(self, amount: usize) -> Self;
    pub fn set_response_timeout(self, duration: Option<Duration>) -> Self;
    pub fn set_connection_timeout(self, duration: Option<Duration>) -> Self;
}

pub struct PubSub {
    owned: Box<()>,
}
impl PubSub {
    pub async fn subscribe(&mut self, channel_name: impl Sized) -> RedisResult<()>;
    pub async fn unsubscribe(&mut self, channel_name: impl Sized) -> RedisResult<()>;
    pub async fn psubscribe(&mut self, channel_pattern: impl Sized) -> RedisResult<()>;
    pub async fn punsubscribe(&mut self, channel_pattern: impl Sized) -> RedisResult<()>;
    pub fn on_message(&mut self) -> impl Stream<Item = Msg> + '_;
    pub fn into_on_message(self) -> PubSubStream;
    pub fn split(self) -> (PubSubSink, PubSubStream);
}

#[derive(Clone, Debug)]
pub struct PubSubSink {
    owned: Box<()>,
}
impl PubSubSink {
    pub async fn subscribe(&mut self, channel_name: impl Sized) -> RedisResult<()>;
    pub async fn unsubscribe(&mut self, channel_name: impl Sized) -> RedisResult<()>;
    pub async fn psubscribe(&mut self, channel_pattern: impl Sized) -> RedisResult<()>;
    pub async fn punsubscribe(&mut self, channel_pattern: impl Sized) -> RedisResult<()>;
}

pub struct PubSubStream {
    owned: Box<()>,
}
impl Stream for PubSubStream {
    type Item = Msg;
}

pub trait ConnectionLike {
    fn req_packed_command<'a>(&'a mut self, cmd: &'a Cmd) -> RedisFuture<'a, Value>;
    fn get_db(&self) -> i64;
}
impl<C, T> ConnectionLike for T where C: ConnectionLike + ?Sized, T: std::ops::DerefMut<Target = C> + Send {}
