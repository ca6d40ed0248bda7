use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

struct Plain { a: u8, b: String }
struct Holds { inner: Deeper }
struct Deeper { map: HashMap<u8, Option<Rc<u8>>> }
enum Either { Left(u8), Right(Box<Cell<u8>>) }
struct Marked<T>(PhantomData<T>);
struct Raw(*mut u8);
struct SendRaw(*mut u8);
unsafe impl Send for SendRaw {}
struct Both<T>(*const T);
unsafe impl<T: Send> Send for Both<T> {}
unsafe impl<T: Sync> Sync for Both<T> {}
struct List { next: Option<Arc<List>>, value: u8 }
struct RcList { next: Option<Rc<RcList>> }
struct Tree { children: Vec<Tree>, parent: Option<Arc<Mutex<Tree>>> }
struct Even { odd: Option<Box<Odd>> }
struct Odd { even: Option<Box<Even>>, cell: Cell<u8> }

fn structural(a: Plain, b: Holds, c: Either, d: Deeper) {
    let plain = a; //? Send=yes; Sync=yes; Unpin=yes
    let holds = b; //? Send=no; Because=Holds > Deeper > HashMap<u8, Option<Rc<u8>>, RandomState> > Option<Rc<u8>> > Rc<u8>
    let either = c; //? Send=yes; Sync=no
    let reference = &either; //? Send=no; Because=&Either > Either > Box<Cell<u8>> > Cell<u8>
    let tuple = (1u8, Rc::new(2)); //? Send=no
    let array = [Cell::new(1)]; //? Send=yes; Sync=no
    let function = structural; //? Send=yes; Sync=yes
    let pointer: fn(Rc<u8>) -> Rc<u8> = |x| x; //? Send=yes
}

fn declared(a: Raw, b: SendRaw, c: Both<Cell<u8>>, d: Both<Rc<u8>>, e: Marked<Rc<u8>>, f: Marked<*const u8>, g: Marked<u8>) {
    let raw = a; //? Send=no; Sync=no
    let sent = b; //? Send=yes; Sync=no
    let of_cell = c; //? Send=yes; Sync=no
    let of_rc = d; //? Send=no; Sync=no
    let marked_rc = e; //? Send=no; Sync=no
    let marked_ptr = f; //? Send=no; Sync=no
    let marked = g; //? Send=yes; Sync=yes
}

fn recursive(a: List, b: RcList, c: Tree, d: Even, e: Odd) {
    let list = a; //? Send=yes; Sync=yes
    let rc_list = b; //? Send=no; Sync=no
    let tree = c; //? Send=yes; Sync=yes
    let even = d; //? Send=yes; Sync=no
    let odd = e; //? Send=yes; Sync=no
}

fn generic<T, S: Send, B: Send + Sync, W>(t: T, s: S, b: B, w: W) where W: Sync + 'static {
    let open = &t; //? Send=no; Sync=no
    let vec = vec![s]; //? Send=yes; Sync=no
    let arc = Arc::new(b); //? Send=yes; Sync=yes
    let shared = &w; //? Send=yes; Sync=yes
    let mutex = Mutex::new(w); //? Send=no; Sync=no
}

trait Sendable: Send { type Out; }
trait Both2 where Self: Send + Sync {}

fn supers<T: Sendable, U: Sendable<Out = u8>, V: Sendable>(t: T, o: T::Out, u: U::Out, v: V::Out, d: Box<dyn Both2>, e: Arc<dyn Sendable<Out = u8>>) where V::Out: Send {
    let by_super = t; //? Send=yes; Sync=no
    let open = o; //? Send=no
    let bound = u; //? Send=yes
    let promised = v; //? Send=yes
    let object = d; //? Send=yes; Sync=yes
    let arc = e; //? Send=no
}

fn objects(a: Box<dyn Fn()>, b: Box<dyn Fn() + Send>, c: Arc<dyn Fn() + Send + Sync>, d: Pin<Box<dyn Future<Output = Rc<u8>> + Send>>, e: &(dyn Fn() + Sync), f: Box<dyn std::error::Error>, g: Box<dyn std::any::Any + Send>) {
    let open = a; //? Send=no
    let sent = b; //? Send=yes; Sync=no
    let shared = c; //? Send=yes; Sync=yes
    let future = d; //? Send=yes; Sync=no; Await=Rc<u8>
    let reference = e; //? Send=yes
    let error = f; //? Send=no
    let any = g; //? Send=yes
}

fn hides() -> impl Fn() -> u8 { let c = Rc::new(1u8); move || *c }
fn hides_nothing() -> impl Iterator<Item = u8> { vec![1u8].into_iter() }
fn promises() -> impl Future<Output = u8> + Send { async { 1 } }
fn chained() -> impl Fn() -> u8 { let f = hides(); move || f() }
fn generic_hides<T: Clone>(t: T) -> impl Fn() -> T { move || t.clone() }

fn opaque() {
    let closure = hides(); //? Send=no; Because=impl Fn() -> u8 > closure() -> u8 > Rc<u8>
    let iterator = hides_nothing(); //? Send=yes
    let future = promises(); //? Send=yes
    let twice = chained(); //? Send=no
    let of_rc = generic_hides(Rc::new(1)); //? Send=no
    let of_u8 = generic_hides(1u8); //? Send=yes
}

fn closures(rc: Rc<u8>, cell: Cell<u8>, n: u8, s: String) {
    let by_ref = || cell.set(1); //? Send=no
    let by_copy = move || n + 1; //? Send=yes; Copy=yes
    let by_move = move || s.len(); //? Send=yes; Copy=no; Drop=yes
    let moved_cell = move || cell.get(); //? Send=yes; Sync=no
    let with_rc = move || *rc; //? Send=no; Because=closure() -> u8 > Rc<u8>
    let nothing = || 1; //? Send=yes; Copy=yes; Drop=no
}
