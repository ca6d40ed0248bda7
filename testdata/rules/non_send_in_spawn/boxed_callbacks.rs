use std::collections::HashMap;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

type Job = Pin<Box<dyn Future<Output = ()> + Send>>;
type LocalJob = Pin<Box<dyn Future<Output = ()>>>;
type Handler = Box<dyn Fn(i32) -> Job + Send + Sync>;
type Factory = Box<dyn FnOnce() -> Result<Job, String>>;

async fn work() {}

struct Routes {
    handlers: HashMap<String, Handler>,
    fallback: Option<Handler>,
}

impl Routes {
    fn on(&mut self, path: &str, handler: Handler) {
        self.handlers.insert(path.to_owned(), handler);
    }
}

fn named() {
    let _handler: Handler = Box::new(|n| {
        Box::pin(async move { // want non_send_in_spawn
            let shared = Rc::new(n);
            work().await;
            drop(shared);
        })
    });
}

fn given(routes: &mut Routes) {
    routes.on("/", Box::new(|n| Box::pin(async move { // want non_send_in_spawn
        let shared = Rc::new(n);
        work().await;
        drop(shared);
    })));
}

fn wrapped(routes: &mut Routes) {
    routes.fallback = Some(Box::new(|n| Box::pin(async move { // want non_send_in_spawn
        let shared = Rc::new(n);
        work().await;
        drop(shared);
    })));
}

fn shared() {
    let _shared: Arc<dyn Fn(i32) -> Job> = Arc::new(|n| Box::pin(async move { // want non_send_in_spawn
        let shared = Rc::new(n);
        work().await;
        drop(shared);
    }));
}

fn in_a_result(n: i32) {
    let _factory: Factory = Box::new(move || Ok(Box::pin(async move { // want non_send_in_spawn
        let shared = Rc::new(n);
        work().await;
        drop(shared);
    })));
}

fn returned() -> Handler {
    Box::new(|n| Box::pin(async move { // want non_send_in_spawn
        let shared = Rc::new(n);
        work().await;
        drop(shared);
    }))
}

fn same<F>(f: F) -> Box<F> {
    Box::new(f)
}

fn handler<F, Fut>(f: F) -> Handler
where
    F: Fn(i32) -> Fut + Send + Sync + 'static,
    Fut: Future<Output = ()> + Send + 'static,
{
    Box::new(move |n| Box::pin(f(n)))
}

fn innocent(routes: &mut Routes) {
    let _local: Box<dyn Fn(i32) -> LocalJob> = Box::new(|n| {
        Box::pin(async move {
            let shared = Rc::new(n);
            work().await;
            drop(shared);
        })
    });
    let _dropped: Handler = same(|n| {
        Box::pin(async move {
            let copied = { *Rc::new(n) };
            work().await;
            println!("{copied}");
        })
    });
    routes.on("/", handler(|n| async move {
        println!("{n}");
        work().await;
    }));
    routes.fallback = Some(Box::new(|_| Box::pin(work())));
    let _numbers: Box<dyn Fn(i32) -> i32> = Box::new(|n| *Rc::new(n) + 1);
}

struct Queued<T> {
    job: T,
}

fn in_an_option(n: i32) -> Option<Job> {
    Some(Box::pin(async move { // want non_send_in_spawn
        let shared = Rc::new(n);
        work().await;
        drop(shared);
    }))
}

fn in_a_literal(n: i32) -> Queued<Job> {
    Queued { job: Box::pin(async move { // want non_send_in_spawn
        let shared = Rc::new(n);
        work().await;
        drop(shared);
    }) }
}

fn local_ones(n: i32) -> (Option<LocalJob>, Queued<LocalJob>) {
    let first = async move {
        let shared = Rc::new(n);
        work().await;
        drop(shared);
    };
    let second = async move {
        let shared = Rc::new(n);
        work().await;
        drop(shared);
    };
    (Some(Box::pin(first)), Queued { job: Box::pin(second) })
}
