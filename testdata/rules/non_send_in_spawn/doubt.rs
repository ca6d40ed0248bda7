//! What looks not Send, and may be: twins by cfg, names that lead elsewhere,
//! and bounds that promise more than they say.

use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

async fn tick() {}

#[cfg(feature = "threads")]
trait Credentials: Send + Sync {}
#[cfg(not(feature = "threads"))]
trait Credentials {}

#[cfg(feature = "threads")]
type Boxed = Pin<Box<dyn Future<Output = ()> + Send>>;
#[cfg(not(feature = "threads"))]
type Boxed = Pin<Box<dyn Future<Output = ()>>>;

#[cfg(feature = "threads")]
use std::sync::Arc as Shared;
#[cfg(not(feature = "threads"))]
use std::rc::Rc as Shared;

#[cfg(feature = "threads")]
fn start<F: Future<Output = ()> + Send>(f: F) {}
#[cfg(not(feature = "threads"))]
fn start<F: Future<Output = ()>>(f: F) {}

struct Cached {
    #[cfg(not(feature = "threads"))]
    local: Rc<u32>,
    size: usize,
}

async fn twins(c: Box<dyn Credentials>, b: Boxed, s: Shared<u32>, cached: Cached) {
    tokio::spawn(async move {
        let kept = (&c, &s, &cached);
        tick().await;
        b.await;
    });
    start(async {
        let rc = Rc::new(1);
        tick().await;
    });
}

struct Plain {
    local: Rc<u32>,
}

async fn no_twin(cached: Plain) {
    tokio::spawn(async move { // want non_send_in_spawn
        tick().await;
        drop(cached);
    });
}

mod shapes {
    use std::any::Any;

    pub fn describe(it: &dyn Any) {}

    pub struct Own;
}

mod scalars {
    pub struct Any(pub u8);
}

mod facade {
    pub use super::scalars::*;
    pub use super::shapes::*;
}

mod reader {
    use super::facade::*;

    // `Any` of scalars: the other one is private to its module.
    async fn read(all: Vec<Any>) {
        tokio::spawn(async move {
            super::tick().await;
            drop(all);
        });
    }
}

mod missing {
    use super::locals::*;
    use nowhere::Stream;

    async fn read(stream: Box<Stream>) {
        tokio::spawn(async move {
            super::tick().await;
            drop(stream);
        });
    }
}

mod locals {
    pub struct Stream(std::rc::Rc<u8>);
}

trait Connection: Send {}
trait Driver {}

struct Wrapper<C, D> {
    inner: C,
    driver: D,
}

fn needs_send<T: Send>(t: T) {}

fn whole<C, D: Driver>(w: Wrapper<C, D>)
where
    Wrapper<C, D>: Connection,
{
    needs_send(w);
}

fn part<C: Send, D: Driver>(w: Wrapper<C, D>) {
    needs_send(w); // want non_send_in_spawn
}

trait Store {
    async fn ask(&self) -> u8;
}

trait StoreExt: Store {
    fn twice(&self) -> impl Future<Output = u8>;
}

impl<S: Store> StoreExt for S {
    fn twice(&self) -> impl Future<Output = u8> {
        std::future::ready(2)
    }
}

fn through_blanket<S: Store + Sync>(s: &S) {
    needs_send(s.twice());
}

fn through_bound<S: StoreExt + Sync>(s: &S) {
    needs_send(s.twice()); // want non_send_in_spawn
}

trait Actor {
    #[cfg(not(feature = "boxed"))]
    fn begin(&self) -> impl Future<Output = ()> + Send;
    #[cfg(feature = "boxed")]
    async fn begin(&self);
}

fn twin_method<A: Actor>(a: &A) {
    needs_send(a.begin());
}

mod tasks {
    #[cfg(feature = "threads")]
    pub use threaded::*;
    #[cfg(not(feature = "threads"))]
    pub use local::*;

    mod threaded {
        pub type Name = std::sync::Arc<str>;
    }

    mod local {
        pub type Name = std::rc::Rc<str>;
    }
}

fn twin_globs(name: tasks::Name) {
    needs_send(name);
}

async fn twin_statements() {
    tokio::spawn(async {
        #[cfg(feature = "cache")]
        let kept = Rc::new(1);
        #[cfg(not(feature = "cache"))]
        tick().await;
        #[cfg(feature = "cache")]
        drop(kept);
    });
}

async fn all_under_one_cfg() {
    #[cfg(feature = "cache")]
    tokio::spawn(async { // want non_send_in_spawn
        let kept = Rc::new(1);
        tick().await;
        drop(kept);
    });
}

#[cfg(feature = "boxed")]
#[async_trait::async_trait]
trait Source {
    async fn read(&self) -> u8;
}

#[cfg(not(feature = "boxed"))]
#[async_trait::async_trait(?Send)]
trait Source {
    async fn read(&self) -> u8;
}

fn twin_traits<S: Source>(s: S) {
    needs_send(s.read());
}

#[cfg(feature = "threads")]
trait MaybeSend: Send {}
#[cfg(not(feature = "threads"))]
trait MaybeSend {}

trait Service: MaybeSend + 'static {
    fn call(&self);
}

async fn twin_above_a_bound<S: Service>(service: S) {
    tokio::spawn(async move { service.call() });
}

#[cfg(feature = "threads")]
mod inner {
    pub type Shared<T> = std::sync::Arc<T>;
}
#[cfg(not(feature = "threads"))]
mod inner {
    pub type Shared<T> = std::rc::Rc<T>;
}

async fn alias_of_a_twin(all: inner::Shared<u32>) {
    tokio::spawn(async move { drop(all) });
}

#[cfg(not(target_family = "wasm"))]
use tokio::spawn as go;
#[cfg(target_family = "wasm")]
use wasm_bindgen_futures::spawn_local as go;

fn imported_twice<F: Future<Output = ()> + 'static>(f: F) {
    go(f);
}

trait Ack {
    type Context;
}

async fn said_of_its_equal<A, C>(context: C)
where
    A: Ack<Context = C>,
    A::Context: Send + 'static,
{
    tokio::spawn(async move { drop(context) });
}

#[cfg_attr(not(target_arch = "wasm32"), async_trait::async_trait)]
#[cfg_attr(target_arch = "wasm32", async_trait::async_trait(?Send))]
trait Client {
    async fn get(&self);
}

async fn boxed_one_way_or_the_other<C: Client + Send + Sync + 'static>(client: C) {
    tokio::spawn(async move { client.get().await });
}

#[tonic::async_trait]
trait Endpoint {
    async fn connect() -> Self;
}

#[some_crate::rewrites]
trait Rewritten {
    async fn connect() -> Self;
}

async fn boxed_under_another_name<C: Endpoint + Send + 'static, D: Rewritten + Send + 'static>() {
    tokio::spawn(async move { drop(C::connect().await) });
    tokio::spawn(async move { drop(D::connect().await) });
}

fn bound_on_an_associated_type(all: impl IntoIterator<Item = u32, IntoIter: Send + 'static>) {
    let all = all.into_iter();
    std::thread::spawn(move || drop(all));
}

trait Cache {
    fn inner(&self) -> impl Future<Output = ()> + Send
    where
        Self: Sync;
    fn outer(&self) -> impl Future<Output = ()> + Send
    where
        Self: Sync;
}

impl<T: Clone> Cache for T {
    fn inner(&self) -> impl Future<Output = ()> + Send
    where
        Self: Sync,
    {
        std::future::ready(())
    }
    fn outer(&self) -> impl Future<Output = ()> + Send
    where
        Self: Sync,
    {
        self.inner()
    }
}

struct List {
    head: *mut u8,
}

const _: () = {
    // SAFETY: the pointer is the list's own.
    unsafe impl Send for List {}
};

fn impls_in_a_constant(list: List) {
    std::thread::spawn(move || drop(list));
}

trait AsyncFunc<T>: AsyncFnOnce(T) + FnOnce(T) -> <Self as AsyncFunc<T>>::Fut {
    type Fut: Future<Output = ()>;
}

fn transaction<F: AsyncFunc<u32, Fut: Send> + Send>(f: F) {}

fn called_in_two_ways<F: AsyncFunc<u32, Fut: Send> + Send>(f: F) {
    transaction(async |n| f(n).await);
}

mod unknown_future {
    use elsewhere::*;

    fn spawn<F>(future: F)
    where
        F: Future + Send + 'static,
        F::Output: Send + 'static,
    {
        tokio::spawn(future);
    }
}

trait ToSql {}

fn query(parameters: &[&(dyn ToSql + Sync)]) {}

async fn becomes_an_object(data: elsewhere::Data) {
    tokio::spawn(async move {
        let (job, id) = match data.ids() {
            Some((job, id)) => (job, id),
            None => return,
        };
        query(&[&id]);
        tick().await;
        query(&[&job, &id]);
    });
}

// The `downcast` of a Send object gives one back.
fn objects(any: Box<dyn std::any::Any + Send>) {
    tokio::spawn(async move {
        match any.downcast::<u32>() {
            Ok(_) => tokio::task::yield_now().await,
            Err(_) => tokio::task::yield_now().await,
        }
    });
}

// Only one of the variants is there.
enum Remote {
    #[cfg(feature = "net")]
    Connected(std::net::TcpStream),
    #[cfg(not(feature = "net"))]
    Never(std::rc::Rc<()>),
}

fn under_a_feature(remote: Remote) {
    tokio::spawn(async move {
        tick().await;
        drop(remote);
    });
}

// A macro that is not known may box the future of a trait's method as Send.
trait Walk {
    fn walk(&mut self, depth: u8) -> impl std::future::Future<Output = ()> + Send {
        self.walk_further(depth)
    }

    #[async_recursion::async_recursion]
    async fn walk_further(&mut self, depth: u8) {
        if depth > 0 {
            self.walk_further(depth - 1).await;
        }
    }
}

// Which error the box holds is said by nothing here, so it may be one that is Send.
fn boxed_somehow(fails: fn(Result<u8, Box<str>>)) {
    std::thread::spawn(|| drop(Box::from("text")));
    let open = |fine: bool| if fine { Ok(1) } else { Err(Box::from("text")) };
    std::thread::spawn(move || open(true));
    let made = open(false);
    std::thread::spawn(move || made.is_ok());
}
