// A type parameter may stand for a type with references in it.
use std::future::Future;
use std::sync::Arc;

trait Job: Send {
    fn run(&self);
}

trait Lasting: Send + 'static {}

trait Above: Lasting {}

struct Held<T: 'static>(&'static T);

async fn own<T>(value: T) {
    drop(value);
}

fn captured<T: Job>(job: T) {
    tokio::spawn(async move { job.run() }); // want borrow_in_spawn
}

fn given<T: Send>(value: T) {
    tokio::spawn(own(value)); // want borrow_in_spawn
}

fn future<F: Future<Output = ()> + Send>(future: F) {
    tokio::spawn(future); // want borrow_in_spawn
}

fn argument(job: impl Job + Sync) {
    let job = Arc::new(job);
    tokio::spawn(async move { job.run() }); // want borrow_in_spawn
}

fn thread<F>(f: F) // the bound may stand in a where clause
where
    F: FnOnce() + Send,
{
    std::thread::spawn(move || f()); // want borrow_in_spawn
}

fn elements<T: Send>(all: Vec<T>) {
    for one in all {
        tokio::spawn(own(one)); // want borrow_in_spawn
    }
}

fn bounded<T: Send + 'static>(value: T) {
    tokio::spawn(own(value));
}

fn bounded_behind<T>(value: T)
where
    T: Send + 'static,
{
    tokio::spawn(own(value));
}

fn bounded_by_a_trait<T: Above>(value: T) {
    tokio::spawn(own(value));
}

fn bounded_by_a_library<T: std::any::Any + Send>(value: T) {
    tokio::spawn(own(value));
}

fn implied<T: Send>(value: T, _at: &'static str, _beside: &'static T) {
    tokio::spawn(own(value));
}

fn implied_by_a_type<T: Send>(value: T, _held: &Held<T>) {
    tokio::spawn(own(value));
}

fn something_else<T: Job>(job: T) {
    let n = 1;
    tokio::spawn(own(n));
    job.run();
}

// Who may call it may give it what is lent.
fn callable<T>(f: fn(T)) {
    std::thread::spawn(move || drop(f)); // want borrow_in_spawn
}

fn callable_object<T>(f: Box<dyn Fn(&T) + Send>) {
    std::thread::spawn(move || drop(f)); // want borrow_in_spawn
}

fn iterator_object<T>(items: Box<dyn Iterator<Item = T> + Send>) {
    std::thread::spawn(move || drop(items)); // want borrow_in_spawn
}

async fn consume<T>(_: T) {}

fn in_an_option<T: Send>(t: T) {
    tokio::spawn(consume(Some((1, t)))); // want borrow_in_spawn
}

fn owned_callables<T: 'static>(f: fn(T), g: Box<dyn Fn(&T) + Send>, h: Box<dyn Fn(&str) + Send>) {
    std::thread::spawn(move || drop((f, g, h)));
}

fn made_of_it<T: ToString>(t: T) {
    tokio::spawn(consume(Some(t.to_string())));
}

// A macro may say of a parameter that it is 'static.
#[overseer::contextbounds]
fn bounded_by_a_macro<C: Send>(context: C) {
    tokio::spawn(async move { drop(context) });
}

#[tracing::instrument(skip_all)]
fn bounded_by_none<C: Send>(context: C) {
    tokio::spawn(async move { drop(context) }); // want borrow_in_spawn
}
