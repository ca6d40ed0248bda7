use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::{Arc, Mutex, RwLock};

struct Counter {
    hits: Cell<u32>,
}

fn of_cells() {
    let a = Arc::new(RefCell::new(1)); // want arc_with_non_send_sync
    let b = Arc::new(Counter { hits: Cell::new(0) }); // want arc_with_non_send_sync
    let c = Arc::new(Rc::new(1)); // want arc_with_non_send_sync
    let d = Arc::new(Mutex::new(Rc::new(1))); // want arc_with_non_send_sync
    let e: Arc<RwLock<Cell<u32>>> = Arc::new(RwLock::new(Cell::new(1))); // want arc_with_non_send_sync
    println!("{a:?} {} {c} {d:?} {e:?}", b.hits.get());
}

// What threads can share, and what nobody knows.
fn of_shareable() {
    let a = Arc::new(Mutex::new(RefCell::new(1)));
    let b = Arc::new(String::from("b"));
    println!("{a:?} {b}");
}

fn of_anything<T>(value: T) -> Arc<T> {
    Arc::new(value)
}

fn on_one_thread() {
    let a = Rc::new(RefCell::new(1));
    println!("{a:?}");
}

fn of_unknown(value: Elsewhere) {
    let a = Arc::new(value);
    a.run();
}

trait Get {}
struct Plain;
impl Get for Plain {}

// The value could be shared; the Arc is asked for as one of a trait object.
fn made_an_object() -> usize {
    let boxed: Arc<Box<dyn Get>> = Arc::new(Box::new(Plain));
    let object: Arc<dyn Get> = Arc::new(Plain);
    Arc::strong_count(&boxed) + Arc::strong_count(&object)
}
