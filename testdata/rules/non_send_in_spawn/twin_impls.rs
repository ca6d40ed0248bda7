//! Of two impls of a trait for one type a cfg decides which one is there.
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

fn is_send<T: Send>(_: T) {}

trait Runs {
    type Handle;
    fn handle(&self) -> Self::Handle;
    async fn run(&self);
}

struct Local;

#[cfg(any())]
impl Runs for Local {
    type Handle = Rc<u8>;
    fn handle(&self) -> Rc<u8> {
        Rc::new(1)
    }
    async fn run(&self) {
        let shared = Rc::new(1);
        tokio::task::yield_now().await;
        drop(shared);
    }
}

#[cfg(all())]
impl Runs for Local {
    type Handle = u8;
    fn handle(&self) -> u8 {
        1
    }
    async fn run(&self) {
        tokio::task::yield_now().await;
    }
}

struct Single;

impl Runs for Single {
    type Handle = Rc<u8>;
    fn handle(&self) -> Rc<u8> {
        Rc::new(1)
    }
    async fn run(&self) {
        tokio::task::yield_now().await;
    }
}

pub fn ask() {
    is_send(Local.run());
    is_send(Local.handle());
    is_send(<Local as Runs>::handle(&Local));
    is_send(async {
        let handle = Local.handle();
        tokio::task::yield_now().await;
        drop(handle);
    });
    is_send(Single.run());
    is_send(Single.handle()); // want non_send_in_spawn
}

trait Calls {
    type Future: Future<Output = u32>;
    fn call(&self) -> Self::Future;
}

struct Boxes;

impl Calls for Boxes {
    #[cfg(any())]
    type Future = Pin<Box<dyn Future<Output = u32> + Send>>;
    #[cfg(all())]
    type Future = Pin<Box<dyn Future<Output = u32>>>;
    fn call(&self) -> Self::Future {
        let shared = Rc::new(1);
        Box::pin(async move { *shared })
    }
}
