// Futures and their sizes, as rustc 1.95 gives them for 64-bit Linux: wakeful has
// to say the same, and that it knows, or how much of it is known. A test in
// internal/differential asks rustc again.
#![allow(dead_code, unused)]
use std::cell::*;
use std::collections::*;
use std::future::{ready, Future};
use std::path::*;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::atomic::*;
use std::sync::*;
use std::time::*;

const PAGE: usize = 4096;

#[derive(Clone, Copy)]
struct Pair {
    small: u8,
    large: u64,
}
enum Shape {
    Dot,
    Circle(u32),
    Named(String, u8),
}
#[repr(C)]
struct InOrder {
    a: u8,
    b: u64,
    c: u8,
}
struct Wrap<T>(T, u8);

async fn y() {}
async fn answer() -> u32 {
    42
}

async fn nothing() {} // 1
async fn argument(x: [u8; 1024]) { y().await; drop(x[0]); } // 2050
async fn argument_unused(x: [u8; 1024]) { y().await; } // 1026
async fn argument_before(x: [u8; 1024]) { println!("{}", x[0]); y().await; } // 2050
async fn argument_moved(s: String) { drop(s); y().await; } // 32
async fn local() { let page = [0u8; PAGE]; y().await; println!("{}", page[0]); } // 4098
async fn local_before() { let page = [0u8; PAGE]; println!("{}", page[0]); } // 1
async fn in_a_block() { { let page = [0u8; PAGE]; println!("{}", page[0]); } y().await; } // 2
async fn over_one_another() { { let a = [0u8; 100]; y().await; println!("{}", a[0]); } { let b = [0u8; 300]; y().await; println!("{}", b[0]); } } // 302
async fn side_by_side(v: String) { let a = [0u8; 100]; y().await; println!("{}", a[0]); let b = [0u8; 200]; y().await; println!("{} {v}", b[0]); } // 360
async fn nested() { local().await; answer().await; } // 4099
async fn nested_twice() { nested().await; nested().await; } // 4100
async fn boxed() { Box::pin(local()).await; } // 16
async fn strings(a: String) { let b = String::new(); y().await; println!("{a}{b}"); y().await; } // 88
async fn lock(m: &'static Mutex<u32>) { let guard = m.lock().unwrap(); y().await; drop(guard); } // 32
async fn numbers(x: u64, yes: bool) { let z = 1u64; let q = 1u8; y().await; println!("{x}{yes}{z}{q}"); } // 32
async fn branch(s: String, c: bool) { if c { drop(s); } y().await; } // 56
async fn loop_over(v: Vec<String>) { for x in v { y().await; println!("{x}"); } } // 112
async fn loop_over_refs(v: Vec<String>) { for x in &v { y().await; println!("{x}"); } } // 80
async fn loop_over_range() { for i in 0..10u32 { y().await; println!("{i}"); } } // 16
async fn block(s: String) { async { y().await; println!("{s}"); }.await } // 72
async fn block_moves(s: String) { async move { y().await; println!("{s}"); }.await } // 64
async fn closure(s: String) { let f = move || s.len(); y().await; f(); } // 56
async fn question(r: Result<u32, String>) -> Result<u32, String> { let n = r?; y().await; Ok(n) } // 32
async fn matched(o: Option<String>) { match o { Some(s) => { y().await; drop(s) } None => {} } } // 80, of which 56 are known
async fn dynamic(f: Pin<Box<dyn Future<Output = ()>>>) { f.await } // 40
async fn generic<T>(t: T) { y().await; drop(t); }
async fn calls_generic(s: String) { generic(s).await; generic([0u8; 64]).await; } // 168, of which 168 are known
async fn pair(p: Pair) { y().await; drop(p); } // 40
async fn shape(s: Shape) { y().await; drop(s); } // 72
async fn in_order(s: InOrder) { y().await; drop(s); } // 56, of which 40 are known
async fn wrapped(w: Wrap<Option<Box<str>>>) { y().await; drop(w); } // 56
async fn half_way(m: &'static Mutex<Vec<u32>>) { m.lock().unwrap().push(answer().await); } // 40, of which 24 are known
async fn a_stranger() { ready([0u8; 32]).await; } // 34, of which 1 are known
async fn type_01(v: String, o: Option<String>) {} // 56
async fn type_02(v: Vec<u8>, o: Option<Vec<u8>>) {} // 56
async fn type_03(v: VecDeque<u8>, o: Option<VecDeque<u8>>) {} // 72
async fn type_04(v: HashMap<u8, u8>, o: Option<HashMap<u8, u8>>) {} // 104
async fn type_05(v: HashSet<u8>, o: Option<HashSet<u8>>) {} // 104
async fn type_06(v: BTreeMap<u8, u8>, o: Option<BTreeMap<u8, u8>>) {} // 64
async fn type_07(v: BinaryHeap<u8>, o: Option<BinaryHeap<u8>>) {} // 56
async fn type_08(v: Duration, o: Option<Duration>) {} // 40
async fn type_09(v: Instant, o: Option<Instant>) {} // 40
async fn type_10(v: SystemTime, o: Option<SystemTime>) {} // 40
async fn type_11(v: Box<u8>, o: Option<Box<u8>>) {} // 24
async fn type_12(v: Box<str>, o: Option<Box<str>>) {} // 40
async fn type_13(v: Rc<u8>, o: Option<Rc<u8>>) {} // 24
async fn type_14(v: Arc<[u8]>, o: Option<Arc<[u8]>>) {} // 40
async fn type_15(v: std::sync::Weak<u8>, o: Option<std::sync::Weak<u8>>) {} // 24
async fn type_16(v: Mutex<u8>, o: Option<Mutex<u8>>) {} // 24
async fn type_17(v: Mutex<u64>, o: Option<Mutex<u64>>) {} // 48
async fn type_18(v: MutexGuard<'static, u8>, o: Option<MutexGuard<'static, u8>>) {} // 40
async fn type_19(v: RwLock<u8>, o: Option<RwLock<u8>>) {} // 32
async fn type_20(v: RwLockReadGuard<'static, u8>, o: Option<RwLockReadGuard<'static, u8>>) {} // 40
async fn type_21(v: RwLockWriteGuard<'static, u8>, o: Option<RwLockWriteGuard<'static, u8>>) {} // 40
async fn type_22(v: Ref<'static, u8>, o: Option<Ref<'static, u8>>) {} // 40
async fn type_23(v: RefMut<'static, u8>, o: Option<RefMut<'static, u8>>) {} // 40
async fn type_24(v: Cell<u8>, o: Option<Cell<u8>>) {} // 4
async fn type_25(v: RefCell<u64>, o: Option<RefCell<u64>>) {} // 48
async fn type_26(v: PathBuf, o: Option<PathBuf>) {} // 56
async fn type_27(v: &'static Path, o: Option<&'static Path>) {} // 40
async fn type_28(v: std::fs::File, o: Option<std::fs::File>) {} // 12
async fn type_29(v: std::net::TcpStream, o: Option<std::net::TcpStream>) {} // 12
async fn type_30(v: std::net::IpAddr, o: Option<std::net::IpAddr>) {} // 35
async fn type_31(v: std::net::SocketAddr, o: Option<std::net::SocketAddr>) {} // 68
async fn type_32(v: std::io::Error, o: Option<std::io::Error>) {} // 24
async fn type_33(v: mpsc::Sender<u8>, o: Option<mpsc::Sender<u8>>) {} // 40
async fn type_34(v: std::vec::IntoIter<u8>, o: Option<std::vec::IntoIter<u8>>) {} // 72
async fn type_35(v: std::ops::Range<u32>, o: Option<std::ops::Range<u32>>) {} // 24
async fn type_36(v: std::ops::RangeInclusive<u32>, o: Option<std::ops::RangeInclusive<u32>>) {} // 28
async fn type_37(v: AtomicU64, o: Option<AtomicU64>) {} // 32
async fn type_38(v: AtomicBool, o: Option<AtomicBool>) {} // 4
async fn type_39(v: OnceLock<u32>, o: Option<OnceLock<u32>>) {} // 24
async fn type_40(v: char, o: Option<char>) {} // 12
async fn type_41(v: &'static str, o: Option<&'static str>) {} // 40
async fn type_42(v: Result<String, u8>, o: Option<Result<String, u8>>) {} // 56
async fn type_43(v: Result<String, String>, o: Option<Result<String, String>>) {} // 72
async fn type_44(v: Result<u32, u8>, o: Option<Result<u32, u8>>) {} // 20
async fn type_45(v: Result<(), std::io::Error>, o: Option<Result<(), std::io::Error>>) {} // 32
async fn type_46(v: Result<Vec<u8>, std::io::Error>, o: Option<Result<Vec<u8>, std::io::Error>>) {} // 56
async fn type_47(v: Option<bool>, o: Option<Option<bool>>) {} // 3
async fn type_48(v: Pin<Box<u8>>, o: Option<Pin<Box<u8>>>) {} // 24
async fn type_49(v: std::task::Poll<Option<u32>>, o: Option<std::task::Poll<Option<u32>>>) {} // 20
async fn type_50(v: (u8, u32, u16), o: Option<(u8, u32, u16)>) {} // 24
async fn type_51(v: [Pair;3], o: Option<[Pair;3]>) {} // 112
async fn type_52(v: Shape, o: Option<Shape>) {} // 72
async fn type_53(v: Wrap<u64>, o: Option<Wrap<u64>>) {} // 48
async fn type_54(v: fn(u8) -> u8, o: Option<fn(u8) -> u8>) {} // 24
async fn type_55(v: Box<dyn Fn()>, o: Option<Box<dyn Fn()>>) {} // 40
async fn type_56(v: std::borrow::Cow<'static, str>, o: Option<std::borrow::Cow<'static, str>>) {} // 56, of which 40 are known
async fn type_57(v: std::thread::JoinHandle<u8>, o: Option<std::thread::JoinHandle<u8>>) {} // 56
async fn type_58(v: u128, o: Option<u128>) {} // 64

/// The future that a fn gives, by its arguments.
trait Gives<Arguments> {
    type Future;
    fn size(&self) -> usize {
        std::mem::size_of::<Self::Future>()
    }
}
impl<F: Fn() -> R, R> Gives<()> for F {
    type Future = R;
}
impl<F: Fn(A) -> R, A, R> Gives<(A,)> for F {
    type Future = R;
}
impl<F: Fn(A, B) -> R, A, B, R> Gives<(A, B)> for F {
    type Future = R;
}

fn main() {
    macro_rules! sizes {
        ($($name:ident)*) => { $(println!("{} {}", stringify!($name), Gives::size(&$name));)* };
    }
    sizes! {
        nothing
        argument
        argument_unused
        argument_before
        argument_moved
        local
        local_before
        in_a_block
        over_one_another
        side_by_side
        nested
        nested_twice
        boxed
        strings
        lock
        numbers
        branch
        loop_over
        loop_over_refs
        loop_over_range
        block
        block_moves
        closure
        question
        matched
        dynamic
        calls_generic
        pair
        shape
        in_order
        wrapped
        half_way
        a_stranger
        type_01
        type_02
        type_03
        type_04
        type_05
        type_06
        type_07
        type_08
        type_09
        type_10
        type_11
        type_12
        type_13
        type_14
        type_15
        type_16
        type_17
        type_18
        type_19
        type_20
        type_21
        type_22
        type_23
        type_24
        type_25
        type_26
        type_27
        type_28
        type_29
        type_30
        type_31
        type_32
        type_33
        type_34
        type_35
        type_36
        type_37
        type_38
        type_39
        type_40
        type_41
        type_42
        type_43
        type_44
        type_45
        type_46
        type_47
        type_48
        type_49
        type_50
        type_51
        type_52
        type_53
        type_54
        type_55
        type_56
        type_57
        type_58
    }
}
