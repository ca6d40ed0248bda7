use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

async fn work(name: &str) {
    println!("{name}");
}

struct Server {
    name: String,
    port: u16,
    label: &'static str,
}

fn a_local() {
    let name = String::from("a");
    tokio::spawn(async { println!("{name}") }); // want borrow_in_spawn
}

fn a_number() {
    let n = 1;
    tokio::spawn(async { println!("{n}") }); // want borrow_in_spawn
}

fn needed_afterwards() {
    let name = String::from("a");
    tokio::spawn(async { println!("{}", name) }); // want borrow_in_spawn
    println!("{name}");
}

fn in_a_loop(name: String) {
    for n in 0..3 {
        tokio::spawn(async { println!("{n} {name}") }); // want borrow_in_spawn
    }
}

fn on_a_thread() {
    let name = String::from("a");
    std::thread::spawn(|| println!("{name}")); // want borrow_in_spawn
}

async fn on_a_blocking_thread() {
    let mut names = vec![String::from("a")];
    tokio::task::spawn_blocking(|| names.push(String::new())).await.unwrap(); // want borrow_in_spawn
}

async fn joined_in_the_same_fn() {
    let name = String::from("a");
    let handle = tokio::spawn(async { println!("{name}") }); // want borrow_in_spawn
    handle.await.unwrap();
}

fn a_reference(name: &str) {
    tokio::spawn(async move { println!("{name}") }); // want borrow_in_spawn
}

fn to_an_async_fn(name: &str) {
    tokio::spawn(work(name)); // want borrow_in_spawn
}

fn a_local_to_an_async_fn() {
    let name = String::from("a");
    tokio::spawn(work(&name)); // want borrow_in_spawn
}

fn by_a_reference() {
    let name = String::from("a");
    let lent = &name; // want borrow_in_spawn
    tokio::spawn(async move { println!("{lent}") });
}

impl Server {
    async fn run(&self) {}

    async fn run_shared(self: Arc<Self>) {}

    fn start(&self) {
        tokio::spawn(async { println!("{}", self.port) }); // want borrow_in_spawn
    }

    fn start_moving(&self) {
        tokio::spawn(async move { println!("{}", self.name) }); // want borrow_in_spawn
    }

    fn start_method(&self) {
        tokio::spawn(self.run()); // want borrow_in_spawn
    }

    fn start_arc(self: Arc<Self>) {
        tokio::spawn(self.run()); // want borrow_in_spawn
    }

    // What is cloned, copied or owned first.
    fn start_clone(&self) {
        let name = self.name.clone();
        tokio::spawn(async move { println!("{name}") });
    }

    fn start_shared(self: Arc<Self>) {
        tokio::spawn(self.clone().run_shared());
        tokio::spawn(async move { println!("{}", self.name) });
    }

    fn start_forever(&'static self) {
        tokio::spawn(async move { println!("{}", self.name) });
    }

    fn start_label(&self) {
        let label = self.label;
        tokio::spawn(async move { println!("{label}") });
    }

    async fn scoped(&self) {
        futures::future::join(async { println!("{}", self.port) }, self.run()).await;
    }
}

fn given_back(name: String) -> impl Future<Output = ()> {
    async { println!("{name}") } // want borrow_in_spawn
}

fn given_back_boxed(name: String) -> Pin<Box<dyn Future<Output = ()>>> {
    Box::pin(async { println!("{name}") }) // want borrow_in_spawn
}

fn given_back_owned(name: String) -> impl Future<Output = ()> {
    async move { println!("{name}") }
}

fn given_back_borrowed(name: &str) -> impl Future<Output = ()> + '_ {
    async move { println!("{name}") }
}

// A use by value takes along without `move`.
fn used_up() {
    let name = String::from("a");
    tokio::spawn(async { drop(name) });
}

fn forever(name: &'static str) {
    tokio::spawn(async move { println!("{name}") });
    tokio::spawn(work(name));
}

fn bounded<'a: 'static>(name: &'a str) {
    tokio::spawn(async move { println!("{name}") });
}

fn a_literal() {
    let name = "a";
    tokio::spawn(async move { println!("{name}") });
    tokio::spawn(work(name));
    tokio::spawn(work(&name));
}

fn in_scope() {
    let name = String::from("a");
    std::thread::scope(|s| {
        s.spawn(|| println!("{name}"));
    });
}

fn never_reached() {
    let name = String::from("a");
    return;
    tokio::spawn(async { println!("{name}") });
}
