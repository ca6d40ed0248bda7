use std::cell::RefCell;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

struct Shared {
    items: Rc<Mutex<Vec<u32>>>, // want rc_mutex
    names: Option<std::rc::Rc<Mutex<String>>>, // want rc_mutex
}

fn takes(items: &Rc<Mutex<u32>>) -> usize { // want rc_mutex
    let copy: Rc<Mutex<u32>> = items.clone(); // want rc_mutex
    Rc::strong_count(&copy)
}

type Counter = Rc<Mutex<u32>>; // want rc_mutex

// The usual pairs.
struct Pairs {
    on_one_thread: Rc<RefCell<u32>>,
    on_many: Arc<Mutex<u32>>,
    inner: Mutex<Rc<u32>>,
    asynchronous: Rc<tokio::sync::Mutex<u32>>,
}

mod other {
    struct Mutex<T>(T);

    struct Own {
        items: std::rc::Rc<Mutex<u32>>,
    }
}
