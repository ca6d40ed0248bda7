// References that a fn gives back: they live no longer than what it was lent.
use std::borrow::Cow;
use std::sync::{Arc, OnceLock};

async fn read(text: &str) -> usize {
    text.len()
}

async fn sum(numbers: &[u32]) -> u32 {
    numbers.iter().sum()
}

struct Inner {
    numbers: Vec<u32>,
}

struct Server {
    name: String,
    fixed: &'static str,
    inner: Arc<Inner>,
}

static SERVER: OnceLock<Server> = OnceLock::new();

impl Server {
    fn global() -> &'static Server {
        SERVER.get().unwrap()
    }

    fn name(&self) -> &str {
        &self.name
    }

    fn fixed(&self) -> &'static str {
        self.fixed
    }

    fn inner(&self) -> &Inner {
        &self.inner
    }

    fn own_method(&self) {
        tokio::spawn(read(self.name())); // want borrow_in_spawn
        tokio::spawn(read(self.fixed()));
        tokio::spawn(read(Server::global().name()));
        let name = self.name();
        tokio::spawn(async move { println!("{name}") }); // want borrow_in_spawn
    }

    fn one_after_the_other(&self) {
        tokio::spawn(read(self.name().trim())); // want borrow_in_spawn
        tokio::spawn(read(self.fixed.trim()));
        tokio::spawn(sum(self.inner().numbers.as_slice())); // want borrow_in_spawn
        tokio::spawn(sum(&self.inner().numbers)); // want borrow_in_spawn
        let inner = self.inner.clone();
        tokio::spawn(async move { sum(inner.numbers.as_slice()).await });
    }

    fn for_ever(&'static self) {
        tokio::spawn(read(self.name()));
    }
}

fn start_of(text: &str, n: usize) -> &str {
    &text[..n]
}

fn longer<'a>(a: &'a str, b: &'a str, _fallback: &str) -> &'a str {
    if a.len() > b.len() { a } else { b }
}

fn locals() {
    let numbers = vec![1, 2];
    tokio::spawn(sum(numbers.as_slice())); // want borrow_in_spawn
    tokio::spawn(sum(&numbers[1..])); // want borrow_in_spawn
    let number = 3;
    tokio::spawn(sum(std::slice::from_ref(&number))); // want borrow_in_spawn
    tokio::spawn(sum(std::slice::from_ref(&4)));
    let leaked = vec![5].leak();
    tokio::spawn(sum(&leaked[1..]));
}

fn by_fns(text: String) {
    tokio::spawn(read(start_of(&text, 1))); // want borrow_in_spawn
    tokio::spawn(read(start_of("text", 1)));
    tokio::spawn(read(longer("a", &text, "b"))); // want borrow_in_spawn
    tokio::spawn(read(longer("a", "b", &text)));
    tokio::spawn(read(start_of(&text, 1).to_owned().as_str())); // want borrow_in_spawn
    tokio::spawn(read(String::from("text").trim())); // want borrow_in_spawn
}

fn behind_another(doubly: &&'static str, cow: Cow<'static, str>, words: Vec<&'static str>) {
    tokio::spawn(read(doubly));
    tokio::spawn(read(doubly.trim()));
    tokio::spawn(read(words[0].trim()));
    tokio::spawn(read(cow.as_ref())); // want borrow_in_spawn
}

trait Named {
    fn name(&self) -> &str;
}

fn generic<T: Named + Send + Sync + 'static>(t: T, forever: &'static T) {
    tokio::spawn(read(t.name())); // want borrow_in_spawn
    tokio::spawn(read(forever.name()));
}
