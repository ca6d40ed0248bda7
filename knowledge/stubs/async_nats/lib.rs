#![wakeful::source = "async-nats 0.51.0 source and documentation"]

// What `Context::publish` gives is an answer that is on its way; nobody has to
// wait for it.

use bytes::Bytes;
use futures_core::stream::Stream;
use std::path::Path;
use std::time::Duration;

#[derive(Clone, Debug)]
pub struct Client {
    owned: Box<()>,
}
impl Client {
    pub fn server_info(&self) -> ServerInfo;
    pub async fn publish<S>(&self, subject: S, payload: Bytes) -> Result<(), PublishError>;
    pub async fn publish_with_headers<S>(&self, subject: S, headers: HeaderMap, payload: Bytes) -> Result<(), PublishError>;
    pub async fn publish_with_reply<S, R>(&self, subject: S, reply: R, payload: Bytes) -> Result<(), PublishError>;
    pub async fn publish_with_reply_and_headers<S, R>(&self, subject: S, reply: R, headers: HeaderMap, payload: Bytes) -> Result<(), PublishError>;
    #[wakeful::slow = "an answer"]
    pub async fn request<S>(&self, subject: S, payload: Bytes) -> Result<Message, RequestError>;
    #[wakeful::slow = "an answer"]
    pub async fn request_with_headers<S>(&self, subject: S, headers: HeaderMap, payload: Bytes) -> Result<Message, RequestError>;
    #[wakeful::slow = "an answer"]
    pub async fn send_request<S>(&self, subject: S, request: Request) -> Result<Message, RequestError>;
    pub fn new_inbox(&self) -> String;
    pub async fn subscribe<S>(&self, subject: S) -> Result<Subscriber, SubscribeError>;
    pub async fn queue_subscribe<S>(&self, subject: S, queue_group: String) -> Result<Subscriber, SubscribeError>;
    pub async fn flush(&self) -> Result<(), FlushError>;
    pub async fn drain(&self) -> Result<(), DrainError>;
}

#[derive(Debug)]
pub struct Subscriber {
    owned: Box<()>,
}
impl Subscriber {
    pub async fn unsubscribe(&mut self) -> Result<(), UnsubscribeError>;
    pub async fn unsubscribe_after(&mut self, unsub_after: u64) -> Result<(), UnsubscribeError>;
    pub async fn drain(&mut self) -> Result<(), UnsubscribeError>;
}
impl Drop for Subscriber {}
impl Stream for Subscriber {
    type Item = Message;
}

#[derive(Clone, Debug, Default)]
pub struct ConnectOptions {
    owned: Box<()>,
}
impl ConnectOptions {
    pub fn new() -> ConnectOptions;
    #[wakeful::slow = "a connection"]
    pub async fn connect<A>(self, addrs: A) -> Result<Client, ConnectError>;
    pub fn token(self, token: String) -> Self;
    pub fn user_and_password(self, user: String, pass: String) -> Self;
    pub fn nkey(self, seed: String) -> Self;
    pub async fn with_credentials_file(path: impl AsRef<Path>) -> std::io::Result<Self>;
    pub async fn credentials_file(self, path: impl AsRef<Path>) -> std::io::Result<Self>;
    pub fn require_tls(self, is_required: bool) -> ConnectOptions;
    pub fn ping_interval(self, ping_interval: Duration) -> ConnectOptions;
    pub fn subscription_capacity(self, capacity: usize) -> ConnectOptions;
    pub fn connection_timeout(self, timeout: Duration) -> ConnectOptions;
    pub fn request_timeout(self, timeout: Option<Duration>) -> ConnectOptions;
    pub fn client_capacity(self, capacity: usize) -> ConnectOptions;
    pub fn custom_inbox_prefix<T: ToString>(self, prefix: T) -> ConnectOptions;
    pub fn name<T: ToString>(self, name: T) -> ConnectOptions;
    pub fn retry_on_initial_connect(self) -> ConnectOptions;
    pub fn max_reconnects<T: Into<Option<usize>>>(self, max_reconnects: T) -> ConnectOptions;
}

#[wakeful::slow = "a connection"]
pub async fn connect<A>(addrs: A) -> Result<Client, ConnectError>;

#[wakeful::slow = "a connection"]
pub async fn connect_with_options<A>(addrs: A, options: ConnectOptions) -> Result<Client, ConnectError>;

#[derive(Clone, Debug)]
pub struct Message {
    pub payload: bytes::Bytes,
    pub length: usize,
    owned: Box<()>,
}

pub mod jetstream {
    pub use context::Context;

    pub fn new(client: crate::Client) -> Context;

    pub fn with_domain<T: AsRef<str>>(client: crate::Client, domain: T) -> Context;

    pub mod message {
        #[derive(Clone, Debug)]
        pub struct Message {
            pub message: crate::Message,
            owned: Box<()>,
        }
        impl Message {
            pub fn split(self) -> (crate::Message, Acker);
            pub async fn ack(&self) -> Result<(), crate::Error>;
            pub async fn ack_with(&self, kind: AckKind) -> Result<(), crate::Error>;
            pub async fn double_ack(&self) -> Result<(), crate::Error>;
        }
        impl std::ops::Deref for Message {
            type Target = crate::Message;
        }
    }
    pub use message::Message;

    pub mod context {
        use bytes::Bytes;
        use crate::jetstream::kv::Store;
        use std::future::{Future, IntoFuture};
        use std::pin::Pin;

        #[derive(Clone, Debug)]
        pub struct Context {
            owned: Box<()>,
        }
        impl Context {
            pub async fn publish<S>(&self, subject: S, payload: Bytes) -> Result<PublishAckFuture, PublishError>;
            pub async fn publish_with_headers<S>(&self, subject: S, headers: HeaderMap, payload: Bytes) -> Result<PublishAckFuture, PublishError>;
            pub async fn create_stream<S>(&self, stream_config: S) -> Result<Stream<Info>, CreateStreamError>;
            pub async fn get_stream<T: AsRef<str>>(&self, stream: T) -> Result<Stream, GetStreamError>;
            pub async fn get_or_create_stream<S>(&self, stream_config: S) -> Result<Stream, CreateStreamError> where S: Into<Config>;
            pub async fn delete_stream<T: AsRef<str>>(&self, stream: T) -> Result<DeleteStatus, DeleteStreamError>;
            pub async fn get_key_value<T: Into<String>>(&self, bucket: T) -> Result<Store, KeyValueError>;
            pub async fn create_key_value(&self, config: Config) -> Result<Store, CreateKeyValueError>;
            pub async fn delete_key_value<T: AsRef<str>>(&self, bucket: T) -> Result<DeleteStatus, KeyValueError>;
            pub async fn create_object_store(&self, config: Config) -> Result<ObjectStore, CreateObjectStoreError>;
            pub async fn get_object_store<T: AsRef<str>>(&self, bucket_name: T) -> Result<ObjectStore, ObjectStoreError>;
        }

        #[derive(Debug)]
        pub struct PublishAckFuture {
            owned: Box<()>,
        }
        impl Drop for PublishAckFuture {}
        impl IntoFuture for PublishAckFuture {
            type Output = Result<PublishAck, Error<PublishErrorKind>>;
            type IntoFuture = Pin<Box<dyn Future<Output = Result<PublishAck, Error<PublishErrorKind>>> + Send>>;
        }
    }

    pub mod kv {
        use bytes::Bytes;
        use futures_core::stream::Stream;

        #[derive(Clone, Debug)]
        pub struct Store {
            owned: Box<()>,
        }
        impl Store {
            pub async fn status(&self) -> Result<Status, StatusError>;
            pub async fn create<T: AsRef<str>>(&self, key: T, value: Bytes) -> Result<u64, CreateError>;
            pub async fn put<T: AsRef<str>>(&self, key: T, value: Bytes) -> Result<u64, PutError>;
            pub async fn entry<T: Into<String>>(&self, key: T) -> Result<Option<Entry>, EntryError>;
            pub async fn watch<T: AsRef<str>>(&self, key: T) -> Result<Watch, WatchError>;
            pub async fn watch_all(&self) -> Result<Watch, WatchError>;
            pub async fn get<T: Into<String>>(&self, key: T) -> Result<Option<Bytes>, EntryError>;
            pub async fn update<T: AsRef<str>>(&self, key: T, value: Bytes, revision: u64) -> Result<u64, UpdateError>;
            pub async fn delete<T: AsRef<str>>(&self, key: T) -> Result<(), DeleteError>;
            pub async fn purge<T: AsRef<str>>(&self, key: T) -> Result<(), PurgeError>;
            pub async fn history<T: AsRef<str>>(&self, key: T) -> Result<History, HistoryError>;
            pub async fn keys(&self) -> Result<Keys, HistoryError>;
        }

        pub struct Watch {
            owned: Box<()>,
        }
        impl Stream for Watch {
            type Item = Result<Entry, Error<WatcherErrorKind>>;
        }
        impl !Sync for Watch {}

        pub struct Keys {
            owned: Box<()>,
        }
        impl Stream for Keys {
            type Item = Result<String, Error<WatcherErrorKind>>;
        }
        impl !Sync for Keys {}

        pub struct History {
            owned: Box<()>,
        }
        impl Stream for History {
            type Item = Result<Entry, Error<WatcherErrorKind>>;
        }
        impl !Sync for History {}
    }
}
