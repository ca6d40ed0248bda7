//@ edition: 2021
// Before edition 2024, `impl Future` borrows for the lifetimes alone that are named.
use std::future::Future;

async fn read(text: &str) -> usize {
    text.len()
}

fn nothing_named(text: &str) -> impl Future<Output = usize> {
    read(text) // want borrow_in_spawn
}

fn in_the_output(text: &str) -> impl Future<Output = &str> {
    async move { text }
}

fn named(text: &str) -> impl Future<Output = usize> + '_ {
    read(text)
}

fn of_a_type<T: Clone>(value: &T) -> impl Future<Output = T> {
    let value = value.clone();
    async move { value }
}

trait Reader {
    fn read(&self) -> impl Future<Output = usize>;
}

impl Reader for String {
    fn read(&self) -> impl Future<Output = usize> {
        async move { self.len() }
    }
}
