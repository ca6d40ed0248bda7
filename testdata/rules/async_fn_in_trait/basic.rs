use async_trait::async_trait;
use std::rc::Rc;

pub trait Store {
    async fn get(&self, id: u32) -> Option<String>; // want async_fn_in_trait
    async fn flush(&mut self); // want async_fn_in_trait
    fn len(&self) -> usize;
}

pub struct Memory(Vec<String>);

impl Store for Memory {
    async fn get(&self, id: u32) -> Option<String> {
        tokio::task::yield_now().await;
        self.0.get(id as usize).cloned()
    }

    async fn flush(&mut self) {
        tokio::task::yield_now().await;
    }

    fn len(&self) -> usize {
        self.0.len()
    }
}

// A default body becomes an async block.
pub trait Greeter {
    async fn greet(&self, name: &str) -> String { // want async_fn_in_trait
        format!("hello {name}")
    }
}

// One impl's future is not Send: to ask for it would break that impl.
pub trait Session {
    async fn close(self) -> u32; // want async_fn_in_trait
}

impl Session for Rc<u32> {
    async fn close(self) -> u32 {
        tokio::task::yield_now().await;
        *self
    }
}

// Only this crate can name it, and sees all that is done with it.
trait Private {
    async fn get(&self) -> u32;
}

pub(crate) trait Internal {
    async fn get(&self) -> u32;
}

mod hidden {
    pub trait Unreachable {
        async fn get(&self) -> u32;
    }

    pub trait Reachable {
        async fn get(&self) -> u32; // want async_fn_in_trait
    }
}

pub use hidden::Reachable;

mod parts {
    pub mod deep {
        pub trait ByGlob {
            async fn get(&self) -> u32; // want async_fn_in_trait
        }
    }
}

pub use parts::deep::*;

pub mod open {
    pub trait InPublicModule {
        async fn get(&self) -> u32 // want async_fn_in_trait
        where
            Self: Sized;
    }

    pub(super) trait NotSo {
        async fn get(&self) -> u32;
    }
}

// These say what their futures are.
pub trait Spelled {
    fn get(&self) -> impl Future<Output = u32> + Send;
}

#[async_trait]
pub trait Boxed {
    async fn get(&self) -> u32;
}

#[trait_variant::make(SendLocal: Send)]
pub trait Local {
    async fn get(&self) -> u32;
}

#[allow(async_fn_in_trait)]
pub trait Allowed {
    async fn get(&self) -> u32;
}

#[cfg(test)]
mod tests {
    pub trait Fake {
        async fn get(&self) -> u32;
    }
}
