#![wakeful::source = "rdkafka 0.39.0 source and documentation, error.rs"]

use std::fmt::Display;

pub type KafkaResult<T> = Result<T, KafkaError>;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KafkaError {
    owned: Box<()>,
}
impl Display for KafkaError {}
impl std::error::Error for KafkaError {}
