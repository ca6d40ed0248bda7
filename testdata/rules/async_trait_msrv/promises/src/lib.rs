use async_trait::async_trait;
use std::future::Future;
use std::pin::Pin;

trait Store {
    async fn get(&self, id: u32) -> Option<String>; // want async_trait_msrv
    fn len(&self) -> usize;
}

struct Memory;

impl Store for Memory {
    async fn get(&self, _id: u32) -> Option<String> {
        None
    }

    fn len(&self) -> usize {
        0
    }
}

#[async_trait]
trait Boxed {
    async fn get(&self) -> u32;
}

trait ByHand {
    fn get(&self) -> Pin<Box<dyn Future<Output = u32> + Send + '_>>;
}

// What is built in then is up to whoever turns it on.
#[cfg(feature = "native")]
trait Native {
    async fn get(&self) -> u32;
}

#[rustversion::since(1.75)]
trait Since {
    async fn get(&self) -> u32;
}

// Outside of traits there have been async methods for long.
impl Memory {
    async fn load(&self) {}
}

#[cfg(test)]
mod tests {
    trait Fake {
        async fn get(&self) -> u32;
    }
}
