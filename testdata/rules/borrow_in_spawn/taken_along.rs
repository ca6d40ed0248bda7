use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::sync::mpsc;

struct Job {
    name: String,
    body: String,
}

fn send(_: String) {}

fn look(_: &str) {}

async fn store(_: Arc<String>) {}

async fn grow(_: &mut String) {}

fn twice(name: String) {
    tokio::spawn(async move { look(&name) });
    look(&name); // want borrow_in_spawn
}

fn in_two_tasks(name: String) {
    tokio::spawn(async move { look(&name) });
    tokio::spawn(async move { look(&name) }); // want borrow_in_spawn
}

fn in_each_turn(names: Vec<String>, prefix: String) {
    for name in names {
        tokio::spawn(async move { // want borrow_in_spawn
            look(&prefix);
            send(name);
        });
    }
}

fn on_one_way(name: String, now: bool) {
    if now {
        std::thread::spawn(move || send(name));
    }
    println!("{}", name); // want borrow_in_spawn
}

fn a_part(job: Job) {
    tokio::spawn(async move { send(job.name) });
    send(job.body);
    send(job.name); // want borrow_in_spawn
}

async fn serve(listener: TcpListener, db: Arc<String>) -> std::io::Result<()> {
    loop {
        let (_stream, _) = listener.accept().await?;
        tokio::spawn(store(db)); // want borrow_in_spawn
    }
}

async fn produce() {
    let (tx, mut rx) = mpsc::channel(8);
    for i in 0..3 {
        tokio::spawn(async move { tx.send(i).await }); // want borrow_in_spawn
    }
    while rx.recv().await.is_some() {}
}

async fn in_one_task(name: String) {
    tokio::join!(
        async move { look(&name) },
        async move { look(&name) }, // want borrow_in_spawn
    );
}

fn in_a_variable(name: String) {
    let task = async move { look(&name) };
    look(&name); // want borrow_in_spawn
    tokio::spawn(task);
}

fn a_clone(name: String, names: Vec<String>) {
    for _ in names {
        let name = name.clone();
        tokio::spawn(async move { look(&name) });
    }
    look(&name);
}

fn one_way_only(name: String, now: bool) {
    if now {
        tokio::spawn(async move { look(&name) });
        return;
    }
    look(&name);
}

fn one_turn_only(name: String) {
    loop {
        tokio::spawn(async move { look(&name) });
        break;
    }
}

fn anew(mut name: String) {
    for _ in 0..3 {
        tokio::spawn(async move { look(&name) });
        name = String::new();
    }
    look(&name);
}

fn copied(n: u64, name: &'static str) {
    tokio::spawn(async move { println!("{n} {name}") });
    println!("{n} {name}");
}

fn perhaps_copied<T: Send + Copy + 'static>(x: T) -> T {
    tokio::spawn(async move { drop(x) });
    x
}

async fn given_back(name: String) {
    let name = async move { look(&name); name }.await;
    look(&name);
}

async fn lent_on(mut name: String) {
    let lent = &mut name;
    grow(lent).await;
    grow(lent).await;
}

macro_rules! give_up {
    () => {
        return
    };
}

fn left_by_a_macro(name: String) {
    loop {
        tokio::spawn(async move { look(&name) });
        give_up!();
    }
}

fn left_by_an_unknown_macro(name: String) -> Result<(), String> {
    loop {
        tokio::spawn(async move { look(&name) });
        elsewhere::bail!("no more");
    }
}

fn not_captured_for_certain(name: String) {
    tokio::spawn(async move { elsewhere::count!(name) });
    look(&name);
}
