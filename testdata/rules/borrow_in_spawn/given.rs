// References that a spawned future is given as arguments.
use std::collections::HashMap;

async fn fetch(url: &str) -> usize {
    url.len()
}

async fn own<T>(value: T) {
    drop(value);
}

struct Site {
    pages: Vec<String>,
    fixed: Vec<&'static str>,
    by_id: HashMap<u32, String>,
}

impl Site {
    fn pages(&self) {
        for page in &self.pages {
            tokio::spawn(fetch(page)); // want borrow_in_spawn
        }
    }

    fn values(&self) {
        for (_id, page) in &self.by_id {
            tokio::spawn(fetch(page)); // want borrow_in_spawn
        }
    }

    fn first(&self) {
        if let Some(page) = self.pages.first() {
            tokio::spawn(fetch(page)); // want borrow_in_spawn
        }
    }

    fn fixed(&self) {
        for page in &self.fixed {
            tokio::spawn(fetch(page));
        }
        for page in self.fixed.iter() {
            tokio::spawn(own(*page));
        }
    }
}

fn elements(urls: &[String]) {
    for url in urls {
        tokio::spawn(fetch(url)); // want borrow_in_spawn
    }
}

fn in_a_closure(urls: &[String]) {
    for url in urls {
        let url = url.clone();
        tokio::spawn(own(url));
    }
    let _tasks: Vec<_> = urls.iter().map(|url| tokio::spawn(fetch(url))).collect(); // want borrow_in_spawn
}

fn of_a_local(urls: Vec<String>) {
    for url in &urls { // want borrow_in_spawn
        tokio::spawn(fetch(url));
    }
}

fn temporaries(name: &str) {
    tokio::spawn(fetch(&format!("http://{name}"))); // want borrow_in_spawn
    tokio::spawn(fetch(&String::from("x"))); // want borrow_in_spawn
    tokio::spawn(fetch(&name.to_string())); // want borrow_in_spawn
    tokio::spawn(own(&vec![1, 2])); // want borrow_in_spawn
}

fn constants() {
    tokio::spawn(own(&Some(1)));
    tokio::spawn(own(&[1, 2]));
    tokio::spawn(fetch(&"x"));
    tokio::spawn(fetch(title(1)));
}

fn title(_page: u32) -> &'static str {
    "title"
}

async fn awaited(name: &str) -> usize {
    fetch(&format!("http://{name}")).await
}
