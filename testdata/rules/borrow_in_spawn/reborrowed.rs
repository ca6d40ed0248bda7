// `&*text` is a new reference to what `text` refers to, and lives no longer.
use std::sync::Arc;

struct Store {
    name: String,
    fixed: &'static Store,
}

async fn load(_store: &Store) {}

impl Store {
    fn guilty(&mut self) {
        let store = &mut *self;
        tokio::spawn(async move { store.name.clear() }); // want borrow_in_spawn
    }

    fn guilty_arc(self: &Arc<Self>) {
        let store = &*self;
        tokio::spawn(async move { store.name.len() }); // want borrow_in_spawn
    }

    fn guilty_call(&self) {
        tokio::spawn(load(&*self)); // want borrow_in_spawn
    }

    fn innocent(&self) {
        let fixed = &*self.fixed;
        tokio::spawn(async move { fixed.name.len() });
        let other = self.fixed;
        let again = &*other;
        tokio::spawn(async move { again.name.len() });
    }

    fn innocent_static(&'static self) {
        let store = &*self;
        tokio::spawn(async move { store.name.len() });
    }
}

fn guilty(text: &str) {
    let same = &*text;
    tokio::spawn(async move { same.len() }); // want borrow_in_spawn
}

fn innocent(number: &i32, text: &&'static str, list: &[&'static str]) {
    let copied = *number;
    tokio::spawn(async move { copied });
    let same = &**text;
    tokio::spawn(async move { same.len() });
    let first = &*list[0];
    tokio::spawn(async move { first.len() });
}
