trait Db {
    async fn get<T: Send>(&self, t: T) -> T;
    async fn open() -> Self
    where
        Self: Sized;
}

fn stays_generic(_: &dyn Db) {} // want dyn_async_trait
