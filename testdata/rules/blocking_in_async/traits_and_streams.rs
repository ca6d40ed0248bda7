//! Futures made by attributes and macros of other crates.

use std::fs;

struct Disk;

#[async_trait::async_trait]
impl Store for Disk {
    async fn load(&self, name: String) -> Vec<u8> {
        fs::read(name).unwrap() // want blocking_in_async
    }

    fn load_now(&self, name: String) -> Vec<u8> {
        fs::read(name).unwrap()
    }
}

fn lines(names: Vec<String>) -> impl Stream<Item = Vec<u8>> {
    async_stream::stream! {
        for name in names {
            yield fs::read(name).unwrap(); // want blocking_in_async
        }
    }
}

fn boxed(name: String) -> BoxFuture<'static, Vec<u8>> {
    Box::pin(async move { fs::read(name).unwrap() }) // want blocking_in_async
}

async fn all(names: &[String]) -> Vec<Vec<u8>> {
    names.iter().map(|name| fs::read(name).unwrap()).collect() // want blocking_in_async
}
