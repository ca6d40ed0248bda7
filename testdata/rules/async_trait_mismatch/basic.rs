use async_trait::async_trait;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

#[async_trait]
trait Store {
    async fn get(&self, id: u32) -> Option<String>;
    async fn flush(&self) {}
    fn len(&self) -> usize;
}

struct Memory;

impl Store for Memory {
    async fn get(&self, _id: u32) -> Option<String> { // want async_trait_mismatch
        None
    }

    async fn flush(&self) {} // want async_trait_mismatch

    fn len(&self) -> usize {
        0
    }
}

struct Disk;

#[async_trait]
impl Store for Disk {
    async fn get(&self, _id: u32) -> Option<String> {
        None
    }

    fn len(&self) -> usize {
        0
    }
}

// Written out, as the macro would.
struct ByHand;

impl Store for ByHand {
    fn get<'a, 'b>(&'a self, _id: u32) -> Pin<Box<dyn Future<Output = Option<String>> + Send + 'b>>
    where
        'a: 'b,
        Self: 'b,
    {
        Box::pin(async { None })
    }

    fn len(&self) -> usize {
        0
    }
}

trait Clock {
    async fn now() -> u64;
}

struct Wall;

#[async_trait]
impl Clock for Wall {
    async fn now() -> u64 { // want async_trait_mismatch
        0
    }
}

// What differs has no impl here: nothing to reject.
trait Provided {
    async fn wait(&self) {}
    fn name(&self) -> String;
}

#[async_trait]
impl Provided for Wall {
    fn name(&self) -> String {
        String::new()
    }
}

// The future is not Send, which the trait asks for.
impl Store for Rc<u32> {
    async fn get(&self, _id: u32) -> Option<String> { // want async_trait_mismatch
        tokio::task::yield_now().await;
        Some(self.to_string())
    }

    fn len(&self) -> usize {
        0
    }
}

mod elsewhere {
    #[async_trait::async_trait(?Send)]
    pub trait Local {
        async fn run(self);
    }

    pub struct Job;

    impl Local for Job {
        async fn run(self) {} // want async_trait_mismatch
    }
}

impl elsewhere::Local for Rc<u32> {
    async fn run(self) { // want async_trait_mismatch
        tokio::task::yield_now().await;
    }
}
