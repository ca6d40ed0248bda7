#![wakeful::source = "paho-mqtt 0.14.0 source and documentation"]

// A token is the answer to what the library does by itself.

use std::future::Future;
use std::time::Duration;

pub type Result<T> = std::result::Result<T, Error>;

pub struct Client {
    owned: Box<()>,
}
impl Client {
    pub fn new<T>(opts: T) -> Result<Client>;
    pub fn set_timeout(&mut self, timeout: Duration);
    #[wakeful::blocking = "waits for the broker"]
    pub fn connect<T>(&self, opt_opts: T) -> Result<ServerResponse>;
    #[wakeful::blocking = "waits for the broker"]
    pub fn disconnect<T>(&self, opt_opts: T) -> Result<()>;
    #[wakeful::blocking = "waits for the broker"]
    pub fn disconnect_after(&self, timeout: Duration) -> Result<()>;
    #[wakeful::blocking = "waits for the broker"]
    pub fn reconnect(&self) -> Result<ServerResponse>;
    pub fn is_connected(&self) -> bool;
    #[wakeful::blocking = "waits for the broker"]
    pub fn publish(&self, msg: Message) -> Result<()>;
    #[wakeful::blocking = "waits for the broker"]
    pub fn subscribe<Q>(&self, topic: &str, qos: Q) -> Result<ServerResponse>;
    #[wakeful::blocking = "waits for the broker"]
    pub fn subscribe_many<T, Q>(&self, topics: &[T], qos: &[Q]) -> Result<ServerResponse>;
    #[wakeful::blocking = "waits for the broker"]
    pub fn unsubscribe(&self, topic: &str) -> Result<()>;
}

pub struct AsyncClient {
    owned: Box<()>,
}
impl AsyncClient {
    pub fn new<T>(opts: T) -> Result<AsyncClient>;
    pub fn connect<T>(&self, opts: T) -> ConnectToken;
    pub fn reconnect(&self) -> ConnectToken;
    pub fn disconnect<T>(&self, opt_opts: T) -> Token;
    pub fn disconnect_after(&self, timeout: Duration) -> Token;
    pub fn is_connected(&self) -> bool;
    pub fn try_publish(&self, msg: Message) -> Result<DeliveryToken>;
    pub fn publish(&self, msg: Message) -> DeliveryToken;
    pub fn subscribe<S, Q>(&self, topic: S, qos: Q) -> SubscribeToken;
    pub fn subscribe_many<T, Q>(&self, topics: &[T], qos: &[Q]) -> SubscribeManyToken;
    pub fn unsubscribe<S>(&self, topic: S) -> Token;
}

#[wakeful::eager]
pub struct Token {
    owned: Box<()>,
}
impl Token {
    #[wakeful::blocking = "waits for the broker"]
    pub fn wait(self) -> Result<ServerResponse>;
    pub fn try_wait(&mut self) -> Option<Result<ServerResponse>>;
    #[wakeful::blocking = "waits for the broker"]
    pub fn wait_for(self, dur: Duration) -> Result<ServerResponse>;
}
impl Future for Token {
    type Output = Result<ServerResponse>;
}

pub type ConnectToken = Token;
pub type SubscribeToken = Token;
pub type SubscribeManyToken = Token;

#[wakeful::eager]
pub struct DeliveryToken {
    owned: Box<()>,
}
impl DeliveryToken {
    pub fn message(&self) -> &Message;
    #[wakeful::blocking = "waits for the broker"]
    pub fn wait(self) -> Result<()>;
    #[wakeful::blocking = "waits for the broker"]
    pub fn wait_for(self, dur: Duration) -> Result<()>;
}
impl Future for DeliveryToken {
    type Output = Result<()>;
}
