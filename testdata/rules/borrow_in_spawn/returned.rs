// Futures of async fns that a sync fn gives back: they outlive its locals.
use futures::future::{BoxFuture, FutureExt};
use std::future::Future;
use std::sync::Arc;

async fn read(text: &str) -> usize {
    text.len()
}

async fn show<T: std::fmt::Display>(what: T) {
    println!("{what}");
}

struct Store {
    name: String,
    fixed: &'static str,
}

impl Store {
    async fn load(&self) -> usize {
        self.name.len()
    }

    async fn keep(self: Arc<Self>) -> usize {
        self.name.len()
    }

    fn lent(&self) -> impl Future<Output = usize> + '_ {
        self.load()
    }

    fn owned(self) -> impl Future<Output = usize> {
        self.load() // want borrow_in_spawn
    }

    fn shared(self: Arc<Self>) -> impl Future<Output = usize> {
        self.load() // want borrow_in_spawn
    }

    fn taken(self: Arc<Self>) -> impl Future<Output = usize> {
        self.keep()
    }
}

fn parameter(text: String) -> impl Future<Output = usize> {
    read(&text) // want borrow_in_spawn
}

fn temporary(n: u32) -> impl Future<Output = usize> {
    read(&n.to_string()) // want borrow_in_spawn
}

fn variable(text: String) -> impl Future<Output = usize> {
    let future = read(&text); // want borrow_in_spawn
    future
}

fn number(n: u32) -> impl Future<Output = ()> {
    show(&n) // want borrow_in_spawn
}

fn one_way(text: Option<String>) -> BoxFuture<'static, usize> {
    match text {
        Some(text) => read(&text).boxed(), // want borrow_in_spawn
        None => read("nothing").boxed(),
    }
}

fn for_ever(text: &'static str, store: Store) -> BoxFuture<'static, usize> {
    if text.is_empty() { read(store.fixed).boxed() } else { read(&text).boxed() }
}

fn constant() -> impl Future<Output = ()> {
    show(&1)
}

fn run_here(text: String) -> Option<usize> {
    read(&text).now_or_never()
}

fn never_there(text: String) -> BoxFuture<'static, usize> {
    unimplemented!();
    Box::pin(read(&text))
}

fn own(text: String) -> impl Future<Output = usize> {
    async move { read(&text).await }
}
