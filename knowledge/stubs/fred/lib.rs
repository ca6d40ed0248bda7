#![wakeful::source = "fred 10.1.0 source and documentation"]
#![wakeful::versions = "10"]

pub mod prelude {
    pub use crate::clients::{Client, Pool};
    pub use crate::error::Error;
    pub use crate::interfaces::*;
    pub use crate::types::Builder;
}

pub mod clients {
    use crate::error::Error;
    use crate::interfaces::{AuthInterface, ClientLike, EventInterface, FredResult, HashesInterface, HeartbeatInterface, KeysInterface, ListInterface, MetricsInterface, PubsubInterface, ServerInterface, SetsInterface, SortedSetsInterface, StreamsInterface, TransactionInterface};
    use crate::types::ConnectHandle;
    use futures_core::stream::Stream;
    use std::fmt::{Debug, Display};
    use std::sync::Arc;

    #[derive(Clone)]
    pub struct Client {
        owned: Box<()>,
    }
    impl Client {
        pub fn new(config: Config, perf: Option<PerformanceConfig>, connection: Option<ConnectionConfig>, policy: Option<ReconnectPolicy>) -> Client;
        pub fn clone_new(&self) -> Self;
        pub fn split_cluster(&self) -> Result<Vec<Client>, Error>;
        pub fn scan<P>(&self, pattern: P, count: Option<u32>, it: Option<ScanType>) -> impl Stream<Item = Result<ScanResult, Error>> where P: Into<Str>;
        pub fn scan_buffered<P>(&self, pattern: P, count: Option<u32>, it: Option<ScanType>) -> impl Stream<Item = Result<Key, Error>> where P: Into<Str>;
        pub fn scan_cluster<P>(&self, pattern: P, count: Option<u32>, it: Option<ScanType>) -> impl Stream<Item = Result<ScanResult, Error>> where P: Into<Str>;
        pub fn scan_cluster_buffered<P>(&self, pattern: P, count: Option<u32>, it: Option<ScanType>) -> impl Stream<Item = Result<Key, Error>> where P: Into<Str>;
        pub fn hscan<K, P>(&self, key: K, pattern: P, count: Option<u32>) -> impl Stream<Item = Result<HScanResult, Error>> where K: Into<Key>, P: Into<Str>;
        pub fn sscan<K, P>(&self, key: K, pattern: P, count: Option<u32>) -> impl Stream<Item = Result<SScanResult, Error>> where K: Into<Key>, P: Into<Str>;
        pub fn zscan<K, P>(&self, key: K, pattern: P, count: Option<u32>) -> impl Stream<Item = Result<ZScanResult, Error>> where K: Into<Key>, P: Into<Str>;
        pub fn pipeline(&self) -> Pipeline<Client>;
        pub fn with_cluster_node<S>(&self, server: S) -> WithOptions<Self> where S: Into<Server>;
    }
    impl Default for Client {}
    impl Debug for Client {}
    impl Display for Client {}
    impl ClientLike for Client {}
    impl EventInterface for Client {}
    impl HashesInterface for Client {}
    impl MetricsInterface for Client {}
    impl TransactionInterface for Client {}
    impl KeysInterface for Client {}
    impl ListInterface for Client {}
    impl AuthInterface for Client {}
    impl ServerInterface for Client {}
    impl SetsInterface for Client {}
    impl SortedSetsInterface for Client {}
    impl HeartbeatInterface for Client {}
    impl StreamsInterface for Client {}
    impl PubsubInterface for Client {}

    #[derive(Clone)]
    pub struct Pool {
        owned: Box<()>,
    }
    impl Pool {
        pub fn from_clients(clients: Vec<Client>) -> Result<Self, Error>;
        pub fn new(config: Config, perf: Option<PerformanceConfig>, connection: Option<ConnectionConfig>, policy: Option<ReconnectPolicy>, size: usize) -> Result<Self, Error>;
        pub fn prefer_connected(&self, val: bool) -> bool;
        pub fn clients(&self) -> &[Client];
        pub fn connect_pool(&self) -> Vec<ConnectHandle>;
        pub fn size(&self) -> usize;
        pub fn next_connected(&self) -> &Client;
        pub fn next(&self) -> &Client;
        pub fn last(&self) -> &Client;
    }
    impl Debug for Pool {}
    impl ClientLike for Pool {}
    impl HeartbeatInterface for Pool {}
    impl HashesInterface for Pool {}
    impl TransactionInterface for Pool {}
    impl KeysInterface for Pool {}
    impl ListInterface for Pool {}
    impl ServerInterface for Pool {}
    impl SetsInterface for Pool {}
    impl SortedSetsInterface for Pool {}
    impl StreamsInterface for Pool {}

    pub struct Pipeline<C: ClientLike> {
        owned: Box<()>,
    }
    impl<C: ClientLike> Pipeline<C> {
        pub async fn all<R>(&self) -> Result<R, Error> where R: FromValue;
        pub async fn try_all<R>(&self) -> Vec<FredResult<R>> where R: FromValue;
        pub async fn last<R>(&self) -> Result<R, Error> where R: FromValue;
    }
    impl<C: ClientLike> Debug for Pipeline<C> {}
    impl<C: ClientLike> ClientLike for Pipeline<C> {}
    impl<C: PubsubInterface> PubsubInterface for Pipeline<C> {}
    impl<C: HashesInterface> HashesInterface for Pipeline<C> {}
    impl<C: KeysInterface> KeysInterface for Pipeline<C> {}
    impl<C: ListInterface> ListInterface for Pipeline<C> {}
    impl<C: AuthInterface> AuthInterface for Pipeline<C> {}
    impl<C: ServerInterface> ServerInterface for Pipeline<C> {}
    impl<C: SetsInterface> SetsInterface for Pipeline<C> {}
    impl<C: SortedSetsInterface> SortedSetsInterface for Pipeline<C> {}
    impl<C: StreamsInterface> StreamsInterface for Pipeline<C> {}
    unsafe impl<C> Send for Pipeline<C> {}
    unsafe impl<C> Sync for Pipeline<C> {}

    #[derive(Clone)]
    pub struct Transaction {
        owned: Box<()>,
    }
    impl Transaction {
        pub fn id(&self) -> u64;
        pub fn reset(&self);
        pub fn len(&self) -> usize;
        pub async fn exec<R>(&self, abort_on_error: bool) -> Result<R, Error> where R: FromValue;
        pub fn hash_slot(&self) -> Option<u16>;
        pub fn cluster_node(&self) -> Option<Server>;
    }
    impl Debug for Transaction {}
    impl ClientLike for Transaction {}
    impl PubsubInterface for Transaction {}
    impl HashesInterface for Transaction {}
    impl KeysInterface for Transaction {}
    impl ListInterface for Transaction {}
    impl AuthInterface for Transaction {}
    impl ServerInterface for Transaction {}
    impl SetsInterface for Transaction {}
    impl SortedSetsInterface for Transaction {}
    impl StreamsInterface for Transaction {}

    #[derive(Clone)]
    pub struct ExclusivePool {
        owned: Box<()>,
    }
    impl ExclusivePool {
        pub fn new(config: Config, perf: Option<PerformanceConfig>, connection: Option<ConnectionConfig>, policy: Option<ReconnectPolicy>, size: usize) -> Result<Self, Error>;
        pub fn clients(&self) -> &[Arc<AsyncMutex<Client>>];
        pub async fn connect_pool(&self) -> Vec<ConnectHandle>;
        pub async fn connect(&self) -> ConnectHandle;
        pub async fn force_reconnection(&self) -> FredResult<()>;
        pub async fn wait_for_connect(&self) -> FredResult<()>;
        pub async fn init(&self) -> FredResult<ConnectHandle>;
        pub fn size(&self) -> usize;
        pub async fn acquire(&self) -> OwnedMutexGuard<Client>;
        pub async fn update_perf_config(&self, config: PerformanceConfig);
        pub async fn quit(&self) -> FredResult<()>;
    }
    impl Debug for ExclusivePool {}
}

pub mod error {
    use std::borrow::Cow;
    use std::fmt::Display;

    #[derive(Debug)]
    pub struct Error {
        owned: Box<()>,
    }
    impl Error {
        pub fn new<T>(kind: ErrorKind, details: T) -> Error where T: Into<Cow<'static, str>>;
        pub fn kind(&self) -> &ErrorKind;
        pub fn change_kind(&mut self, kind: ErrorKind);
        pub fn details(&self) -> &str;
        pub fn new_canceled() -> Self;
        pub fn is_cluster(&self) -> bool;
        pub fn is_canceled(&self) -> bool;
        pub fn is_not_found(&self) -> bool;
        pub fn is_moved(&self) -> bool;
        pub fn is_ask(&self) -> bool;
    }
    impl Clone for Error {}
    impl Display for Error {}
    impl std::error::Error for Error {}
}

pub mod interfaces {
    use crate::clients::Transaction;
    use crate::error::Error;
    use crate::types::ConnectHandle;
    use std::future::Future;
    use std::hash::Hash;
    use std::time::Duration;
    use tokio::sync::broadcast::Receiver;
    use tokio::task::JoinHandle;

    pub trait HeartbeatInterface: ClientLike {
        fn enable_heartbeat(&self, interval: Duration, break_on_error: bool) -> impl Future<Output = FredResult<()>> + Send;
    }

    pub trait AuthInterface: ClientLike {
        fn auth<S>(&self, username: Option<String>, password: S) -> impl Future<Output = FredResult<()>> + Send where S: Into<Str> + Send;
        fn hello(&self, version: RespVersion, auth: Option<(Str, Str)>, setname: Option<Str>) -> impl Future<Output = FredResult<()>> + Send;
    }

    pub trait EventInterface: ClientLike {
        fn on_message<F, Fut>(&self, func: F) -> JoinHandle<FredResult<()>> where Fut: Future<Output = FredResult<()>> + Send + 'static, F: Fn(Message) -> Fut + Send + 'static;
        fn on_keyspace_event<F, Fut>(&self, func: F) -> JoinHandle<FredResult<()>> where Fut: Future<Output = FredResult<()>> + Send + 'static, F: Fn(KeyspaceEvent) -> Fut + Send + 'static;
        fn on_reconnect<F, Fut>(&self, func: F) -> JoinHandle<FredResult<()>> where Fut: Future<Output = FredResult<()>> + Send + 'static, F: Fn(Server) -> Fut + Send + 'static;
        fn on_cluster_change<F, Fut>(&self, func: F) -> JoinHandle<FredResult<()>> where Fut: Future<Output = FredResult<()>> + Send + 'static, F: Fn(Vec<ClusterStateChange>) -> Fut + Send + 'static;
        fn on_error<F, Fut>(&self, func: F) -> JoinHandle<FredResult<()>> where Fut: Future<Output = FredResult<()>> + Send + 'static, F: Fn((Error, Option<Server>)) -> Fut + Send + 'static;
        fn on_unresponsive<F, Fut>(&self, func: F) -> JoinHandle<FredResult<()>> where Fut: Future<Output = FredResult<()>> + Send + 'static, F: Fn(Server) -> Fut + Send + 'static;
        fn on_any<Fe, Fr, Fc, Fut1, Fut2, Fut3>(&self, error_fn: Fe, reconnect_fn: Fr, cluster_change_fn: Fc) -> JoinHandle<FredResult<()>> where Fut1: Future<Output = FredResult<()>> + Send + 'static, Fut2: Future<Output = FredResult<()>> + Send + 'static, Fut3: Future<Output = FredResult<()>> + Send + 'static, Fe: Fn((Error, Option<Server>)) -> Fut1 + Send + 'static, Fr: Fn(Server) -> Fut2 + Send + 'static, Fc: Fn(Vec<ClusterStateChange>) -> Fut3 + Send + 'static;
        fn message_rx(&self) -> Receiver<Message>;
        fn keyspace_event_rx(&self) -> Receiver<KeyspaceEvent>;
        fn reconnect_rx(&self) -> Receiver<Server>;
        fn cluster_change_rx(&self) -> Receiver<Vec<ClusterStateChange>>;
        fn error_rx(&self) -> Receiver<(Error, Option<Server>)>;
        fn unresponsive_rx(&self) -> Receiver<Server>;
    }

    pub trait MetricsInterface: ClientLike + Sized {
        fn read_redelivery_count(&self) -> usize;
        fn take_redelivery_count(&self) -> usize;
        fn command_queue_len(&self) -> usize;
    }

    pub trait HashesInterface: ClientLike + Sized {
        fn hgetall<R, K>(&self, key: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn hdel<R, K, F>(&self, key: K, fields: F) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, F: Into<MultipleKeys> + Send;
        fn hexists<R, K, F>(&self, key: K, field: F) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, F: Into<Key> + Send;
        fn hget<R, K, F>(&self, key: K, field: F) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, F: Into<Key> + Send;
        fn hincrby<R, K, F>(&self, key: K, field: F, increment: i64) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, F: Into<Key> + Send;
        fn hincrbyfloat<R, K, F>(&self, key: K, field: F, increment: f64) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, F: Into<Key> + Send;
        fn hkeys<R, K>(&self, key: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn hlen<R, K>(&self, key: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn hmget<R, K, F>(&self, key: K, fields: F) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, F: Into<MultipleKeys> + Send;
        fn hmset<R, K, V>(&self, key: K, values: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, V: TryInto<Map> + Send, V::Error: Into<Error> + Send;
        fn hset<R, K, V>(&self, key: K, values: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, V: TryInto<Map> + Send, V::Error: Into<Error> + Send;
        fn hsetnx<R, K, F, V>(&self, key: K, field: F, value: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, F: Into<Key> + Send, V: TryInto<Value> + Send, V::Error: Into<Error> + Send;
        fn hrandfield<R, K>(&self, key: K, count: Option<(i64, bool)>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn hstrlen<R, K, F>(&self, key: K, field: F) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, F: Into<Key> + Send;
        fn hvals<R, K>(&self, key: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
    }

    pub trait KeysInterface: ClientLike + Sized {
        fn watch<K>(&self, keys: K) -> impl Future<Output = FredResult<()>> + Send where K: Into<MultipleKeys> + Send;
        fn unwatch(&self) -> impl Future<Output = FredResult<()>> + Send;
        fn randomkey<R>(&self) -> impl Future<Output = FredResult<R>> + Send where R: FromValue;
        fn copy<R, S, D>(&self, source: S, destination: D, db: Option<u8>, replace: bool) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, S: Into<Key> + Send, D: Into<Key> + Send;
        fn dump<R, K>(&self, key: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn type<R, K>(&self, key: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn restore<R, K>(&self, key: K, ttl: i64, serialized: Value, replace: bool, absttl: bool, idletime: Option<i64>, frequency: Option<i64>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn set<R, K, V>(&self, key: K, value: V, expire: Option<Expiration>, options: Option<SetOptions>, get: bool) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, V: TryInto<Value> + Send, V::Error: Into<Error> + Send;
        fn setnx<R, K, V>(&self, key: K, value: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, V: TryInto<Value> + Send, V::Error: Into<Error> + Send;
        fn get<R, K>(&self, key: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn getrange<R, K>(&self, key: K, start: usize, end: usize) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn setrange<R, K, V>(&self, key: K, offset: u32, value: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, V: TryInto<Value> + Send, V::Error: Into<Error> + Send;
        fn getset<R, K, V>(&self, key: K, value: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, V: TryInto<Value> + Send, V::Error: Into<Error> + Send;
        fn getdel<R, K>(&self, key: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn strlen<R, K>(&self, key: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn del<R, K>(&self, keys: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<MultipleKeys> + Send;
        fn unlink<R, K>(&self, keys: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<MultipleKeys> + Send;
        fn rename<R, S, D>(&self, source: S, destination: D) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, S: Into<Key> + Send, D: Into<Key> + Send;
        fn renamenx<R, S, D>(&self, source: S, destination: D) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, S: Into<Key> + Send, D: Into<Key> + Send;
        fn append<R, K, V>(&self, key: K, value: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, V: TryInto<Value> + Send, V::Error: Into<Error> + Send;
        fn mget<R, K>(&self, keys: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<MultipleKeys> + Send;
        fn mset<V>(&self, values: V) -> impl Future<Output = FredResult<()>> + Send where V: TryInto<Map> + Send, V::Error: Into<Error> + Send;
        fn msetnx<R, V>(&self, values: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, V: TryInto<Map> + Send, V::Error: Into<Error> + Send;
        fn incr<R, K>(&self, key: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn incr_by<R, K>(&self, key: K, val: i64) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn incr_by_float<R, K>(&self, key: K, val: f64) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn decr<R, K>(&self, key: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn decr_by<R, K>(&self, key: K, val: i64) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn ttl<R, K>(&self, key: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn pttl<R, K>(&self, key: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn persist<R, K>(&self, key: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn expire<R, K>(&self, key: K, seconds: i64, options: Option<ExpireOptions>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn expire_at<R, K>(&self, key: K, timestamp: i64, options: Option<ExpireOptions>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn expire_time<R, K>(&self, key: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn pexpire<R, K>(&self, key: K, milliseconds: i64, options: Option<ExpireOptions>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn pexpire_at<R, K>(&self, key: K, timestamp: i64, options: Option<ExpireOptions>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn pexpire_time<R, K>(&self, key: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn exists<R, K>(&self, keys: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<MultipleKeys> + Send;
        fn lcs<R, K1, K2>(&self, key1: K1, key2: K2, len: bool, idx: bool, minmatchlen: Option<i64>, withmatchlen: bool) -> impl Future<Output = Result<R, Error>> + Send where R: FromValue, K1: Into<Key> + Send, K2: Into<Key> + Send;
        fn scan_page<R, S, P>(&self, cursor: S, pattern: P, count: Option<u32>, it: Option<ScanType>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, S: Into<Str> + Send, P: Into<Str> + Send;
    }

    pub trait ListInterface: ClientLike + Sized {
        fn blmpop<R, K>(&self, timeout: f64, keys: K, direction: LMoveDirection, count: Option<i64>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<MultipleKeys> + Send;
        fn blpop<R, K>(&self, keys: K, timeout: f64) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<MultipleKeys> + Send;
        fn brpop<R, K>(&self, keys: K, timeout: f64) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<MultipleKeys> + Send;
        fn brpoplpush<R, S, D>(&self, source: S, destination: D, timeout: f64) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, S: Into<Key> + Send, D: Into<Key> + Send;
        fn blmove<R, S, D>(&self, source: S, destination: D, source_direction: LMoveDirection, destination_direction: LMoveDirection, timeout: f64) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, S: Into<Key> + Send, D: Into<Key> + Send;
        fn lmpop<R, K>(&self, keys: K, direction: LMoveDirection, count: Option<i64>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<MultipleKeys> + Send;
        fn lindex<R, K>(&self, key: K, index: i64) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn linsert<R, K, P, V>(&self, key: K, location: ListLocation, pivot: P, element: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, P: TryInto<Value> + Send, P::Error: Into<Error> + Send, V: TryInto<Value> + Send, V::Error: Into<Error> + Send;
        fn llen<R, K>(&self, key: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn lpop<R, K>(&self, key: K, count: Option<usize>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn lpos<R, K, V>(&self, key: K, element: V, rank: Option<i64>, count: Option<i64>, maxlen: Option<i64>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, V: TryInto<Value> + Send, V::Error: Into<Error> + Send;
        fn lpush<R, K, V>(&self, key: K, elements: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, V: TryInto<MultipleValues> + Send, V::Error: Into<Error> + Send;
        fn lpushx<R, K, V>(&self, key: K, elements: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, V: TryInto<MultipleValues> + Send, V::Error: Into<Error> + Send;
        fn lrange<R, K>(&self, key: K, start: i64, stop: i64) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn lrem<R, K, V>(&self, key: K, count: i64, element: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, V: TryInto<Value> + Send, V::Error: Into<Error> + Send;
        fn lset<R, K, V>(&self, key: K, index: i64, element: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, V: TryInto<Value> + Send, V::Error: Into<Error> + Send;
        fn ltrim<R, K>(&self, key: K, start: i64, stop: i64) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn rpop<R, K>(&self, key: K, count: Option<usize>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn rpoplpush<R, S, D>(&self, source: S, dest: D) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, S: Into<Key> + Send, D: Into<Key> + Send;
        fn lmove<R, S, D>(&self, source: S, dest: D, source_direction: LMoveDirection, dest_direction: LMoveDirection) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, S: Into<Key> + Send, D: Into<Key> + Send;
        fn rpush<R, K, V>(&self, key: K, elements: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, V: TryInto<MultipleValues> + Send, V::Error: Into<Error> + Send;
        fn rpushx<R, K, V>(&self, key: K, elements: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, V: TryInto<MultipleValues> + Send, V::Error: Into<Error> + Send;
        fn sort<R, K, S>(&self, key: K, by: Option<Str>, limit: Option<Limit>, get: S, order: Option<SortOrder>, alpha: bool, store: Option<Key>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, S: Into<MultipleStrings> + Send;
        fn sort_ro<R, K, S>(&self, key: K, by: Option<Str>, limit: Option<Limit>, get: S, order: Option<SortOrder>, alpha: bool) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, S: Into<MultipleStrings> + Send;
    }

    pub trait PubsubInterface: ClientLike + Sized + Send {
        fn subscribe<S>(&self, channels: S) -> impl Future<Output = FredResult<()>> + Send where S: Into<MultipleStrings> + Send;
        fn unsubscribe<S>(&self, channels: S) -> impl Future<Output = FredResult<()>> + Send where S: Into<MultipleStrings> + Send;
        fn psubscribe<S>(&self, patterns: S) -> impl Future<Output = FredResult<()>> + Send where S: Into<MultipleStrings> + Send;
        fn punsubscribe<S>(&self, patterns: S) -> impl Future<Output = FredResult<()>> + Send where S: Into<MultipleStrings> + Send;
        fn publish<R, S, V>(&self, channel: S, message: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, S: Into<Str> + Send, V: TryInto<Value> + Send, V::Error: Into<Error> + Send;
        fn ssubscribe<C>(&self, channels: C) -> impl Future<Output = FredResult<()>> + Send where C: Into<MultipleStrings> + Send;
        fn sunsubscribe<C>(&self, channels: C) -> impl Future<Output = FredResult<()>> + Send where C: Into<MultipleStrings> + Send;
        fn spublish<R, S, V>(&self, channel: S, message: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, S: Into<Str> + Send, V: TryInto<Value> + Send, V::Error: Into<Error> + Send;
        fn pubsub_channels<R, S>(&self, pattern: S) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, S: Into<Str> + Send;
        fn pubsub_numpat<R>(&self) -> impl Future<Output = FredResult<R>> + Send where R: FromValue;
        fn pubsub_numsub<R, S>(&self, channels: S) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, S: Into<MultipleStrings> + Send;
        fn pubsub_shardchannels<R, S>(&self, pattern: S) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, S: Into<Str> + Send;
        fn pubsub_shardnumsub<R, S>(&self, channels: S) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, S: Into<MultipleStrings> + Send;
    }

    pub trait ServerInterface: ClientLike {
        fn bgrewriteaof<R>(&self) -> impl Future<Output = FredResult<R>> + Send where R: FromValue;
        fn bgsave<R>(&self) -> impl Future<Output = FredResult<R>> + Send where R: FromValue;
        fn dbsize<R>(&self) -> impl Future<Output = FredResult<R>> + Send where R: FromValue;
        fn select<I>(&self, index: I) -> impl Future<Output = FredResult<()>> + Send where I: TryInto<Value> + Send, I::Error: Into<Error> + Send;
        fn failover(&self, to: Option<(String, u16)>, force: bool, abort: bool, timeout: Option<u32>) -> impl Future<Output = FredResult<()>> + Send;
        fn lastsave<R>(&self) -> impl Future<Output = FredResult<R>> + Send where R: FromValue;
        fn wait<R>(&self, numreplicas: i64, timeout: i64) -> impl Future<Output = Result<R, Error>> + Send where R: FromValue;
        fn sentinel_primary(&self) -> Option<Server>;
        fn sentinel_nodes(&self) -> Option<Vec<Server>>;
    }

    pub trait SetsInterface: ClientLike + Sized {
        fn sadd<R, K, V>(&self, key: K, members: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, V: TryInto<MultipleValues> + Send, V::Error: Into<Error> + Send;
        fn scard<R, K>(&self, key: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn sdiff<R, K>(&self, keys: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<MultipleKeys> + Send;
        fn sdiffstore<R, D, K>(&self, dest: D, keys: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, D: Into<Key> + Send, K: Into<MultipleKeys> + Send;
        fn sinter<R, K>(&self, keys: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<MultipleKeys> + Send;
        fn sinterstore<R, D, K>(&self, dest: D, keys: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, D: Into<Key> + Send, K: Into<MultipleKeys> + Send;
        fn sismember<R, K, V>(&self, key: K, member: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, V: TryInto<Value> + Send, V::Error: Into<Error> + Send;
        fn smismember<R, K, V>(&self, key: K, members: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, V: TryInto<MultipleValues> + Send, V::Error: Into<Error> + Send;
        fn smembers<R, K>(&self, key: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn smove<R, S, D, V>(&self, source: S, dest: D, member: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, S: Into<Key> + Send, D: Into<Key> + Send, V: TryInto<Value> + Send, V::Error: Into<Error> + Send;
        fn spop<R, K>(&self, key: K, count: Option<usize>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn srandmember<R, K>(&self, key: K, count: Option<usize>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn srem<R, K, V>(&self, key: K, members: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, V: TryInto<MultipleValues> + Send, V::Error: Into<Error> + Send;
        fn sunion<R, K>(&self, keys: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<MultipleKeys> + Send;
        fn sunionstore<R, D, K>(&self, dest: D, keys: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, D: Into<Key> + Send, K: Into<MultipleKeys> + Send;
    }

    pub trait SortedSetsInterface: ClientLike + Sized {
        fn bzmpop<R, K>(&self, timeout: f64, keys: K, sort: ZCmp, count: Option<i64>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<MultipleKeys> + Send;
        fn bzpopmin<R, K>(&self, keys: K, timeout: f64) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<MultipleKeys> + Send;
        fn bzpopmax<R, K>(&self, keys: K, timeout: f64) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<MultipleKeys> + Send;
        fn zadd<R, K, V>(&self, key: K, options: Option<SetOptions>, ordering: Option<Ordering>, changed: bool, incr: bool, values: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, V: TryInto<MultipleZaddValues> + Send, V::Error: Into<Error> + Send;
        fn zcard<R, K>(&self, key: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn zcount<R, K>(&self, key: K, min: f64, max: f64) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn zdiff<R, K>(&self, keys: K, withscores: bool) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<MultipleKeys> + Send;
        fn zdiffstore<R, D, K>(&self, dest: D, keys: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, D: Into<Key> + Send, K: Into<MultipleKeys> + Send;
        fn zincrby<R, K, V>(&self, key: K, increment: f64, member: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, V: TryInto<Value> + Send, V::Error: Into<Error> + Send;
        fn zinter<R, K, W>(&self, keys: K, weights: W, aggregate: Option<AggregateOptions>, withscores: bool) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<MultipleKeys> + Send, W: Into<MultipleWeights> + Send;
        fn zinterstore<R, D, K, W>(&self, dest: D, keys: K, weights: W, aggregate: Option<AggregateOptions>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, D: Into<Key> + Send, K: Into<MultipleKeys> + Send, W: Into<MultipleWeights> + Send;
        fn zlexcount<R, K, M, N>(&self, key: K, min: M, max: N) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, M: TryInto<ZRange> + Send, M::Error: Into<Error> + Send, N: TryInto<ZRange> + Send, N::Error: Into<Error> + Send;
        fn zpopmax<R, K>(&self, key: K, count: Option<usize>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn zpopmin<R, K>(&self, key: K, count: Option<usize>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn zmpop<R, K>(&self, keys: K, sort: ZCmp, count: Option<i64>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<MultipleKeys> + Send;
        fn zrandmember<R, K>(&self, key: K, count: Option<(i64, bool)>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn zrangestore<R, D, S, M, N>(&self, dest: D, source: S, min: M, max: N, sort: Option<ZSort>, rev: bool, limit: Option<Limit>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, D: Into<Key> + Send, S: Into<Key> + Send, M: TryInto<ZRange> + Send, M::Error: Into<Error> + Send, N: TryInto<ZRange> + Send, N::Error: Into<Error> + Send;
        fn zrange<R, K, M, N>(&self, key: K, min: M, max: N, sort: Option<ZSort>, rev: bool, limit: Option<Limit>, withscores: bool) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, M: TryInto<ZRange> + Send, M::Error: Into<Error> + Send, N: TryInto<ZRange> + Send, N::Error: Into<Error> + Send;
        fn zrangebylex<R, K, M, N>(&self, key: K, min: M, max: N, limit: Option<Limit>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, M: TryInto<ZRange> + Send, M::Error: Into<Error> + Send, N: TryInto<ZRange> + Send, N::Error: Into<Error> + Send;
        fn zrevrangebylex<R, K, M, N>(&self, key: K, max: M, min: N, limit: Option<Limit>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, M: TryInto<ZRange> + Send, M::Error: Into<Error> + Send, N: TryInto<ZRange> + Send, N::Error: Into<Error> + Send;
        fn zrangebyscore<R, K, M, N>(&self, key: K, min: M, max: N, withscores: bool, limit: Option<Limit>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, M: TryInto<ZRange> + Send, M::Error: Into<Error> + Send, N: TryInto<ZRange> + Send, N::Error: Into<Error> + Send;
        fn zrevrangebyscore<R, K, M, N>(&self, key: K, max: M, min: N, withscores: bool, limit: Option<Limit>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, M: TryInto<ZRange> + Send, M::Error: Into<Error> + Send, N: TryInto<ZRange> + Send, N::Error: Into<Error> + Send;
        fn zrank<R, K, V>(&self, key: K, member: V, withscore: bool) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, V: TryInto<Value> + Send, V::Error: Into<Error> + Send;
        fn zrem<R, K, V>(&self, key: K, members: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, V: TryInto<MultipleValues> + Send, V::Error: Into<Error> + Send;
        fn zremrangebylex<R, K, M, N>(&self, key: K, min: M, max: N) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, M: TryInto<ZRange> + Send, M::Error: Into<Error> + Send, N: TryInto<ZRange> + Send, N::Error: Into<Error> + Send;
        fn zremrangebyrank<R, K>(&self, key: K, start: i64, stop: i64) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn zremrangebyscore<R, K, M, N>(&self, key: K, min: M, max: N) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, M: TryInto<ZRange> + Send, M::Error: Into<Error> + Send, N: TryInto<ZRange> + Send, N::Error: Into<Error> + Send;
        fn zrevrange<R, K>(&self, key: K, start: i64, stop: i64, withscores: bool) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn zrevrank<R, K, V>(&self, key: K, member: V, withscore: bool) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, V: TryInto<Value> + Send, V::Error: Into<Error> + Send;
        fn zscore<R, K, V>(&self, key: K, member: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, V: TryInto<Value> + Send, V::Error: Into<Error> + Send;
        fn zunion<R, K, W>(&self, keys: K, weights: W, aggregate: Option<AggregateOptions>, withscores: bool) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<MultipleKeys> + Send, W: Into<MultipleWeights> + Send;
        fn zunionstore<R, D, K, W>(&self, dest: D, keys: K, weights: W, aggregate: Option<AggregateOptions>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, D: Into<Key> + Send, K: Into<MultipleKeys> + Send, W: Into<MultipleWeights> + Send;
        fn zmscore<R, K, V>(&self, key: K, members: V) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, V: TryInto<MultipleValues> + Send, V::Error: Into<Error> + Send;
    }

    pub trait StreamsInterface: ClientLike + Sized {
        fn xinfo_consumers<R, K, S>(&self, key: K, groupname: S) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, S: Into<Str> + Send;
        fn xinfo_groups<R, K>(&self, key: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn xinfo_stream<R, K>(&self, key: K, full: bool, count: Option<u64>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn xadd<R, K, C, I, F>(&self, key: K, nomkstream: bool, cap: C, id: I, fields: F) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, I: Into<XID> + Send, F: TryInto<MultipleOrderedPairs> + Send, F::Error: Into<Error> + Send, C: TryInto<XCap> + Send, C::Error: Into<Error> + Send;
        fn xtrim<R, K, C>(&self, key: K, cap: C) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, C: TryInto<XCap> + Send, C::Error: Into<Error> + Send;
        fn xdel<R, K, S>(&self, key: K, ids: S) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, S: Into<MultipleStrings> + Send;
        fn xrange_values<Ri, Rk, Rv, K, S, E>(&self, key: K, start: S, end: E, count: Option<u64>) -> impl Future<Output = FredResult<Vec<XReadValue<Ri, Rk, Rv>>>> + Send where Ri: FromValue, Rk: FromKey + Hash + Eq, Rv: FromValue, K: Into<Key> + Send, S: TryInto<Value> + Send, S::Error: Into<Error> + Send, E: TryInto<Value> + Send, E::Error: Into<Error> + Send;
        fn xrange<R, K, S, E>(&self, key: K, start: S, end: E, count: Option<u64>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, S: TryInto<Value> + Send, S::Error: Into<Error> + Send, E: TryInto<Value> + Send, E::Error: Into<Error> + Send;
        fn xrevrange_values<Ri, Rk, Rv, K, E, S>(&self, key: K, end: E, start: S, count: Option<u64>) -> impl Future<Output = FredResult<Vec<XReadValue<Ri, Rk, Rv>>>> + Send where Ri: FromValue, Rk: FromKey + Hash + Eq, Rv: FromValue, K: Into<Key> + Send, S: TryInto<Value> + Send, S::Error: Into<Error> + Send, E: TryInto<Value> + Send, E::Error: Into<Error> + Send;
        fn xrevrange<R, K, S, E>(&self, key: K, end: E, start: S, count: Option<u64>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, S: TryInto<Value> + Send, S::Error: Into<Error> + Send, E: TryInto<Value> + Send, E::Error: Into<Error> + Send;
        fn xlen<R, K>(&self, key: K) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send;
        fn xread_map<Rk1, Rk2, Rk3, Rv, K, I>(&self, count: Option<u64>, block: Option<u64>, keys: K, ids: I) -> impl Future<Output = FredResult<XReadResponse<Rk1, Rk2, Rk3, Rv>>> + Send where Rk1: FromKey + Hash + Eq, Rk2: FromValue, Rk3: FromKey + Hash + Eq, Rv: FromValue, K: Into<MultipleKeys> + Send, I: Into<MultipleIDs> + Send;
        fn xread<R, K, I>(&self, count: Option<u64>, block: Option<u64>, keys: K, ids: I) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<MultipleKeys> + Send, I: Into<MultipleIDs> + Send;
        fn xgroup_create<R, K, S, I>(&self, key: K, groupname: S, id: I, mkstream: bool) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, S: Into<Str> + Send, I: Into<XID> + Send;
        fn xgroup_createconsumer<R, K, G, C>(&self, key: K, groupname: G, consumername: C) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, G: Into<Str> + Send, C: Into<Str> + Send;
        fn xgroup_delconsumer<R, K, G, C>(&self, key: K, groupname: G, consumername: C) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, G: Into<Str> + Send, C: Into<Str> + Send;
        fn xgroup_destroy<R, K, S>(&self, key: K, groupname: S) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, S: Into<Str> + Send;
        fn xgroup_setid<R, K, S, I>(&self, key: K, groupname: S, id: I) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, S: Into<Str> + Send, I: Into<XID> + Send;
        fn xreadgroup_map<Rk1, Rk2, Rk3, Rv, G, C, K, I>(&self, group: G, consumer: C, count: Option<u64>, block: Option<u64>, noack: bool, keys: K, ids: I) -> impl Future<Output = FredResult<XReadResponse<Rk1, Rk2, Rk3, Rv>>> + Send where Rk1: FromKey + Hash + Eq, Rk2: FromValue, Rk3: FromKey + Hash + Eq, Rv: FromValue, G: Into<Str> + Send, C: Into<Str> + Send, K: Into<MultipleKeys> + Send, I: Into<MultipleIDs> + Send;
        fn xreadgroup<R, G, C, K, I>(&self, group: G, consumer: C, count: Option<u64>, block: Option<u64>, noack: bool, keys: K, ids: I) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, G: Into<Str> + Send, C: Into<Str> + Send, K: Into<MultipleKeys> + Send, I: Into<MultipleIDs> + Send;
        fn xack<R, K, G, I>(&self, key: K, group: G, ids: I) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, G: Into<Str> + Send, I: Into<MultipleIDs> + Send;
        fn xclaim_values<Ri, Rk, Rv, K, G, C, I>(&self, key: K, group: G, consumer: C, min_idle_time: u64, ids: I, idle: Option<u64>, time: Option<u64>, retry_count: Option<u64>, force: bool, justid: bool) -> impl Future<Output = FredResult<Vec<XReadValue<Ri, Rk, Rv>>>> + Send where Ri: FromValue, Rk: FromKey + Hash + Eq, Rv: FromValue, K: Into<Key> + Send, G: Into<Str> + Send, C: Into<Str> + Send, I: Into<MultipleIDs> + Send;
        fn xclaim<R, K, G, C, I>(&self, key: K, group: G, consumer: C, min_idle_time: u64, ids: I, idle: Option<u64>, time: Option<u64>, retry_count: Option<u64>, force: bool, justid: bool) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, G: Into<Str> + Send, C: Into<Str> + Send, I: Into<MultipleIDs> + Send;
        fn xautoclaim_values<Ri, Rk, Rv, K, G, C, I>(&self, key: K, group: G, consumer: C, min_idle_time: u64, start: I, count: Option<u64>, justid: bool) -> impl Future<Output = FredResult<(String, Vec<XReadValue<Ri, Rk, Rv>>)>> + Send where Ri: FromValue, Rk: FromKey + Hash + Eq, Rv: FromValue, K: Into<Key> + Send, G: Into<Str> + Send, C: Into<Str> + Send, I: Into<XID> + Send;
        fn xautoclaim<R, K, G, C, I>(&self, key: K, group: G, consumer: C, min_idle_time: u64, start: I, count: Option<u64>, justid: bool) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, G: Into<Str> + Send, C: Into<Str> + Send, I: Into<XID> + Send;
        fn xpending<R, K, G, A>(&self, key: K, group: G, args: A) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, K: Into<Key> + Send, G: Into<Str> + Send, A: Into<XPendingArgs> + Send;
    }

    pub trait TransactionInterface: ClientLike + Sized {
        fn multi(&self) -> Transaction;
    }

    pub trait ClientLike: Clone + Send + Sync + Sized {
        fn id(&self) -> &str;
        fn client_config(&self) -> Config;
        fn client_reconnect_policy(&self) -> Option<ReconnectPolicy>;
        fn connection_config(&self) -> &ConnectionConfig;
        fn protocol_version(&self) -> RespVersion;
        fn has_reconnect_policy(&self) -> bool;
        fn is_clustered(&self) -> bool;
        fn uses_sentinels(&self) -> bool;
        fn update_perf_config(&self, config: PerformanceConfig);
        fn perf_config(&self) -> PerformanceConfig;
        fn state(&self) -> ClientState;
        fn is_connected(&self) -> bool;
        fn active_connections(&self) -> Vec<Server>;
        fn server_version(&self) -> Option<Version>;
        fn connect(&self) -> ConnectHandle;
        fn force_reconnection(&self) -> impl Future<Output = FredResult<()>> + Send;
        fn wait_for_connect(&self) -> impl Future<Output = FredResult<()>> + Send;
        fn init(&self) -> impl Future<Output = FredResult<ConnectHandle>> + Send;
        fn quit(&self) -> impl Future<Output = FredResult<()>> + Send;
        fn shutdown(&self, flags: Option<ShutdownFlags>) -> impl Future<Output = FredResult<()>> + Send;
        fn flushall<R>(&self, it: bool) -> impl Future<Output = FredResult<R>> + Send where R: FromValue;
        fn flushall_cluster(&self) -> impl Future<Output = FredResult<()>> + Send;
        fn ping<R>(&self, message: Option<String>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue;
        fn info<R>(&self, section: Option<InfoKind>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue;
        fn custom<R, T>(&self, cmd: CustomCommand, args: Vec<T>) -> impl Future<Output = FredResult<R>> + Send where R: FromValue, T: TryInto<Value> + Send, T::Error: Into<Error> + Send;
        fn custom_raw<T>(&self, cmd: CustomCommand, args: Vec<T>) -> impl Future<Output = FredResult<Resp3Frame>> + Send where T: TryInto<Value> + Send, T::Error: Into<Error> + Send;
        fn with_options(&self, options: &Options) -> WithOptions<Self>;
    }

    pub type FredResult<T> = std::result::Result<T, Error>;
}

pub mod types {
    use crate::clients::{Client, ExclusivePool, Pool};
    use crate::error::Error;
    use tokio::task::JoinHandle;

    pub type ConnectHandle = JoinHandle<Result<(), Error>>;

    #[derive(Clone, Debug)]
    pub struct Builder {
        owned: Box<()>,
    }
    impl Builder {
        pub fn default_centralized() -> Self;
        pub fn default_clustered() -> Self;
        pub fn from_config(config: Config) -> Self;
        pub fn get_config(&self) -> Option<&Config>;
        pub fn get_policy(&self) -> Option<&ReconnectPolicy>;
        pub fn get_performance_config(&self) -> &PerformanceConfig;
        pub fn get_connection_config(&self) -> &ConnectionConfig;
        pub fn set_config(&mut self, config: Config) -> &mut Self;
        pub fn set_policy(&mut self, policy: ReconnectPolicy) -> &mut Self;
        pub fn set_performance_config(&mut self, config: PerformanceConfig) -> &mut Self;
        pub fn set_connection_config(&mut self, config: ConnectionConfig) -> &mut Self;
        pub fn with_config<F>(&mut self, func: F) -> &mut Self where F: FnOnce(&mut Config);
        pub fn with_performance_config<F>(&mut self, func: F) -> &mut Self where F: FnOnce(&mut PerformanceConfig);
        pub fn with_connection_config<F>(&mut self, func: F) -> &mut Self where F: FnOnce(&mut ConnectionConfig);
        pub fn build(&self) -> Result<Client, Error>;
        pub fn build_pool(&self, size: usize) -> Result<Pool, Error>;
        pub fn build_exclusive_pool(&self, size: usize) -> Result<ExclusivePool, Error>;
    }
    impl Default for Builder {}
}
