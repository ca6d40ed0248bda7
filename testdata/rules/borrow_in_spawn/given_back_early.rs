// What a fn gives back at a `return`, in a Result or out of a loop, and what an async fn
// gives to who awaits it.
use futures::future::{BoxFuture, Either, FutureExt};
use std::future::Future;
use std::pin::Pin;

async fn read(text: &str) -> usize {
    text.len()
}

async fn own(text: String) -> usize {
    text.len()
}

struct Client {
    name: String,
}

impl Client {
    async fn get(&self) -> usize {
        self.name.len()
    }

    fn same(&self) -> &Client {
        self
    }
}

fn client() -> Client {
    Client { name: String::new() }
}

fn global() -> &'static Client {
    Box::leak(Box::new(client()))
}

fn block(text: String) -> impl Future<Output = usize> {
    return async { text.len() }; // want borrow_in_spawn
}

fn owning_block(text: String) -> impl Future<Output = usize> {
    return async move { text.len() };
}

fn one_of_two(text: String, now: bool) -> BoxFuture<'static, usize> {
    if now {
        return read(&text).boxed(); // want borrow_in_spawn
    }
    own(text).boxed()
}

fn in_a_loop(texts: Vec<String>) -> Either<impl Future<Output = usize>, impl Future<Output = usize>> {
    for text in texts {
        if !text.is_empty() {
            return Either::Left(async { text.len() }); // want borrow_in_spawn
        }
    }
    Either::Right(own(String::new()))
}

fn variable(text: String, now: bool) -> impl Future<Output = usize> {
    let future = async { text.len() }; // want borrow_in_spawn
    if now {
        return future;
    }
    future
}

fn in_an_option(text: String) -> Option<Pin<Box<dyn Future<Output = usize>>>> {
    if text.is_empty() {
        return None;
    }
    Some(Box::pin(async { text.len() })) // want borrow_in_spawn
}

fn in_a_tuple(text: String) -> (impl Future<Output = usize>, u32) {
    (read(&text), 1) // want borrow_in_spawn
}

async fn by_an_async_fn(text: String) -> impl Future<Output = usize> {
    async { text.len() } // want borrow_in_spawn
}

async fn lent_to_an_async_fn(text: &str) -> impl Future<Output = usize> + '_ {
    async { text.len() }
}

fn of_a_temporary() -> impl Future<Output = usize> {
    client().get() // want borrow_in_spawn
}

fn of_a_part_of_one() -> impl Future<Output = usize> {
    client().same().get() // want borrow_in_spawn
}

fn of_what_stays() -> impl Future<Output = usize> {
    global().same().get()
}

fn out_of_a_closure(text: String) -> usize {
    let length = || {
        if text.is_empty() {
            return 0;
        }
        text.len()
    };
    length()
}

fn never_there(text: String) -> BoxFuture<'static, usize> {
    if text.is_empty() {
        std::process::abort();
        return Box::pin(read(&text));
    }
    Box::pin(own(text))
}

// A macro may make it a plain fn, with no async blocks.
#[maybe_async::maybe_async]
async fn perhaps_plain(text: String) -> usize {
    async { text.len() }
}
