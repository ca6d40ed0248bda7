#![wakeful::source = "rdkafka 0.39.0 source and documentation"]

pub mod config;
pub mod consumer;
pub mod error;
pub mod message;
pub mod producer;

pub use crate::config::ClientConfig;
pub use crate::message::Message;

// Clients mark their context and the runtime they were made for; both are
// Send and Sync by the bounds of the real types.
pub trait ClientContext: Send + Sync {}
impl ClientContext for DefaultClientContext {}

#[derive(Clone, Debug, Default)]
pub struct DefaultClientContext;

pub struct DefaultRuntime {}
