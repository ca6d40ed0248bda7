#![wakeful::source = "rdkafka 0.39.0 source and documentation, consumer/"]

// `BaseConsumer::poll` is not called blocking: with a timeout of zero, as the
// documentation recommends for such use, it isn't. `StreamConsumer::recv` is
// documented as cancellation-safe.

use crate::ClientContext;
use crate::error::{KafkaError, KafkaResult};
use crate::message::BorrowedMessage;
use futures_core::stream::Stream;
use std::marker::PhantomData;

#[derive(Clone, Debug)]
pub struct DefaultConsumerContext;

pub trait ConsumerContext: ClientContext + Sized {}
impl ClientContext for DefaultConsumerContext {}
impl ConsumerContext for DefaultConsumerContext {}

pub struct BaseConsumer<C = DefaultConsumerContext> {
    context: C,
    owned: Box<()>,
}
impl<C> BaseConsumer<C> {
    pub fn poll<T>(&self, timeout: T) -> Option<KafkaResult<BorrowedMessage<'_>>>;
    pub fn iter(&self) -> Iter<'_, C>;
    pub fn closed(&self) -> bool;
}
impl<C> Consumer<C> for BaseConsumer<C> {}
impl<C> Drop for BaseConsumer<C> {}

pub struct Iter<'a, C>(&'a BaseConsumer<C>);
impl<'a, C> Iterator for Iter<'a, C> {
    type Item = KafkaResult<BorrowedMessage<'a>>;

    #[wakeful::blocking = "waits for a message"]
    fn next(&mut self) -> Option<Self::Item>;
}

#[must_use = "Consumer polling thread will stop immediately if unused"]
pub struct StreamConsumer<C = DefaultConsumerContext, R = crate::DefaultRuntime> {
    base: std::sync::Arc<BaseConsumer<C>>,
    runtime: PhantomData<R>,
}
impl<C, R> StreamConsumer<C, R> {
    pub fn stream(&self) -> MessageStream<'_, C>;
    pub async fn recv(&self) -> Result<BorrowedMessage<'_>, KafkaError>;
}
impl<C, R> Consumer<C> for StreamConsumer<C, R> {}

pub struct MessageStream<'a, C> {
    consumer: &'a BaseConsumer<C>,
    owned: Box<()>,
}
impl<'a, C> Stream for MessageStream<'a, C> {
    type Item = KafkaResult<BorrowedMessage<'a>>;
}
impl<C> Drop for MessageStream<'_, C> {}

pub trait Consumer<C = DefaultConsumerContext> {
    fn subscribe(&self, topics: &[&str]) -> KafkaResult<()>;
    fn unsubscribe(&self);
    fn assign(&self, assignment: &TopicPartitionList) -> KafkaResult<()>;
    fn unassign(&self) -> KafkaResult<()>;
    fn commit(&self, topic_partition_list: &TopicPartitionList, mode: CommitMode) -> KafkaResult<()>;
    fn commit_consumer_state(&self, mode: CommitMode) -> KafkaResult<()>;
    fn commit_message(&self, message: &BorrowedMessage<'_>, mode: CommitMode) -> KafkaResult<()>;
    fn store_offset(&self, topic: &str, partition: i32, offset: i64) -> KafkaResult<()>;
    fn store_offset_from_message(&self, message: &BorrowedMessage<'_>) -> KafkaResult<()>;
    fn assignment(&self) -> KafkaResult<TopicPartitionList>;
    fn position(&self) -> KafkaResult<TopicPartitionList>;
    #[wakeful::blocking = "waits for the broker"]
    fn committed<T>(&self, timeout: T) -> KafkaResult<TopicPartitionList>;
    #[wakeful::blocking = "waits for the broker"]
    fn committed_offsets<T>(&self, tpl: TopicPartitionList, timeout: T) -> KafkaResult<TopicPartitionList>;
    #[wakeful::blocking = "waits for the broker"]
    fn offsets_for_timestamp<T>(&self, timestamp: i64, timeout: T) -> KafkaResult<TopicPartitionList>;
    #[wakeful::blocking = "waits for the broker"]
    fn offsets_for_times<T>(&self, timestamps: TopicPartitionList, timeout: T) -> KafkaResult<TopicPartitionList>;
    #[wakeful::blocking = "waits for the broker"]
    fn fetch_metadata<T>(&self, topic: Option<&str>, timeout: T) -> KafkaResult<Metadata>;
    #[wakeful::blocking = "waits for the broker"]
    fn fetch_watermarks<T>(&self, topic: &str, partition: i32, timeout: T) -> KafkaResult<(i64, i64)>;
    #[wakeful::blocking = "waits for the broker"]
    fn fetch_group_list<T>(&self, group: Option<&str>, timeout: T) -> KafkaResult<GroupList>;
    fn pause(&self, partitions: &TopicPartitionList) -> KafkaResult<()>;
    fn resume(&self, partitions: &TopicPartitionList) -> KafkaResult<()>;
}

#[derive(Clone, Copy, Debug)]
pub enum CommitMode {
    Sync,
    Async,
}
