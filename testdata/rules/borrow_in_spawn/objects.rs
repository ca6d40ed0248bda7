// Trait objects that live as long as the caller says, and fields that a pattern takes
// out of what the caller lends.
use futures::future::BoxFuture;
use std::future::Future;
use std::pin::Pin;

type Job<'a> = Box<dyn FnOnce() + Send + 'a>;
type Later = BoxFuture<'static, ()>;

fn boxed(short: BoxFuture<'_, ()>, long: BoxFuture<'static, ()>, later: Later) {
    tokio::spawn(short); // want borrow_in_spawn
    tokio::spawn(long);
    tokio::spawn(later);
}

fn written(short: Pin<Box<dyn Future<Output = ()> + Send + '_>>, long: Pin<Box<dyn Future<Output = ()> + Send>>) {
    tokio::spawn(async move { short.await }); // want borrow_in_spawn
    tokio::spawn(async move { long.await });
}

fn jobs<'a, 'b: 'static>(short: Job<'a>, long: Job<'static>, bound: Job<'b>) {
    std::thread::spawn(short); // want borrow_in_spawn
    std::thread::spawn(long);
    std::thread::spawn(bound);
}

fn callbacks(of_references: Box<dyn FnOnce(&str) -> BoxFuture<'_, ()> + Send>) {
    tokio::spawn(async move { of_references("text").await });
}

struct Server {
    name: String,
    fixed: &'static String,
    size: u32,
}

enum Event {
    Named(String),
    Sized { size: u32 },
}

impl Server {
    fn fields(&self) {
        let Server { name, size, .. } = self;
        let size = *size;
        tokio::spawn(async move { println!("{name}") }); // want borrow_in_spawn
        tokio::spawn(async move { println!("{size}") });
        let &Server { fixed, .. } = self;
        tokio::spawn(async move { println!("{fixed}") });
    }

    fn of_a_static(&'static self) {
        let Server { name, .. } = self;
        tokio::spawn(async move { println!("{name}") });
    }

    fn own(self) {
        let Server { name, .. } = self;
        tokio::spawn(async move { println!("{name}") });
    }
}

fn variants(event: &Event) {
    match event {
        Event::Named(name) => {
            tokio::spawn(async move { println!("{name}") }); // want borrow_in_spawn
        }
        Event::Sized { size } => {
            let size = *size;
            tokio::spawn(async move { println!("{size}") });
        }
    }
}

// What only takes arguments of a lifetime takes those of 'static, too.
struct Takes<'a>(fn(&'a str));

struct TakesAny<T>(fn(T));

struct Holds<'a> {
    inner: Option<Box<Held<'a>>>,
}

struct Held<'a> {
    outer: Option<Box<Holds<'a>>>,
    text: &'a str,
}

type Takers<'a> = Option<fn(&'a str)>;

fn takers<'a>(one: Takes<'a>, any: TakesAny<&str>, some: Takers<'_>, plain: fn(&'a str)) {
    std::thread::spawn(move || drop(one));
    std::thread::spawn(move || drop(any));
    std::thread::spawn(move || drop(some));
    std::thread::spawn(move || plain("text"));
}

fn holds(held: Holds<'_>) {
    std::thread::spawn(move || drop(held)); // want borrow_in_spawn
}
