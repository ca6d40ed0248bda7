// Futures that a closure gives back: they outlive the closure's own locals.
use futures::future::{join_all, BoxFuture, FutureExt};
use futures::stream::{self, StreamExt};

async fn save(n: u32) -> usize {
    n as usize
}

async fn read(text: &str) -> usize {
    text.len()
}

async fn parameters(numbers: Vec<u32>, names: Vec<String>) {
    join_all(numbers.iter().copied().map(|n| async { save(n).await })).await; // want borrow_in_spawn
    join_all(numbers.iter().copied().map(|n| async move { save(n).await })).await;
    join_all(numbers.iter().map(|n| async { save(*n).await })).await;
    join_all(names.iter().map(|name| async { read(name).await })).await;
    join_all(names.into_iter().map(|name| async { read(&name).await })).await; // want borrow_in_spawn
}

async fn of_the_fn(names: Vec<String>) {
    let all = names.len();
    stream::iter(0..3).for_each(|_| async { println!("{all}") }).await;
    stream::iter(0..3).for_each(|n| async { println!("{n} of {all}") }).await; // want borrow_in_spawn
    stream::iter(0..3).for_each(|n| async { println!("{n} of {names:?}") }).await; // want borrow_in_spawn
}

async fn own_locals() {
    stream::iter(0..3)
        .for_each(|n| {
            let next = n + 1;
            println!("{n}");
            async { println!("{next}") } // want borrow_in_spawn
        })
        .await;
    let lengths = |text: String| {
        let task = async { text.len() }; // want borrow_in_spawn
        println!("{text}");
        task
    };
    lengths(String::new()).await;
}

fn one_of_two() -> impl Fn(u32) -> BoxFuture<'static, usize> {
    |n| match n {
        0 => async { 0 }.boxed(),
        1 => Box::pin(async { save(n).await }), // want borrow_in_spawn
        _ => save(n).boxed(),
    }
}

fn not_given_back(texts: Vec<String>) -> usize {
    let length = |text: String| futures::executor::block_on(async { text.len() });
    texts.into_iter().map(length).sum()
}

fn never_made() {
    let aborts = |n: u32| {
        std::process::abort();
        async { save(n).await }
    };
    let _ = aborts(1).now_or_never();
}
