#![wakeful::source = "serenity 0.12.5 source and documentation"]
#![wakeful::versions = "0.11, 0.12"]

// The locks of its prelude are tokio's.

pub use async_trait::async_trait;

pub mod prelude {
    pub use crate::client::{Client, Context};
    pub use tokio::sync::{Mutex, RwLock};

    #[derive(Debug, Default)]
    pub struct TypeMap {
        owned: Box<()>,
    }
    impl TypeMap {
        pub fn new() -> Self;
        pub fn contains_key<T>(&self) -> bool;
        pub fn insert<T>(&mut self, value: T::Value) where T: TypeMapKey;
        pub fn get<T>(&self) -> Option<&T::Value> where T: TypeMapKey;
        pub fn get_mut<T>(&mut self) -> Option<&mut T::Value> where T: TypeMapKey;
    }

    pub trait TypeMapKey {
        type Value: Send + Sync;
    }
}

pub mod client {
    use crate::prelude::TypeMap;
    use std::sync::Arc;
    use tokio::sync::RwLock;

    pub struct Client {
        pub data: Arc<RwLock<TypeMap>>,
        owned: Box<()>,
    }
    impl Client {
        pub async fn start(&mut self) -> Result<(), crate::Error>;
        pub async fn start_autosharded(&mut self) -> Result<(), crate::Error>;
        pub async fn start_shards(&mut self, total_shards: u32) -> Result<(), crate::Error>;
    }

    #[derive(Clone, Debug)]
    pub struct Context {
        pub data: Arc<RwLock<TypeMap>>,
        owned: Box<()>,
    }
}
