// Tasks and threads that borrow a variable which is a reference itself, or a value with one in it.

use std::thread;

async fn keep<T>(_: T) {}
fn look<T: ?Sized>(_: &T) {}

async fn name_in_a_message() {
    let name = "text";
    tokio::spawn(async { println!("{name}") }); // want borrow_in_spawn
}

fn name_given_away(name: &'static str) {
    thread::spawn(|| drop(name)); // want borrow_in_spawn
}

fn name_looked_through(name: &'static str) {
    thread::spawn(|| look(name));
    thread::spawn(|| name.len());
}

async fn reference_to_a_reference() {
    let name = "text";
    tokio::spawn(keep(&name)); // want borrow_in_spawn
}

async fn in_a_tuple() {
    let name = String::new();
    tokio::spawn(keep((&name, 1))); // want borrow_in_spawn
}

async fn in_an_option() {
    let name = String::new();
    let some = Some(&name); // want borrow_in_spawn
    tokio::spawn(async move { println!("{some:?}") });
}

async fn in_a_list() {
    let name = String::new();
    let names = vec![&name]; // want borrow_in_spawn
    tokio::spawn(keep(names));
}

async fn owned_in_a_tuple() {
    let name = String::new();
    let pair = (name.clone(), 1);
    tokio::spawn(keep(pair));
    let pair = (&"text", name);
    tokio::spawn(keep(pair));
}
