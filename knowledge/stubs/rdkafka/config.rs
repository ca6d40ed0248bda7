#![wakeful::source = "rdkafka 0.39.0 source and documentation, config.rs"]

use crate::error::KafkaResult;

#[derive(Clone, Debug)]
pub struct ClientConfig {
    owned: Box<()>,
}
impl ClientConfig {
    pub fn new() -> ClientConfig;
    pub fn get(&self, key: &str) -> Option<&str>;
    pub fn set<K, V>(&mut self, key: K, value: V) -> &mut ClientConfig where K: Into<String>, V: Into<String>;
    pub fn create<T>(&self) -> KafkaResult<T>;
    pub fn create_with_context<C, T>(&self, context: C) -> KafkaResult<T>;
}
impl Default for ClientConfig {}
