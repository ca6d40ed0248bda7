#![wakeful::source = "rdkafka 0.39.0 source and documentation, producer/"]

// `poll` is not called blocking: it is commonly given a timeout of zero, to
// serve callbacks only.

use crate::{ClientContext, DefaultClientContext};
use crate::error::{KafkaError, KafkaResult};
use crate::message::OwnedMessage;
use std::future::Future;
use std::marker::PhantomData;
use std::sync::Arc;

pub use crate::producer::future_producer::{DeliveryFuture, FutureProducer, FutureRecord};

#[derive(Clone, Debug)]
pub struct DefaultProducerContext;

pub struct NoCustomPartitioner {}

pub trait Partitioner: Send + Sync + 'static {}
impl Partitioner for NoCustomPartitioner {}

pub trait ProducerContext<Part: Partitioner = NoCustomPartitioner>: ClientContext {}
impl ClientContext for DefaultProducerContext {}
impl ProducerContext<NoCustomPartitioner> for DefaultProducerContext {}

#[derive(Debug)]
pub struct BaseRecord<'a, K: ?Sized, P: ?Sized, D = ()> {
    pub topic: &'a str,
    pub partition: Option<i32>,
    pub payload: Option<&'a P>,
    pub key: Option<&'a K>,
    pub timestamp: Option<i64>,
    pub delivery_opaque: D,
}
impl<'a, K: ?Sized, P: ?Sized> BaseRecord<'a, K, P> {
    pub fn to(topic: &'a str) -> BaseRecord<'a, K, P>;
    pub fn key(self, key: &'a K) -> BaseRecord<'a, K, P>;
    pub fn payload(self, payload: &'a P) -> BaseRecord<'a, K, P>;
    pub fn partition(self, partition: i32) -> BaseRecord<'a, K, P>;
}

pub struct BaseProducer<C = DefaultProducerContext, Part = NoCustomPartitioner> {
    context: PhantomData<(C, Part)>,
    owned: Box<()>,
}
impl<C, Part> BaseProducer<C, Part> {
    pub fn poll<T>(&self, timeout: T);
}
impl<C, Part> Producer<C, Part> for BaseProducer<C, Part> {}
impl<C, Part> Drop for BaseProducer<C, Part> {}

#[must_use = "The threaded producer will stop immediately if unused"]
pub struct ThreadedProducer<C, Part = NoCustomPartitioner> {
    producer: Arc<BaseProducer<C, Part>>,
    owned: Box<()>,
}
impl<C, Part> ThreadedProducer<C, Part> {
    pub fn poll<T>(&self, timeout: T);
}
impl<C, Part> Producer<C, Part> for ThreadedProducer<C, Part> {}
impl<C, Part> Drop for ThreadedProducer<C, Part> {}

pub trait Producer<C = DefaultProducerContext, Part = NoCustomPartitioner> {
    fn in_flight_count(&self) -> i32;
    #[wakeful::blocking = "waits for the broker"]
    fn flush<T>(&self, timeout: T) -> KafkaResult<()>;
    #[wakeful::blocking = "waits for the broker"]
    fn init_transactions<T>(&self, timeout: T) -> KafkaResult<()>;
    fn begin_transaction(&self) -> KafkaResult<()>;
    #[wakeful::blocking = "waits for the broker"]
    fn commit_transaction<T>(&self, timeout: T) -> KafkaResult<()>;
    #[wakeful::blocking = "waits for the broker"]
    fn abort_transaction<T>(&self, timeout: T) -> KafkaResult<()>;
}

pub mod future_producer {
    use super::*;

    #[derive(Debug)]
    pub struct FutureRecord<'a, K: ?Sized, P: ?Sized> {
        pub topic: &'a str,
        pub partition: Option<i32>,
        pub payload: Option<&'a P>,
        pub key: Option<&'a K>,
        pub timestamp: Option<i64>,
    }
    impl<'a, K: ?Sized, P: ?Sized> FutureRecord<'a, K, P> {
        pub fn to(topic: &'a str) -> FutureRecord<'a, K, P>;
        pub fn partition(self, partition: i32) -> FutureRecord<'a, K, P>;
        pub fn payload(self, payload: &'a P) -> FutureRecord<'a, K, P>;
        pub fn key(self, key: &'a K) -> FutureRecord<'a, K, P>;
        pub fn timestamp(self, timestamp: i64) -> FutureRecord<'a, K, P>;
        pub fn headers(self, headers: OwnedHeaders) -> FutureRecord<'a, K, P>;
    }

    pub type OwnedDeliveryResult = Result<Delivery, (KafkaError, OwnedMessage)>;

    #[derive(Debug, PartialEq, Eq)]
    pub struct Delivery {
        pub partition: i32,
        pub offset: i64,
    }

    pub struct FutureProducerContext<C> {
        wrapped_context: C,
    }

    #[must_use = "Producer polling thread will stop immediately if unused"]
    pub struct FutureProducer<C = DefaultClientContext, R = crate::DefaultRuntime, Part = NoCustomPartitioner> {
        producer: Arc<ThreadedProducer<FutureProducerContext<C>, Part>>,
        runtime: PhantomData<R>,
    }
    impl<C, R, Part> FutureProducer<C, R, Part> {
        pub async fn send<K: ?Sized, P: ?Sized, T>(&self, record: FutureRecord<'_, K, P>, queue_timeout: T) -> OwnedDeliveryResult;
        pub fn send_result<'a, K: ?Sized, P: ?Sized>(&self, record: FutureRecord<'a, K, P>) -> Result<DeliveryFuture, (KafkaError, FutureRecord<'a, K, P>)>;
        pub fn poll<T>(&self, timeout: T);
    }
    impl<C, R, Part> Clone for FutureProducer<C, R, Part> {}
    impl<C, R, Part> Producer<FutureProducerContext<C>, Part> for FutureProducer<C, R, Part> {}

    // The message is in the queue before this exists.
    #[wakeful::eager]
    pub struct DeliveryFuture {
        owned: Box<()>,
    }
    impl Future for DeliveryFuture {
        type Output = Result<OwnedDeliveryResult, futures::channel::oneshot::Canceled>;
    }
}
