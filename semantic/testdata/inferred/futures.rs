use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};

use futures::FutureExt;
use futures::future::{BoxFuture, LocalBoxFuture};

async fn tick() {}

async fn keeps_rc() -> u8 {
    let rc = Rc::new(1u8);
    tick().await;
    *rc
}

async fn drops_rc() -> u8 {
    let n = { *Rc::new(1u8) };
    tick().await;
    n
}

async fn outer() -> u8 { keeps_rc().await }

async fn arguments(rc: Rc<u8>, n: u8) -> u8 { tick().await; n }

async fn generic<T>(t: T) { tick().await; drop(t) }

async fn bounded<T: Send>(t: T) {
    let own = generic(t); //? Send=yes
    own.await
}

async fn unbounded<T>(t: T) {
    let own = generic(t); //? Send=no
    own.await
}

fn calls() {
    let kept = keeps_rc(); //? Send=no; Await=u8; Because=future of `keeps_rc` > Rc<u8>
    let dropped = drops_rc(); //? Send=yes; Await=u8; Unpin=no
    let through = outer(); //? Send=no; Because=future of `outer` > future of `keeps_rc` > Rc<u8>
    let by_argument = arguments(Rc::new(1), 2); //? Send=no
    let of_rc = generic(Rc::new(1)); //? Send=no
    let of_u8 = generic(1u8); //? Send=yes
    let boxed = Box::pin(keeps_rc()); //? Send=no; Await=u8; Unpin=yes
    let fine = drops_rc().boxed(); //? Send=yes; Await=u8
    let local = keeps_rc().boxed_local(); //? Send=no; Await=u8
}

fn recursive(n: u32) -> Pin<Box<dyn Future<Output = u32> + Send>> {
    Box::pin(async move { if n == 0 { 0 } else { recursive(n - 1).await } })
}

async fn direct(n: u32) -> u32 { if n == 0 { 0 } else { Box::pin(direct(n - 1)).await } }

async fn direct_rc(n: u32) -> u32 {
    let rc = Rc::new(n);
    if n == 0 { *rc } else { Box::pin(direct_rc(*rc - 1)).await + *rc }
}

async fn ping(n: u32) -> u32 { if n == 0 { 0 } else { Box::pin(pong(n - 1)).await } }
async fn pong(n: u32) -> u32 { ping(n).await }

async fn ping_rc(n: u32) -> u32 { if n == 0 { 0 } else { Box::pin(pong_rc(n - 1)).await } }
async fn pong_rc(n: u32) -> u32 { let c = Rc::new(n); ping_rc(*c).await }

fn recursion() {
    let boxed = recursive(3); //? Send=yes; Await=u32
    let own = direct(3); //? Send=yes; Await=u32
    let with_rc = direct_rc(3); //? Send=no
    let mutual = ping(3); //? Send=yes
    let other = pong(3); //? Send=yes
    let mutual_rc = ping_rc(3); //? Send=no
    let other_rc = pong_rc(3); //? Send=no
}

trait Store {
    async fn load(&self) -> u8;
    fn save(&self) -> impl Future<Output = u16> + Send;
    fn quit(&self) -> impl Future<Output = ()>;
}

struct Fine;
impl Store for Fine {
    async fn load(&self) -> u8 { tick().await; 1 }
    async fn save(&self) -> u16 { 1 }
    async fn quit(&self) {}
}

struct Bad(Rc<u8>);
impl Store for Bad {
    async fn load(&self) -> u8 { let c = Cell::new(1); let r = &c; tick().await; r.get() }
    fn save(&self) -> impl Future<Output = u16> + Send { async { 1 } }
    async fn quit(&self) { let r = Rc::new(1); tick().await; }
}

fn trait_futures<S: Store>(fine: &Fine, bad: &Bad, any: &S) {
    let known = fine.load(); //? Send=yes; Await=u8
    let known_bad = bad.load(); //? Send=no; Await=u8
    let bound = any.load(); //? Send=no; Await=u8
    let promised = any.save(); //? Send=yes; Await=u16
    let unpromised = any.quit(); //? Send=no; Await=()
    let quit = fine.quit(); //? Send=yes; Await=()
    let bad_quit = bad.quit(); //? Send=no; Await=()
}

fn blocks(rc: Rc<u8>, cell: &Cell<u8>, m: Arc<Mutex<u8>>) {
    let n = *rc;
    let plain = async { 1u8 }; //? Send=yes; Await=u8; Drop=yes
    let captures = async move { drop(rc) }; //? Send=no; Await=()
    let borrows = async { cell.get() }; //? Send=no
    let guard = async { let g = m.lock().unwrap(); tick().await; drop(g); }; //? Send=no
    let freed = async { { let g = m.lock().unwrap(); } tick().await; }; //? Send=yes
    let copies = async move { n }; //? Send=yes
    let fallible = async { let n: u32 = "1".parse()?; Ok::<_, std::num::ParseIntError>(n) }; //? Await=Result<u32, ParseIntError>
    let by_question = async { //? Await=Result<u8, Error>
        let f = std::fs::read("a")?;
        Ok::<u8, std::io::Error>(f[0])
    };
    let nested = async { async { 'c' }.await }; //? Await=char
    let raw = async { let p = std::ptr::null::<u8>(); tick().await; p.is_null() }; //? Send=no
    let raw_unused = async { let p = std::ptr::null::<u8>(); tick().await; }; //? Send=yes
}

struct Timer;
impl Future for Timer {
    type Output = u64;
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<u64> { Poll::Ready(1) }
}

struct Request;
impl IntoFuture for Request {
    type Output = Vec<u8>;
    type IntoFuture = Pin<Box<dyn Future<Output = Vec<u8>> + Send>>;
    fn into_future(self) -> Self::IntoFuture { Box::pin(async { Vec::new() }) }
}

async fn outputs<F: Future<Output = i8> + Unpin, G, H>(mut f: F, g: G, b: BoxFuture<'static, u8>, l: LocalBoxFuture<'static, i16>, make: G, call: H) -> anyhow::Result<()>
where G: AsyncFn(u8) -> String, H: Fn(u8) -> BoxFuture<'static, char> {
    let by_ref = &mut f; //? Await=i8
    let by_ref_value = by_ref.await; //: i8
    let timer = Timer.await; //: u64
    let request = Request.await; //: Vec<u8>
    let boxed = b.await; //: u8
    let local = l.await; //: i16
    let called = make(1).await; //: String
    let ret = call(2).await; //: char
    let closure = async |n: u8| n as u32;
    let closed = closure(1).await; //: u32
    let classic = |n: u8| async move { (n, n) };
    let pair = classic(1).await; //: (u8, u8)
    let joined = tokio::spawn(async { 1u8 }).await; //: Result<u8, JoinError>
    let handle = tokio::spawn(async { Ok::<u8, std::io::Error>(1) }); //: JoinHandle<Result<u8, Error>>
    let value = handle.await??; //: u8
    let timed = tokio::time::timeout(std::time::Duration::from_secs(1), Timer).await?; //: u64
    let blocking = tokio::task::spawn_blocking(|| std::fs::read_to_string("a")).await??; //: String
    let mapped = Timer.map(|n| n as u8).await; //: u8
    let all = futures::future::join_all(vec![tick(), tick()]).await; //: Vec<()>
    let (a, b) = tokio::join!(Timer, keeps_rc()); //: u8
    let (x, y) = futures::future::join(Timer, keeps_rc()).await; //: u8
    let tried = tokio::try_join!(tokio::fs::read("a"), tokio::fs::read_to_string("b"))?; //: (Vec<u8>, String)
    let (tx, mut rx) = tokio::sync::mpsc::channel::<String>(1);
    let got = rx.recv().await; //: Option<String>
    tx.send(String::new()).await?;
    let lock = tokio::sync::Mutex::new(1u8);
    let guard = lock.lock().await; //: MutexGuard<u8> //? Send=yes
    let (otx, orx) = tokio::sync::oneshot::channel(); //: Receiver<u8>
    let _ = otx.send(1u8);
    let one = orx.await?; //: u8
    let ready = std::future::ready(1u8).await; //: u8
    let poll = std::future::poll_fn(|_| Poll::Ready('a')).await; //: char
    let pinned = std::pin::pin!(keeps_rc());
    let through_pin = pinned.await; //: u8
    let selected = tokio::select! { n = Timer => n as u8, k = keeps_rc() => k }; //: u8
    Ok(())
}
