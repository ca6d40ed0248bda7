// Futures that outlive what they borrow, within one fn.
use std::time::Duration;

use futures::stream::FuturesUnordered;
use futures::{FutureExt, StreamExt};

struct Client {
    name: String,
}

impl Client {
    async fn get(&self, path: &str) -> usize {
        path.len()
    }
}

fn path() -> String {
    String::from("/")
}

async fn look(path: &String) -> usize {
    path.len()
}

async fn own(_: String) {}

async fn number(_: &u32) {}

async fn in_a_variable(client: &Client, n: u32) {
    let one = look(&path()); // want borrow_in_spawn
    one.await;
    let two = client.get(&format!("/{n}")); // want borrow_in_spawn
    two.await;
    let three = Box::pin(client.get(path().as_str())); // want borrow_in_spawn
    three.await;
    let four = tokio::time::timeout(Duration::from_secs(1), look(&path())); // want borrow_in_spawn
    let _ = four.await;
    let five = look(&path()).map(|n| n + 1); // want borrow_in_spawn
    five.await;
}

fn client() -> Client {
    Client { name: path() }
}

fn shared() -> std::sync::Arc<Client> {
    std::sync::Arc::new(client())
}

async fn of_a_receiver() {
    let f = client().get("/"); // want borrow_in_spawn
    f.await;
    let f = shared().get("/"); // want borrow_in_spawn
    f.await;
    client().get("/").await;
    let client = client();
    let f = client.get("/");
    f.await;
}

async fn in_macros(client: &Client) {
    tokio::join!(
        look(&path()), // want borrow_in_spawn
        own(path()),
        async { look(&path()).await },
    );
    tokio::select! {
        _ = client.get(&path()) => {} // want borrow_in_spawn
        _ = client.get("/") => {}
    }
}

async fn gathered() {
    let mut all = Vec::new();
    for _ in 0..3 {
        all.push(look(&path())); // want borrow_in_spawn
    }
    for f in all {
        f.await;
    }

    let mut all = FuturesUnordered::new();
    for _ in 0..3 {
        let path = path();
        all.push(look(&path)); // want borrow_in_spawn
    }
    while all.next().await.is_some() {}
}

async fn out_of_a_block(now: bool) {
    let f = {
        let path = path();
        look(&path) // want borrow_in_spawn
    };
    f.await;

    let later;
    {
        let path = path();
        later = look(&path); // want borrow_in_spawn
    }
    later.await;

    let made;
    made = look(&path()); // want borrow_in_spawn
    made.await;

    let path = path();
    let chosen;
    if now {
        chosen = look(&path);
    } else {
        chosen = look(&path);
    }
    chosen.await;
}

async fn within_a_block() {
    let n = {
        let path = path();
        look(&path).await
    };
    let f = {
        let path = path();
        async move { look(&path).await }
    };
    number(&(n as u32 + f.await as u32)).await;
}

async fn in_one_statement(client: &Client) {
    look(&path()).await;
    let n = look(&path()).map(|n| n + 1).await;
    let timed = tokio::time::timeout(Duration::from_secs(1), look(&path())).await;
    let _ = futures::future::join(look(&path()), client.get(&path())).await;
    println!("{n} {timed:?}");
}

async fn of_what_stays(client: &Client, paths: &[String]) {
    let f = number(&5);
    f.await;
    let f = client.get(client.name.as_str());
    f.await;
    let path = path();
    let f = look(&path);
    f.await;
    let mut all = vec![];
    for path in paths {
        all.push(look(path));
    }
    futures::future::join_all(all).await;
}

async fn in_one_turn() {
    for _ in 0..3 {
        let path = path();
        let mut all = vec![];
        all.push(look(&path));
        futures::future::join_all(all).await;
    }
    let mut owning = vec![];
    for _ in 0..3 {
        let path = path();
        owning.push(async move { look(&path).await });
    }
    futures::future::join_all(owning).await;
}

// A macro may make it a plain fn.
#[maybe_async::maybe_async]
async fn perhaps_plain(path: &String) -> usize {
    path.len()
}

fn of_a_plain_fn() -> usize {
    let n = perhaps_plain(&path());
    n
}
