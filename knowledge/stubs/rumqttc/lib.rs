#![wakeful::source = "rumqttc 0.25.1 source and documentation"]

// The calls of `Client` go to a bounded channel. What `Connection` waits with is a
// runtime of its own.

use bytes::Bytes;
use std::fmt::Display;
use std::time::Duration;

#[derive(Clone, Debug)]
pub struct AsyncClient {
    owned: Box<()>,
}
impl AsyncClient {
    pub fn new(options: MqttOptions, cap: usize) -> (AsyncClient, EventLoop);
    pub async fn publish<S, V>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError> where S: Into<String>, V: Into<Vec<u8>>;
    pub fn try_publish<S, V>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError> where S: Into<String>, V: Into<Vec<u8>>;
    pub async fn ack(&self, publish: &Publish) -> Result<(), ClientError>;
    pub async fn publish_bytes<S>(&self, topic: S, qos: QoS, retain: bool, payload: Bytes) -> Result<(), ClientError> where S: Into<String>;
    pub async fn subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
    pub fn try_subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
    pub async fn subscribe_many<T>(&self, topics: T) -> Result<(), ClientError> where T: IntoIterator<Item = SubscribeFilter>;
    pub async fn unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError>;
    pub async fn disconnect(&self) -> Result<(), ClientError>;
}

#[derive(Clone)]
pub struct Client {
    owned: Box<()>,
}
impl Client {
    pub fn new(options: MqttOptions, cap: usize) -> (Client, Connection);
    #[wakeful::blocking = "waits for room in a channel"]
    pub fn publish<S, V>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError> where S: Into<String>, V: Into<Vec<u8>>;
    pub fn try_publish<S, V>(&self, topic: S, qos: QoS, retain: bool, payload: V) -> Result<(), ClientError> where S: Into<String>, V: Into<Vec<u8>>;
    #[wakeful::blocking = "waits for room in a channel"]
    pub fn ack(&self, publish: &Publish) -> Result<(), ClientError>;
    pub fn try_ack(&self, publish: &Publish) -> Result<(), ClientError>;
    #[wakeful::blocking = "waits for room in a channel"]
    pub fn subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
    pub fn try_subscribe<S: Into<String>>(&self, topic: S, qos: QoS) -> Result<(), ClientError>;
    #[wakeful::blocking = "waits for room in a channel"]
    pub fn subscribe_many<T>(&self, topics: T) -> Result<(), ClientError> where T: IntoIterator<Item = SubscribeFilter>;
    #[wakeful::blocking = "waits for room in a channel"]
    pub fn unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError>;
    pub fn try_unsubscribe<S: Into<String>>(&self, topic: S) -> Result<(), ClientError>;
    #[wakeful::blocking = "waits for room in a channel"]
    pub fn disconnect(&self) -> Result<(), ClientError>;
}

#[wakeful::drop_panics]
pub struct Connection {
    owned: Box<()>,
}
impl Connection {
    #[wakeful::blocking_items = "waits for the broker"]
    pub fn iter(&mut self) -> Iter<'_>;
    #[wakeful::block_on = "panics"]
    pub fn recv(&mut self) -> Result<Result<Event, ConnectionError>, RecvError>;
    pub fn try_recv(&mut self) -> Result<Result<Event, ConnectionError>, TryRecvError>;
    #[wakeful::block_on = "panics"]
    pub fn recv_timeout(&mut self, duration: Duration) -> Result<Result<Event, ConnectionError>, RecvTimeoutError>;
}
impl !Sync for Connection {}

pub struct Iter<'a> {
    owned: Box<()>,
}
impl Iterator for Iter<'_> {
    type Item = Result<Event, ConnectionError>;
    #[wakeful::block_on = "panics"]
    fn next(&mut self) -> Option<Self::Item>;
}
impl<'a> !Sync for Iter<'a> {}

pub struct EventLoop {
    owned: Box<()>,
}
impl EventLoop {
    pub fn new(mqtt_options: MqttOptions, cap: usize) -> EventLoop;
    pub fn clean(&mut self);
    pub async fn poll(&mut self) -> Result<Event, ConnectionError>;
}
impl !Sync for EventLoop {}

#[derive(Clone, Debug)]
pub struct MqttOptions {
    owned: Box<()>,
}
impl MqttOptions {
    pub fn new<S: Into<String>, T: Into<String>>(id: S, host: T, port: u16) -> MqttOptions;
    pub fn broker_address(&self) -> (String, u16);
    pub fn set_last_will(&mut self, will: LastWill) -> &mut Self;
    pub fn set_keep_alive(&mut self, duration: Duration) -> &mut Self;
    pub fn client_id(&self) -> String;
    pub fn set_max_packet_size(&mut self, incoming: usize, outgoing: usize) -> &mut Self;
    pub fn set_clean_session(&mut self, clean_session: bool) -> &mut Self;
    pub fn set_credentials<U: Into<String>, P: Into<String>>(&mut self, username: U, password: P) -> &mut Self;
    pub fn set_inflight(&mut self, inflight: u16) -> &mut Self;
}

#[derive(Debug)]
pub enum ClientError {
    Request(Request),
    TryRequest(Request),
}
impl Display for ClientError {}
impl std::error::Error for ClientError {}
