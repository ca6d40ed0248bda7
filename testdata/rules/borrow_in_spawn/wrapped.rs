// A task that has a name or something around it borrows what it did before.
use std::time::Duration;

use futures::FutureExt;
use tracing::Instrument;

struct Job {
    n: u32,
}

impl Job {
    async fn run(&self) {}

    fn named(&self) {
        let task = self.run();
        tokio::spawn(task); // want borrow_in_spawn
    }

    fn boxed(&self) {
        tokio::spawn(self.run().boxed()); // want borrow_in_spawn
    }

    fn typed(self: &std::sync::Arc<Self>) {
        tokio::spawn(async move { println!("{}", self.n) }); // want borrow_in_spawn
    }

    fn typed_static(self: &'static Self) {
        tokio::spawn(async move { println!("{}", self.n) });
    }
}

async fn named(name: String) {
    let task = async { println!("{name}") }; // want borrow_in_spawn
    tokio::spawn(task);
}

async fn needed_before(name: String) {
    let task = async { println!("{name}") }; // want borrow_in_spawn
    println!("{name}");
    tokio::spawn(task);
}

async fn wrapped(name: String) {
    tokio::spawn(Box::pin(async { println!("{name}") })); // want borrow_in_spawn
}

async fn instrumented(name: String) {
    let task = tokio::time::timeout(Duration::from_secs(1), async { println!("{name}") }); // want borrow_in_spawn
    tokio::spawn(task.instrument(tracing::Span::current()));
}

async fn at_the_end_of_a_block(name: String) {
    tokio::spawn({
        let n = 1;
        async move { println!("{n}") }
    });
    tokio::spawn({
        let n = 1;
        async { println!("{name} {n}") } // want borrow_in_spawn
    });
}

async fn awaited_and_not_spawned(name: String) {
    let task = async { println!("{name}") };
    task.await;
    let task = async {};
    tokio::spawn(task);
}

async fn either(name: String, spawned: bool) {
    let mut task = Box::pin(async { println!("{name}") });
    task.as_mut().await;
    let owned = async move { println!("{spawned}") };
    tokio::spawn(Box::pin(owned));
}
