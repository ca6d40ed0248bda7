// Futures of async fns that closures and async blocks give back.
use futures::future::{join_all, BoxFuture, FutureExt};
use std::future::Future;
use std::sync::Arc;

async fn load(id: &String) -> usize {
    id.len()
}

async fn read(text: &str) -> usize {
    text.len()
}

async fn number(_: &u32) {}

struct Client {
    name: String,
    fixed: &'static str,
}

impl Client {
    async fn get(&self) -> usize {
        self.name.len()
    }

    async fn keep(self: Arc<Self>) -> usize {
        self.name.len()
    }
}

async fn parameters(ids: Vec<String>, clients: Vec<Client>) {
    join_all(ids.iter().map(|id| load(id))).await;
    join_all(ids.iter().map(|id| load(&id))).await;
    join_all(ids.into_iter().map(|id| load(&id))).await; // want borrow_in_spawn
    join_all((0..3).map(|n| number(&n))).await; // want borrow_in_spawn
    join_all(clients.iter().map(|c| c.get())).await;
    join_all(clients.iter().map(|c| read(c.fixed))).await;
    join_all(clients.into_iter().map(|c| c.get())).await; // want borrow_in_spawn
}

async fn own_locals(ids: &[String]) {
    join_all(ids.iter().map(|id| {
        let copy = id.clone();
        load(&copy) // want borrow_in_spawn
    }))
    .await;
    join_all(ids.iter().map(|id| read(&format!("/{id}")))).await; // want borrow_in_spawn
    join_all(ids.iter().map(|id| {
        let start = &id[..1];
        read(start)
    }))
    .await;
    let one_of_two = |id: String, now: bool| {
        if now {
            return load(&id); // want borrow_in_spawn
        }
        let other = String::new();
        load(&other) // want borrow_in_spawn
    };
    one_of_two(String::new(), true).await;
}

async fn of_the_fn(texts: Vec<String>, client: Client) {
    let first = || read(&texts[0]);
    first().await;
    let get = || client.get();
    get().await;
}

fn taken_along(texts: Vec<String>, words: Vec<&'static str>) -> impl Fn(usize) -> BoxFuture<'static, usize> {
    let fixed = move |n: usize| read(words[n]);
    let _ = fixed(0).now_or_never();
    move |n| read(&texts[n]).boxed() // want borrow_in_spawn
}

fn shared(client: Arc<Client>) -> impl Fn() -> BoxFuture<'static, usize> {
    let _cloned = {
        let client = client.clone();
        move || client.clone().keep()
    };
    move || async { client.get().await }.boxed() // want borrow_in_spawn
}

fn lent<'a>(client: &'a Client) -> impl Fn() -> BoxFuture<'a, usize> {
    move || client.get().boxed()
}

async fn of_async_closures_and_blocks(texts: Vec<String>) {
    let length = async |text: String| load(&text); // want borrow_in_spawn
    let _ = length(String::new()).await;
    let block = async {
        let text = String::new();
        load(&text) // want borrow_in_spawn
    };
    block.await.await;
    let outer = async { load(&texts[0]) };
    outer.await.await;
}

fn not_a_future(ids: Vec<String>) -> Vec<Option<usize>> {
    ids.into_iter().map(|id| load(&id).now_or_never()).collect()
}

fn generic<T: AsRef<str> + 'static>(t: T) -> impl Fn() -> usize {
    let f = move || async { t.as_ref().len() }; // want borrow_in_spawn
    move || f().now_or_never().unwrap_or_default()
}

fn only_named() -> impl Future<Output = usize> {
    let text: &'static str = "text";
    let read_it = || read(text);
    read_it()
}
