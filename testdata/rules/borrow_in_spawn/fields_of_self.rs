use std::sync::Arc;

struct Store {
    hits: u32,
}

impl Store {
    async fn load(&self) {}
    async fn take(self: Arc<Self>) {}
}

struct Shelf {
    store: Store,
    fixed: &'static Store,
}

struct App {
    name: String,
    store: Arc<Store>,
    shelf: Shelf,
    fixed: &'static Store,
}

async fn greet(_name: &str) {}
async fn load(_store: &Store) {}

impl App {
    fn guilty(&mut self) {
        tokio::spawn(self.store.load()); // want borrow_in_spawn
        tokio::spawn(self.shelf.store.load()); // want borrow_in_spawn
        tokio::spawn(greet(&self.name)); // want borrow_in_spawn
        tokio::spawn(load(&self.store)); // want borrow_in_spawn
    }

    // What lies behind a reference may live longer than the place of that.
    fn innocent(&self) {
        tokio::spawn(self.fixed.load());
        tokio::spawn(self.shelf.fixed.load());
        tokio::spawn(load(self.fixed));
        tokio::spawn(load(&self.shelf.fixed));
        tokio::spawn(self.store.clone().take());
    }

    fn forever(&'static self) {
        tokio::spawn(self.shelf.store.load());
        tokio::spawn(greet(&self.name));
    }
}
