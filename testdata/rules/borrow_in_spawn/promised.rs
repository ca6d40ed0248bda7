// Futures that keep what the caller lends for less than the head of the fn promises.
use futures::future::{BoxFuture, FutureExt};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

async fn read(text: &str) -> usize {
    text.len()
}

async fn own(text: String) -> usize {
    text.len()
}

trait Database {
    fn get(&self, key: &str) -> Pin<Box<dyn Future<Output = usize> + Send>>;
}

struct Memory {
    name: String,
    fixed: &'static str,
    size: usize,
}

impl Database for Memory {
    fn get(&self, key: &str) -> Pin<Box<dyn Future<Output = usize> + Send>> {
        if key.is_empty() {
            let size = self.size;
            return Box::pin(async move { size });
        }
        Box::pin(async move { // want borrow_in_spawn
            self.size
        })
    }
}

impl Database for &'static Memory {
    fn get(&self, _key: &str) -> Pin<Box<dyn Future<Output = usize> + Send>> {
        Box::pin(read(self.fixed))
    }
}

impl Memory {
    fn of_self(&self) -> BoxFuture<'_, usize> {
        read(&self.name).boxed()
    }

    fn for_ever(&self) -> BoxFuture<'static, usize> {
        async move { self.name.len() }.boxed() // want borrow_in_spawn
    }

    fn of_another(&self, key: &str) -> BoxFuture<'_, usize> {
        Box::pin(read(key)) // want borrow_in_spawn
    }

    fn copied(&self, key: &str) -> BoxFuture<'_, usize> {
        let key = key.to_owned();
        Box::pin(async move { key.len() + self.size })
    }

    fn named<'a>(&'a self, key: &'a str) -> Boxed<'a, usize> {
        Box::pin(async move { key.len() + self.size })
    }

    fn not_named<'a>(&self, key: &'a str) -> Boxed<'a, usize> {
        Box::pin(async move { key.len() + self.size }) // want borrow_in_spawn
    }

    fn shared(self: Arc<Self>) -> Boxed<'static, usize> {
        Box::pin(async move { self.size })
    }

    fn typed<'a>(self: &'a Arc<Self>, key: &str) -> impl Future<Output = usize> + 'a {
        println!("{key}");
        async move { self.size }
    }

    fn typed_without<'a>(self: &Arc<Self>, key: &'a str) -> impl Future<Output = usize> + 'a {
        println!("{key}");
        async move { self.size } // want borrow_in_spawn
    }

    fn returned<'a>(&self, key: &'a str, other: &str) -> impl Future<Output = usize> + 'a {
        println!("{other}");
        read(key)
    }

    fn lent<'a>(&self, key: &'a str, other: &str) -> impl Future<Output = usize> + 'a {
        println!("{key}");
        read(other) // want borrow_in_spawn
    }
}

trait Service {
    type Future: Future;
    fn call(&mut self, text: String) -> Self::Future;
}

struct Lends(Memory);

impl Service for Lends {
    type Future = BoxFuture<'static, usize>;

    fn call(&mut self, text: String) -> Self::Future {
        Box::pin(async move { self.0.size + text.len() }) // want borrow_in_spawn
    }
}

struct Clones(Arc<Memory>);

impl Service for Clones {
    type Future = BoxFuture<'static, usize>;

    fn call(&mut self, text: String) -> Self::Future {
        let memory = self.0.clone();
        Box::pin(async move { memory.size + text.len() })
    }
}

struct Borrows<'a>(&'a Memory);

impl<'a> Service for Borrows<'a> {
    type Future = BoxFuture<'a, usize>;

    fn call(&mut self, text: String) -> Self::Future {
        let memory = self.0;
        Box::pin(async move { memory.size + text.len() })
    }
}

fn related<'a, 'b: 'a>(one: &'a str, two: &'b str) -> Boxed<'a, usize> {
    Box::pin(async move { one.len() + two.len() })
}

fn implied<'a, 'b>(one: &'a &'b str, two: &'b str) -> Boxed<'a, usize> {
    Box::pin(async move { one.len() + two.len() })
}

fn unrelated<'a, 'b>(one: &'a str, two: &'b str) -> Boxed<'a, usize> {
    Box::pin(async move { one.len() + two.len() }) // want borrow_in_spawn
}

fn the_variable<'a>(text: &'a str) -> impl Future<Output = ()> + 'a {
    async { println!("{text}") } // want borrow_in_spawn
}

fn what_it_refers_to<'a>(text: &'a str) -> impl Future<Output = usize> + 'a {
    async { text.len() }
}

fn of_a_copy(text: &str) -> BoxFuture<'static, usize> {
    own(text.to_owned()).boxed()
}

// A macro may write lifetimes into the head.
#[boxed_with_lifetimes]
fn perhaps_more(text: &str) -> Pin<Box<dyn Future<Output = usize> + Send>> {
    Box::pin(read(text))
}
