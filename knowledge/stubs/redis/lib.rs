#![wakeful::source = "redis 1.8.1 source and documentation"]

pub mod aio;
mod commands;

use std::fmt::{Debug, Display};
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

pub use crate::commands::{AsyncCommands, AsyncTypedCommands, Commands, TypedCommands};

pub type RedisResult<T> = Result<T, RedisError>;

pub type RedisFuture<'a, T> = Pin<Box<dyn Future<Output = RedisResult<T>> + Send + 'a>>;

#[derive(Clone, Debug)]
pub struct Client {
    owned: Box<()>,
}
impl Client {
    pub fn open<T>(params: T) -> RedisResult<Self>;
    #[wakeful::blocking = "waits for the server"]
    pub fn get_connection(&self) -> RedisResult<Connection>;
    #[wakeful::blocking = "waits for the server"]
    pub fn get_connection_with_timeout(&self, timeout: Duration) -> RedisResult<Connection>;
    pub fn get_connection_info(&self) -> &ConnectionInfo;
    pub fn build_with_tls<C>(conn_info: C, tls_certs: TlsCertificates) -> RedisResult<Self>;
    pub async fn get_multiplexed_async_connection(&self) -> RedisResult<crate::aio::MultiplexedConnection>;
    pub async fn get_multiplexed_async_connection_with_config(&self, config: &AsyncConnectionConfig) -> RedisResult<crate::aio::MultiplexedConnection>;
    pub async fn get_connection_manager(&self) -> RedisResult<crate::aio::ConnectionManager>;
    pub fn get_connection_manager_lazy(&self, config: crate::aio::ConnectionManagerConfig) -> RedisResult<crate::aio::ConnectionManager>;
    pub async fn get_connection_manager_with_config(&self, config: crate::aio::ConnectionManagerConfig) -> RedisResult<crate::aio::ConnectionManager>;
    pub async fn get_async_pubsub(&self) -> RedisResult<crate::aio::PubSub>;
    pub async fn get_async_monitor(&self) -> RedisResult<crate::aio::Monitor>;
}
impl ConnectionLike for Client {}
impl bb8::ManageConnection for Client {
    type Connection = crate::aio::MultiplexedConnection;
    type Error = RedisError;
}
impl r2d2::ManageConnection for Client {
    type Connection = Connection;
    type Error = RedisError;
}

pub struct Connection {
    owned: Box<()>,
}
impl Connection {
    #[wakeful::blocking = "waits for the server"]
    pub fn send_packed_command(&mut self, cmd: &[u8]) -> RedisResult<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn recv_response(&mut self) -> RedisResult<Value>;
    pub fn set_write_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
    pub fn as_pubsub(&mut self) -> PubSub<'_>;
}
impl ConnectionLike for Connection {}

pub struct PubSub<'a> {
    con: &'a mut Connection,
    owned: Box<()>,
}
impl PubSub<'_> {
    #[wakeful::blocking = "waits for the server"]
    pub fn subscribe<T>(&mut self, channel: T) -> RedisResult<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn psubscribe<T>(&mut self, pchannel: T) -> RedisResult<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn unsubscribe<T>(&mut self, channel: T) -> RedisResult<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn punsubscribe<T>(&mut self, pchannel: T) -> RedisResult<()>;
    #[wakeful::blocking = "waits for the server"]
    pub fn ping_message<T>(&mut self, message: impl Sized) -> RedisResult<T>;
    #[wakeful::blocking = "waits for the server"]
    pub fn ping<T>(&mut self) -> RedisResult<T>;
    #[wakeful::blocking = "waits for the server"]
    pub fn get_message(&mut self) -> RedisResult<Msg>;
    pub fn set_read_timeout(&self, dur: Option<Duration>) -> RedisResult<()>;
}
impl Drop for PubSub<'_> {}

#[derive(Clone, Debug)]
pub struct Msg {
    owned: Box<()>,
}
impl Msg {
    pub fn get_channel<T>(&self) -> RedisResult<T>;
    pub fn get_channel_name(&self) -> &str;
    pub fn get_payload<T>(&self) -> RedisResult<T>;
    pub fn get_payload_bytes(&self) -> &[u8];
    pub fn from_pattern(&self) -> bool;
    pub fn get_pattern<T>(&self) -> RedisResult<T>;
}

#[derive(Clone)]
pub struct Cmd {
    owned: Box<()>,
}
impl Cmd {
    pub fn new() -> Self;
    pub fn arg<T>(&mut self, arg: T) -> &mut Self;
    pub fn take(&mut self) -> Self;
    pub fn cursor_arg(&mut self, cursor: u64) -> &mut Self;
    #[wakeful::blocking = "waits for the server"]
    pub fn query<T>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    #[wakeful::blocking = "waits for the server"]
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;
    pub async fn query_async<T>(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<T>;
    pub async fn exec_async(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<()>;
}

#[derive(Clone)]
pub struct Pipeline {
    owned: Box<()>,
}
impl Pipeline {
    pub fn new() -> Self;
    pub fn with_capacity(capacity: usize) -> Self;
    pub fn atomic(&mut self) -> &mut Self;
    pub fn cmd(&mut self, name: &str) -> &mut Self;
    pub fn arg<T>(&mut self, arg: T) -> &mut Self;
    pub fn ignore(&mut self) -> &mut Self;
    pub fn add_command(&mut self, cmd: Cmd) -> &mut Self;
    #[wakeful::blocking = "waits for the server"]
    pub fn query<T>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    #[wakeful::blocking = "waits for the server"]
    pub fn exec(&self, con: &mut dyn ConnectionLike) -> RedisResult<()>;
    pub async fn query_async<T>(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<T>;
    pub async fn exec_async(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<()>;
    pub fn get<K>(&mut self, key: K) -> &mut Self;
    pub fn mget<K>(&mut self, key: K) -> &mut Self;
    pub fn keys<K>(&mut self, key: K) -> &mut Self;
    pub fn set<K, V>(&mut self, key: K, value: V) -> &mut Self;
    pub fn mset<'a, K, V>(&mut self, items: &'a [(K, V)]) -> &mut Self;
    pub fn set_ex<K, V>(&mut self, key: K, value: V, seconds: u64) -> &mut Self;
    pub fn pset_ex<K, V>(&mut self, key: K, value: V, milliseconds: u64) -> &mut Self;
    pub fn set_nx<K, V>(&mut self, key: K, value: V) -> &mut Self;
    pub fn mset_nx<'a, K, V>(&mut self, items: &'a [(K, V)]) -> &mut Self;
    pub fn getset<K, V>(&mut self, key: K, value: V) -> &mut Self;
    pub fn getrange<K>(&mut self, key: K, from: isize, to: isize) -> &mut Self;
    pub fn setrange<K, V>(&mut self, key: K, offset: isize, value: V) -> &mut Self;
    pub fn del<K>(&mut self, key: K) -> &mut Self;
    pub fn digest<K>(&mut self, key: K) -> &mut Self;
    pub fn exists<K>(&mut self, key: K) -> &mut Self;
    pub fn expire<K>(&mut self, key: K, seconds: i64) -> &mut Self;
    pub fn expire_at<K>(&mut self, key: K, ts: i64) -> &mut Self;
    pub fn pexpire<K>(&mut self, key: K, ms: i64) -> &mut Self;
    pub fn pexpire_at<K>(&mut self, key: K, ts: i64) -> &mut Self;
    pub fn persist<K>(&mut self, key: K) -> &mut Self;
    pub fn get_del<K>(&mut self, key: K) -> &mut Self;
    pub fn rename<K, N>(&mut self, key: K, new_key: N) -> &mut Self;
    pub fn rename_nx<K, N>(&mut self, key: K, new_key: N) -> &mut Self;
    pub fn unlink<K>(&mut self, key: K) -> &mut Self;
    pub fn append<K, V>(&mut self, key: K, value: V) -> &mut Self;
    pub fn incr<K, V>(&mut self, key: K, delta: V) -> &mut Self;
    pub fn decr<K, V>(&mut self, key: K, delta: V) -> &mut Self;
    pub fn setbit<K>(&mut self, key: K, offset: usize, value: bool) -> &mut Self;
    pub fn getbit<K>(&mut self, key: K, offset: usize) -> &mut Self;
    pub fn bitcount<K>(&mut self, key: K) -> &mut Self;
    pub fn bitcount_range<K>(&mut self, key: K, start: usize, end: usize) -> &mut Self;
    pub fn bit_and<D, S>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn bit_or<D, S>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn bit_xor<D, S>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn bit_not<D, S>(&mut self, dstkey: D, srckey: S) -> &mut Self;
    pub fn bit_diff<D, S>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn bit_diff1<D, S>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn bit_and_or<D, S>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn bit_one<D, S>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn strlen<K>(&mut self, key: K) -> &mut Self;
    pub fn hget<K, F>(&mut self, key: K, field: F) -> &mut Self;
    pub fn hmget<K, F>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hdel<K, F>(&mut self, key: K, field: F) -> &mut Self;
    pub fn hget_del<K, F>(&mut self, key: K, fields: F) -> &mut Self;
    pub fn hset<K, F, V>(&mut self, key: K, field: F, value: V) -> &mut Self;
    pub fn hset_nx<K, F, V>(&mut self, key: K, field: F, value: V) -> &mut Self;
    pub fn hset_multiple<'a, K, F, V>(&mut self, key: K, items: &'a [(F, V)]) -> &mut Self;
    pub fn hincr<K, F, D>(&mut self, key: K, field: F, delta: D) -> &mut Self;
    pub fn hexists<K, F>(&mut self, key: K, field: F) -> &mut Self;
    pub fn hkeys<K>(&mut self, key: K) -> &mut Self;
    pub fn hvals<K>(&mut self, key: K) -> &mut Self;
    pub fn hlen<K>(&mut self, key: K) -> &mut Self;
    pub fn brpoplpush<S, D>(&mut self, srckey: S, dstkey: D, timeout: f64) -> &mut Self;
    pub fn lindex<K>(&mut self, key: K, index: isize) -> &mut Self;
    pub fn llen<K>(&mut self, key: K) -> &mut Self;
    pub fn lpush<K, V>(&mut self, key: K, value: V) -> &mut Self;
    pub fn lpush_exists<K, V>(&mut self, key: K, value: V) -> &mut Self;
    pub fn lrange<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn lrem<K, V>(&mut self, key: K, count: isize, value: V) -> &mut Self;
    pub fn ltrim<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn lset<K, V>(&mut self, key: K, index: isize, value: V) -> &mut Self;
    pub fn ping(&mut self) -> &mut Self;
    pub fn ping_message<K>(&mut self, message: K) -> &mut Self;
    pub fn rpoplpush<K, D>(&mut self, key: K, dstkey: D) -> &mut Self;
    pub fn rpush<K, V>(&mut self, key: K, value: V) -> &mut Self;
    pub fn rpush_exists<K, V>(&mut self, key: K, value: V) -> &mut Self;
    pub fn sadd<K, M>(&mut self, key: K, member: M) -> &mut Self;
    pub fn scard<K>(&mut self, key: K) -> &mut Self;
    pub fn sdiff<K>(&mut self, keys: K) -> &mut Self;
    pub fn sdiffstore<D, K>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn sinter<K>(&mut self, keys: K) -> &mut Self;
    pub fn sinterstore<D, K>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn sismember<K, M>(&mut self, key: K, member: M) -> &mut Self;
    pub fn smismember<K, M>(&mut self, key: K, members: M) -> &mut Self;
    pub fn smembers<K>(&mut self, key: K) -> &mut Self;
    pub fn smove<S, D, M>(&mut self, srckey: S, dstkey: D, member: M) -> &mut Self;
    pub fn srandmember<K>(&mut self, key: K) -> &mut Self;
    pub fn srandmember_multiple<K>(&mut self, key: K, count: isize) -> &mut Self;
    pub fn srem<K, M>(&mut self, key: K, member: M) -> &mut Self;
    pub fn sunion<K>(&mut self, keys: K) -> &mut Self;
    pub fn sunionstore<D, K>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zadd_multiple<'a, K, S, M>(&mut self, key: K, items: &'a [(S, M)]) -> &mut Self;
    pub fn zcard<K>(&mut self, key: K) -> &mut Self;
    pub fn zcount<K, M, MM>(&mut self, key: K, min: M, max: MM) -> &mut Self;
    pub fn zincr<K, M, D>(&mut self, key: K, member: M, delta: D) -> &mut Self;
    pub fn zinterstore<D, K>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zinterstore_min<D, K>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zinterstore_max<D, K>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zinterstore_weights<'a, D, K, W>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> &mut Self;
    pub fn zinterstore_min_weights<'a, D, K, W>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> &mut Self;
    pub fn zinterstore_max_weights<'a, D, K, W>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> &mut Self;
    pub fn zlexcount<K, M, MM>(&mut self, key: K, min: M, max: MM) -> &mut Self;
    pub fn bzpopmax<K>(&mut self, key: K, timeout: f64) -> &mut Self;
    pub fn zpopmax<K>(&mut self, key: K, count: isize) -> &mut Self;
    pub fn bzpopmin<K>(&mut self, key: K, timeout: f64) -> &mut Self;
    pub fn zpopmin<K>(&mut self, key: K, count: isize) -> &mut Self;
    pub fn bzmpop_max<K>(&mut self, timeout: f64, keys: K, count: isize) -> &mut Self;
    pub fn zmpop_max<K>(&mut self, keys: K, count: isize) -> &mut Self;
    pub fn bzmpop_min<K>(&mut self, timeout: f64, keys: K, count: isize) -> &mut Self;
    pub fn zmpop_min<K>(&mut self, keys: K, count: isize) -> &mut Self;
    pub fn zrange<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrange_withscores<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrangebylex<K, M, MM>(&mut self, key: K, min: M, max: MM) -> &mut Self;
    pub fn zrevrangebylex<K, MM, M>(&mut self, key: K, max: MM, min: M) -> &mut Self;
    pub fn zrangebyscore<K, M, MM>(&mut self, key: K, min: M, max: MM) -> &mut Self;
    pub fn zrangebyscore_withscores<K, M, MM>(&mut self, key: K, min: M, max: MM) -> &mut Self;
    pub fn zrank<K, M>(&mut self, key: K, member: M) -> &mut Self;
    pub fn zrem<K, M>(&mut self, key: K, members: M) -> &mut Self;
    pub fn zrembylex<K, M, MM>(&mut self, key: K, min: M, max: MM) -> &mut Self;
    pub fn zremrangebyrank<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrembyscore<K, M, MM>(&mut self, key: K, min: M, max: MM) -> &mut Self;
    pub fn zrevrange<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrevrange_withscores<K>(&mut self, key: K, start: isize, stop: isize) -> &mut Self;
    pub fn zrevrangebyscore<K, MM, M>(&mut self, key: K, max: MM, min: M) -> &mut Self;
    pub fn zrevrangebyscore_withscores<K, MM, M>(&mut self, key: K, max: MM, min: M) -> &mut Self;
    pub fn zrevrank<K, M>(&mut self, key: K, member: M) -> &mut Self;
    pub fn zscore<K, M>(&mut self, key: K, member: M) -> &mut Self;
    pub fn zscore_multiple<'a, K, M>(&mut self, key: K, members: &'a [M]) -> &mut Self;
    pub fn zunionstore<D, K>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zunionstore_min<D, K>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zunionstore_max<D, K>(&mut self, dstkey: D, keys: K) -> &mut Self;
    pub fn zunionstore_weights<'a, D, K, W>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> &mut Self;
    pub fn zunionstore_min_weights<'a, D, K, W>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> &mut Self;
    pub fn zunionstore_max_weights<'a, D, K, W>(&mut self, dstkey: D, keys: &'a [(K, W)]) -> &mut Self;
    pub fn vcard<K>(&mut self, key: K) -> &mut Self;
    pub fn vdim<K>(&mut self, key: K) -> &mut Self;
    pub fn vrem<K, E>(&mut self, key: K, element: E) -> &mut Self;
    pub fn vdelattr<K, E>(&mut self, key: K, element: E) -> &mut Self;
    pub fn vgetattr<K, E>(&mut self, key: K, element: E) -> &mut Self;
    pub fn vrandmember<K>(&mut self, key: K) -> &mut Self;
    pub fn vrandmember_multiple<K>(&mut self, key: K, count: usize) -> &mut Self;
    pub fn pfadd<K, E>(&mut self, key: K, element: E) -> &mut Self;
    pub fn pfcount<K>(&mut self, key: K) -> &mut Self;
    pub fn pfmerge<D, S>(&mut self, dstkey: D, srckeys: S) -> &mut Self;
    pub fn publish<K, E>(&mut self, channel: K, message: E) -> &mut Self;
    pub fn spublish<K, E>(&mut self, channel: K, message: E) -> &mut Self;
    pub fn object_encoding<K>(&mut self, key: K) -> &mut Self;
    pub fn object_idletime<K>(&mut self, key: K) -> &mut Self;
    pub fn object_freq<K>(&mut self, key: K) -> &mut Self;
    pub fn object_refcount<K>(&mut self, key: K) -> &mut Self;
    pub fn client_getname(&mut self) -> &mut Self;
    pub fn client_id(&mut self) -> &mut Self;
    pub fn client_setname<K>(&mut self, connection_name: K) -> &mut Self;
    pub fn acl_load(&mut self) -> &mut Self;
    pub fn acl_save(&mut self) -> &mut Self;
    pub fn acl_list(&mut self) -> &mut Self;
    pub fn acl_users(&mut self) -> &mut Self;
    pub fn acl_setuser<K>(&mut self, username: K) -> &mut Self;
    pub fn acl_deluser<'a, K>(&mut self, usernames: &'a [K]) -> &mut Self;
    pub fn acl_dryrun<K, C, A>(&mut self, username: K, command: C, args: A) -> &mut Self;
    pub fn acl_cat(&mut self) -> &mut Self;
    pub fn acl_cat_categoryname<K>(&mut self, categoryname: K) -> &mut Self;
    pub fn acl_genpass(&mut self) -> &mut Self;
    pub fn acl_genpass_bits(&mut self, bits: isize) -> &mut Self;
    pub fn acl_whoami(&mut self) -> &mut Self;
    pub fn acl_log(&mut self, count: isize) -> &mut Self;
    pub fn acl_log_reset(&mut self) -> &mut Self;
    pub fn acl_help(&mut self) -> &mut Self;
    pub fn geo_add<K, M>(&mut self, key: K, members: M) -> &mut Self;
    pub fn geo_hash<K, M>(&mut self, key: K, members: M) -> &mut Self;
    pub fn flushall(&mut self) -> &mut Self;
    pub fn flushdb(&mut self) -> &mut Self;
    pub fn bf_add<K, V>(&mut self, key: K, value: V) -> &mut Self;
    pub fn bf_card<K>(&mut self, key: K) -> &mut Self;
    pub fn bf_exists<K, V>(&mut self, key: K, value: V) -> &mut Self;
    pub fn bf_madd<K, V>(&mut self, key: K, items: V) -> &mut Self;
    pub fn bf_mexists<'a, K, V>(&mut self, key: K, items: &'a [V]) -> &mut Self;
    pub fn bf_reserve<K>(&mut self, key: K, err_rate: f64, capacity: usize) -> &mut Self;
}

#[derive(Clone, Debug)]
pub struct Script {
    owned: Box<()>,
}
impl Script {
    pub fn new(code: &str) -> Script;
    pub fn get_hash(&self) -> &str;
    pub fn arg<'a, T>(&'a self, arg: T) -> ScriptInvocation<'a>;
    pub fn key<'a, T>(&'a self, key: T) -> ScriptInvocation<'a>;
    pub fn prepare_invoke(&self) -> ScriptInvocation<'_>;
    #[wakeful::blocking = "waits for the server"]
    pub fn invoke<T>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn invoke_async<T>(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<T>;
}

pub struct ScriptInvocation<'a> {
    script: &'a Script,
    owned: Box<()>,
}
impl<'a> ScriptInvocation<'a> {
    pub fn arg<T>(&mut self, arg: T) -> &mut Self;
    pub fn key<T>(&mut self, key: T) -> &mut Self;
    #[wakeful::blocking = "waits for the server"]
    pub fn invoke<T>(&self, con: &mut dyn ConnectionLike) -> RedisResult<T>;
    pub async fn invoke_async<T>(&self, con: &mut impl crate::aio::ConnectionLike) -> RedisResult<T>;
}

#[derive(Clone, Debug, PartialEq)]
pub struct RedisError {
    owned: Box<()>,
}
impl RedisError {
    pub fn detail(&self) -> Option<&str>;
    pub fn code(&self) -> Option<&str>;
    pub fn category(&self) -> &str;
    pub fn is_timeout(&self) -> bool;
    pub fn is_connection_refusal(&self) -> bool;
    pub fn is_connection_dropped(&self) -> bool;
    pub fn is_io_error(&self) -> bool;
}
impl Display for RedisError {}
impl std::error::Error for RedisError {}
impl From<std::io::Error> for RedisError {}

#[non_exhaustive]
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Nil,
    Int(i64),
    BulkString(Vec<u8>),
    Array(Vec<Value>),
    SimpleString(String),
    Okay,
    Set(Vec<Value>),
    Double(f64),
    Boolean(bool),
}

pub trait ConnectionLike {
    #[wakeful::blocking = "waits for the server"]
    fn req_packed_command(&mut self, cmd: &[u8]) -> RedisResult<Value>;
    #[wakeful::blocking = "waits for the server"]
    fn req_command(&mut self, cmd: &Cmd) -> RedisResult<Value>;
    fn get_db(&self) -> i64;
    #[wakeful::blocking = "waits for the server"]
    fn check_connection(&mut self) -> bool;
    fn is_open(&self) -> bool;
}
impl<C, T> ConnectionLike for T where C: ConnectionLike, T: std::ops::DerefMut<Target = C> {}

pub trait ToRedisArgs: Sized {}

pub trait FromRedisValue: Sized {}

pub fn cmd(name: &str) -> Cmd;

pub fn pipe() -> Pipeline;
