// A method of one's own may put a guard into its receiver.
use std::cell::{Cell, RefCell};
use std::mem::ManuallyDrop;
use std::sync::{Mutex, MutexGuard};

struct Slot<'a> {
    guard: Option<MutexGuard<'a, u32>>,
    all: Vec<MutexGuard<'a, u32>>,
}

impl<'a> Slot<'a> {
    fn new() -> Self {
        Slot { guard: None, all: Vec::new() }
    }

    fn put(&mut self, guard: MutexGuard<'a, u32>) {
        self.guard = Some(guard);
    }

    fn add(&mut self, guard: MutexGuard<'a, u32>) {
        self.all.push(guard)
    }

    fn put_large(&mut self, guard: MutexGuard<'a, u32>) {
        if *guard > 100 {
            self.guard = Some(guard);
        }
    }

    fn clear(&mut self) {
        self.guard = None;
        self.all.clear();
    }
}

async fn put(m: &Mutex<u32>) {
    let mut slot = Slot::new(); // want await_holding_lock
    tick().await;
    slot.put(m.lock().unwrap());
    tick().await;
    slot.clear();
    tick().await;
}

async fn added(m: &Mutex<u32>) {
    let mut slot = Slot::new(); // want await_holding_lock
    slot.add(m.lock().unwrap());
    for _ in 0..3 {
        tick().await;
    }
    slot.clear();
    tick().await;
}

async fn perhaps_put(m: &Mutex<u32>) {
    let mut slot = Slot::new();
    slot.put_large(m.lock().unwrap());
    tick().await;
    slot.clear();
}

async fn put_in_a_branch(m: &Mutex<u32>, lock: bool) {
    let mut slot = Slot::new();
    if lock {
        slot.put(m.lock().unwrap());
    }
    slot.clear();
    tick().await;
}

async fn tick() {
    tokio::task::yield_now().await;
}

async fn into_a_cell(m: &Mutex<u32>) {
    let slot = Cell::new(None); // want await_holding_lock
    tick().await;
    slot.set(Some(m.lock().unwrap()));
    tick().await;
    slot.set(None);
    tick().await;
}

async fn into_a_refcell(m: &Mutex<u32>) {
    let slot = RefCell::new(None); // want await_holding_lock
    *slot.borrow_mut() = Some(m.lock().unwrap());
    tick().await;
    slot.borrow_mut().take();
    tick().await;
}

async fn into_a_field(m: &Mutex<u32>) {
    let mut slot = Slot::new(); // want await_holding_lock
    tick().await;
    slot.guard = Some(m.lock().unwrap());
    tick().await;
    slot.guard = None;
    tick().await;
}

// What is in a ManuallyDrop is locked for as long as nobody takes it out.
async fn manually(m: &Mutex<u32>) {
    let mut guard = ManuallyDrop::new(m.lock().unwrap()); // want await_holding_lock
    tick().await;
    unsafe { ManuallyDrop::drop(&mut guard) };
    tick().await;
}

async fn no_longer_manually(m: &Mutex<u32>) {
    let guard = ManuallyDrop::new(m.lock().unwrap());
    drop(ManuallyDrop::into_inner(guard));
    tick().await;
}

// Box::leak is like mem::forget: nothing unlocks it any more.
async fn leaked(m: &Mutex<u32>) -> u32 {
    let n = {
        let guard = Box::leak(Box::new(m.lock().unwrap())); // want await_holding_lock
        **guard
    };
    tick().await;
    n
}

struct Session {
    lock: &'static Mutex<u32>,
    guard: Option<MutexGuard<'static, u32>>,
}

impl Session {
    fn open(lock: &'static Mutex<u32>) -> Self {
        Session { lock, guard: None }
    }
    fn begin(&mut self) {
        self.guard = Some(self.lock.lock().unwrap());
    }
    fn maybe_begin(&mut self) {
        if *self.lock.lock().unwrap() > 0 {
            self.begin();
        }
    }
    fn end(&mut self) {
        self.guard = None;
    }
}

async fn by_a_method_that_locks(lock: &'static Mutex<u32>) {
    let mut session = Session::open(lock); // want await_holding_lock
    tick().await;
    session.begin();
    tick().await;
    session.end();
    tick().await;
    session.maybe_begin();
    tick().await;
}
