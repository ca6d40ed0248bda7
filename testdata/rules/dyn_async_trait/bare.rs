//@ edition: 2018
trait Db {
    async fn get(&self) -> i32;
}

fn boxed(_: Box<Db>) {} // want dyn_async_trait

fn with_send(_: &(Db + Send)) {} // want dyn_async_trait

fn parameter<Db>(_: Box<Db>) {}
