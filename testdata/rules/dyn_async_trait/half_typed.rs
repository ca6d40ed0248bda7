trait Db {
    async fn get(&self) -> i32;
}

fn before(_: &dyn Db) {} // want dyn_async_trait

fn typing(db: Box<dyn Db) {
    db.
}

fn after(_: &dyn Db) {} // want dyn_async_trait
