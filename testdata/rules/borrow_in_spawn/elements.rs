use std::collections::HashMap;
use std::sync::Arc;
use tokio::task::JoinSet;

async fn fetch(url: &str) -> usize {
    url.len()
}

struct Item {
    name: String,
    tags: Vec<String>,
    label: &'static str,
}

struct App {
    items: Vec<Item>,
    by_id: HashMap<u64, Item>,
    main: Option<String>,
    shared: Vec<Arc<Item>>,
}

impl App {
    fn each(&self) {
        for item in &self.items {
            tokio::spawn(async move { fetch(&item.name).await }); // want borrow_in_spawn
        }
    }

    fn each_of_each(&self) {
        for item in &self.items {
            for tag in &item.tags {
                tokio::spawn(async move { fetch(tag).await }); // want borrow_in_spawn
            }
        }
    }

    fn mapped(&self, tasks: &mut JoinSet<u64>) {
        for (id, item) in self.by_id.iter().filter(|(_, item)| !item.tags.is_empty()) {
            tasks.spawn(async move { *id + item.name.len() as u64 }); // want borrow_in_spawn
        }
    }

    fn for_each(&self) {
        self.items.iter().for_each(|item| {
            tokio::spawn(async move { fetch(&item.name).await }); // want borrow_in_spawn
        });
    }

    fn looked_up(&self) {
        let item = self.by_id.get(&1).unwrap();
        tokio::spawn(async move { fetch(&item.name).await }); // want borrow_in_spawn
    }

    fn unwrapped(&self) {
        let Some(main) = self.main.as_deref() else { return };
        tokio::spawn(async move { fetch(main).await }); // want borrow_in_spawn
    }

    fn matched(&self) {
        match self.items.first() {
            Some(item) => drop(tokio::spawn(async move { fetch(&item.name).await })), // want borrow_in_spawn
            None => {}
        }
    }

    fn owned(&self) {
        for item in &self.shared {
            let item = Arc::clone(item);
            tokio::spawn(async move { fetch(&item.name).await });
        }
        for id in self.by_id.keys().copied() {
            tokio::spawn(async move { id });
        }
        for item in &self.items {
            let label = item.label;
            tokio::spawn(async move { fetch(label).await });
        }
    }

    fn for_ever(&'static self) {
        for item in &self.items {
            tokio::spawn(async move { fetch(&item.name).await });
        }
    }
}

fn of_a_local() {
    let urls = vec!["a", "b"];
    for url in urls.iter() { // want borrow_in_spawn
        tokio::spawn(async move { fetch(url).await });
    }
    for &url in &urls {
        tokio::spawn(async move { fetch(url).await });
    }
    for url in urls {
        tokio::spawn(async move { fetch(url).await });
    }
}

fn words(text: &str, fixed: &'static str) {
    for word in text.split(' ') {
        tokio::spawn(async move { fetch(word).await }); // want borrow_in_spawn
    }
    for word in fixed.split(' ') {
        tokio::spawn(async move { fetch(word).await });
    }
}

fn perhaps(name: Option<&str>, names: &[&'static str]) {
    if let Some(name) = name {
        tokio::spawn(async move { fetch(name).await }); // want borrow_in_spawn
    }
    for name in names.iter().copied() {
        tokio::spawn(async move { fetch(name).await });
    }
}

async fn in_one_task(urls: Vec<String>) {
    futures::future::join_all(urls.iter().map(|url| async move { fetch(url).await })).await;
}
