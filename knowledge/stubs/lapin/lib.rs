#![wakeful::source = "lapin 4.12.3 source and documentation"]
#![wakeful::versions = "2, 3, 4"]

use futures_core::stream::Stream;
use std::fmt::Display;
use std::future::Future;
use std::ops::Deref;

pub type Result<T> = std::result::Result<T, Error>;

pub struct Connection {
    owned: Box<()>,
}
impl Connection {
    pub async fn connect(uri: &str, options: ConnectionProperties) -> Result<Self>;
    pub async fn connect_uri(uri: AMQPUri, options: ConnectionProperties) -> Result<Self>;
    pub async fn create_channel(&self) -> Result<Channel>;
    #[wakeful::blocking = "waits until the connection is closed"]
    pub fn run(self) -> Result<()>;
    pub async fn close(&self, reply_code: ReplyCode, reply_text: ShortString) -> Result<()>;
    pub async fn update_secret(&self, new_secret: LongString, reason: ShortString) -> Result<()>;
}

#[derive(Clone, Debug)]
pub struct Channel {
    owned: Box<()>,
}
impl Channel {
    pub fn id(&self) -> ChannelId;
    pub async fn close(&self, reply_code: ReplyCode, reply_text: ShortString) -> Result<()>;
    pub async fn basic_consume(&self, queue: ShortString, consumer_tag: ShortString, options: BasicConsumeOptions, arguments: FieldTable) -> Result<Consumer>;
    pub async fn basic_get(&self, queue: ShortString, options: BasicGetOptions) -> Result<Option<BasicGetMessage>>;
    pub async fn exchange_declare(&self, exchange: ShortString, kind: ExchangeKind, options: ExchangeDeclareOptions, arguments: FieldTable) -> Result<()>;
    pub async fn wait_for_confirms(&self) -> Result<Vec<BasicReturnMessage>>;
    pub async fn basic_qos(&self, prefetch_count: ShortUInt, options: BasicQosOptions) -> Result<()>;
    pub async fn basic_cancel(&self, consumer_tag: ShortString, options: BasicCancelOptions) -> Result<()>;
    pub async fn basic_publish(&self, exchange: ShortString, routing_key: ShortString, options: BasicPublishOptions, payload: &[u8], properties: BasicProperties) -> Result<PublisherConfirm>;
    pub async fn basic_ack(&self, delivery_tag: LongLongUInt, options: BasicAckOptions) -> Result<()>;
    pub async fn basic_reject(&self, delivery_tag: LongLongUInt, options: BasicRejectOptions) -> Result<()>;
    pub async fn basic_recover_async(&self, options: BasicRecoverAsyncOptions) -> Result<()>;
    pub async fn basic_recover(&self, options: BasicRecoverOptions) -> Result<()>;
    pub async fn basic_nack(&self, delivery_tag: LongLongUInt, options: BasicNackOptions) -> Result<()>;
    pub async fn channel_flow(&self, options: ChannelFlowOptions) -> Result<Boolean>;
    pub async fn access_request(&self, realm: ShortString, options: AccessRequestOptions) -> Result<()>;
    pub async fn exchange_delete(&self, exchange: ShortString, options: ExchangeDeleteOptions) -> Result<()>;
    pub async fn exchange_bind(&self, destination: ShortString, source: ShortString, routing_key: ShortString, options: ExchangeBindOptions, arguments: FieldTable) -> Result<()>;
    pub async fn exchange_unbind(&self, destination: ShortString, source: ShortString, routing_key: ShortString, options: ExchangeUnbindOptions, arguments: FieldTable) -> Result<()>;
    pub async fn queue_declare(&self, queue: ShortString, options: QueueDeclareOptions, arguments: FieldTable) -> Result<Queue>;
    pub async fn queue_bind(&self, queue: ShortString, exchange: ShortString, routing_key: ShortString, options: QueueBindOptions, arguments: FieldTable) -> Result<()>;
    pub async fn queue_purge(&self, queue: ShortString, options: QueuePurgeOptions) -> Result<MessageCount>;
    pub async fn queue_delete(&self, queue: ShortString, options: QueueDeleteOptions) -> Result<MessageCount>;
    pub async fn queue_unbind(&self, queue: ShortString, exchange: ShortString, routing_key: ShortString, arguments: FieldTable) -> Result<()>;
    pub async fn tx_select(&self) -> Result<()>;
    pub async fn tx_commit(&self) -> Result<()>;
    pub async fn tx_rollback(&self) -> Result<()>;
    pub async fn confirm_select(&self, options: ConfirmSelectOptions) -> Result<()>;
}

#[derive(Clone, Default)]
pub struct ConnectionProperties {
    owned: Box<()>,
}

pub struct Consumer {
    owned: Box<()>,
}
impl Consumer {
    pub fn tag(&self) -> ShortString;
    pub fn queue(&self) -> ShortString;
}
impl Stream for Consumer {
    type Item = Result<message::Delivery>;
}
impl Drop for Consumer {}

#[derive(Clone, Debug)]
pub struct Acker {
    owned: Box<()>,
}
impl Acker {
    pub async fn ack(&self, options: BasicAckOptions) -> Result<bool>;
    pub async fn nack(&self, options: BasicNackOptions) -> Result<bool>;
    pub async fn reject(&self, options: BasicRejectOptions) -> Result<bool>;
    pub fn poisoned(&self) -> bool;
    pub fn usable(&self) -> bool;
}

pub mod message {
    #[derive(Debug)]
    pub struct Delivery {
        pub delivery_tag: u64,
        pub redelivered: bool,
        pub data: Vec<u8>,
        pub acker: crate::Acker,
    }
    impl std::ops::Deref for Delivery {
        type Target = crate::Acker;
    }
}

// The message is sent before this exists; it waits for the broker's word.
#[wakeful::eager]
#[derive(Debug)]
pub struct PublisherConfirm {
    owned: Box<()>,
}
impl Future for PublisherConfirm {
    type Output = Result<Confirmation>;
}
impl Drop for PublisherConfirm {}

#[derive(Debug)]
pub enum Confirmation {
    Ack(Option<BasicReturnMessage>),
    Nack(Option<BasicReturnMessage>),
    NotRequested,
}
impl Confirmation {
    pub fn is_ack(&self) -> bool;
    pub fn is_nack(&self) -> bool;
}

#[derive(Clone, Debug)]
pub struct Queue {
    owned: Box<()>,
}
impl Queue {
    pub fn message_count(&self) -> u32;
    pub fn consumer_count(&self) -> u32;
}

#[derive(Clone, Debug)]
pub struct Error {
    owned: Box<()>,
}
impl Display for Error {}
impl std::error::Error for Error {}
