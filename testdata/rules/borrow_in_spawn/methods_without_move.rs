use std::sync::{Arc, Mutex};

trait Count {
    fn count(&self) -> usize;
}

impl Count for i32 {
    fn count(&self) -> usize {
        0
    }
}

struct Store {
    fixed: &'static Store,
    title: &'static str,
    pair: (&'static str, i32),
    sizes: Vec<&'static str>,
    lock: Mutex<i32>,
}

async fn greet(_name: &str) {}

impl Store {
    async fn load(&self) {}
    async fn change(&mut self) {}
    fn len(&self) -> usize {
        0
    }

    fn guilty(&self) {
        tokio::spawn(async { self.load().await }); // want borrow_in_spawn
        tokio::spawn(async { self.sizes[0].len() }); // want borrow_in_spawn
        std::thread::spawn(|| self.len()); // want borrow_in_spawn
        std::thread::spawn(|| *self.lock.lock().unwrap() += 1); // want borrow_in_spawn
    }

    fn guilty_mut(&mut self) {
        tokio::spawn(async { self.change().await }); // want borrow_in_spawn
    }

    fn guilty_arc(self: &Arc<Self>) {
        tokio::spawn(async { self.load().await }); // want borrow_in_spawn
    }

    fn innocent(&self) {
        tokio::spawn(async { self.title.len() });
        tokio::spawn(async { greet(self.title).await });
        tokio::spawn(async { greet(self.pair.0).await });
        tokio::spawn(async { self.fixed.load().await });
        tokio::spawn(async { self.fixed.fixed.title.len() });
        std::thread::scope(|s| {
            s.spawn(|| self.len());
        });
    }

    fn innocent_static(&'static self) {
        tokio::spawn(async { self.load().await });
    }
}

fn guilty(text: &str, list: &[&'static str], number: &i32) {
    tokio::spawn(async { text.len() }); // want borrow_in_spawn
    tokio::spawn(async { list.len() }); // want borrow_in_spawn
    tokio::spawn(async { number.count() }); // want borrow_in_spawn
}

fn guilty_generic<T: Count + Sync>(any: &T, object: &(dyn Count + Sync)) {
    tokio::spawn(async { any.count() }); // want borrow_in_spawn
    tokio::spawn(async { object.count() }); // want borrow_in_spawn
}

fn innocent(text: &&'static str, pair: &(i32, &'static str), store: &&'static Store) {
    tokio::spawn(async { text.len() });
    tokio::spawn(async { pair.1.len() });
    tokio::spawn(async { store.load().await });
}
