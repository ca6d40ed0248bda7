use trait_variant::make;

#[make(SendDatabase: Send)]
trait Database {
    async fn get(&self, id: &str) -> Option<String>;
}

fn open() -> Box<dyn SendDatabase> { // want dyn_async_trait
    todo!()
}

fn local(_: &dyn Database) {} // want dyn_async_trait

#[trait_variant::make(Send)]
trait Rewritten {
    async fn get(&self) -> u8;
}

fn rewritten(_: &dyn Rewritten) {} // want dyn_async_trait

#[trait_variant::make(SendCount: Send)]
trait Count {
    fn count(&self) -> usize;
}

fn counts(_: &dyn Count, _: &dyn SendCount) {}

async fn generic<D: SendDatabase + 'static>(db: D) {
    tokio::spawn(async move { db.get("a").await });
}
