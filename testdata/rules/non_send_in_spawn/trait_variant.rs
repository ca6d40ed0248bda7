// #[trait_variant::make(Send)] writes the trait anew: its futures have to be Send.
use std::cell::Cell;
use std::future::Future;
use std::rc::Rc;

async fn pause() {}

#[trait_variant::make(Send)]
trait Store {
    async fn put(&self, n: u32);
    fn get(&self) -> impl Future<Output = u32>;
}

#[trait_variant::make(Remote: Send)]
trait Local {
    async fn call(&self);
}

struct Counter(Cell<u32>);

impl Store for Counter {
    async fn put(&self, n: u32) { // want non_send_in_spawn
        self.0.set(n);
        pause().await;
    }

    async fn get(&self) -> u32 { // want non_send_in_spawn
        let shared = Rc::new(1);
        pause().await;
        *shared
    }
}

struct Nothing;

impl Store for Nothing {
    async fn put(&self, n: u32) {
        let shared = Rc::new(n);
        drop(shared);
        pause().await;
    }

    fn get(&self) -> impl Future<Output = u32> {
        std::future::ready(1)
    }
}

impl Local for Nothing {
    async fn call(&self) {
        let shared = Rc::new(1);
        pause().await;
        println!("{shared}");
    }
}

struct Distant;

impl Remote for Distant {
    async fn call(&self) { // want non_send_in_spawn
        let shared = Rc::new(1);
        pause().await;
        println!("{shared}");
    }
}

// Only where there are threads, and then another impl is meant.
#[cfg_attr(not(web), trait_variant::make(Send))]
trait Portable {
    async fn load(&self) -> u32;
}

struct Browser;

#[cfg(web)]
impl Portable for Browser {
    async fn load(&self) -> u32 {
        let shared = Rc::new(7);
        pause().await;
        *shared
    }
}
