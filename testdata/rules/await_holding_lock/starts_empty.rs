// What can hold a guard, and may not hold one yet.
use std::sync::{Mutex, MutexGuard};

async fn work() {}

struct Slot<'a> {
    guard: Option<MutexGuard<'a, u32>>,
}

impl<'a> Slot<'a> {
    fn named(_name: &str) -> Self {
        Slot { guard: None }
    }
    fn locked(lock: &'a Mutex<u32>) -> Self {
        Slot { guard: lock.lock().ok() }
    }
    fn fill(&mut self, lock: &'a Mutex<u32>) {
        self.guard = lock.lock().ok();
    }
}

struct All<'a> {
    guards: Vec<MutexGuard<'a, u32>>,
}

async fn made_of_nothing(lock: &Mutex<u32>) {
    let mut slot = Slot::named("a");
    work().await;
    slot.fill(lock);
}

async fn made_of_a_lock(lock: &Mutex<u32>) {
    let slot = Slot::locked(lock); // want await_holding_lock
    work().await;
    drop(slot);
}

async fn empty_field(lock: &Mutex<u32>) {
    let mut all = All { guards: vec![] };
    work().await;
    all.guards.push(lock.lock().unwrap());
}

async fn full_field(lock: &Mutex<u32>) {
    let all = All { guards: vec![lock.lock().unwrap()] }; // want await_holding_lock
    work().await;
    drop(all);
}

async fn empty_list(lock: &Mutex<u32>) {
    let mut guards = vec![];
    work().await;
    guards.push(lock.lock().unwrap());
}

struct Pair<'a> {
    first: MutexGuard<'a, u32>,
    rest: Vec<MutexGuard<'a, u32>>,
}

async fn beside_an_empty_field(lock: &Mutex<u32>) {
    let pair = Pair { first: lock.lock().unwrap(), rest: Vec::new() }; // want await_holding_lock
    work().await;
    drop(pair);
}

async fn slots(lock: &Mutex<u32>) {
    let mut slots: [Option<MutexGuard<u32>>; 2] = [None, None];
    work().await;
    slots[0] = Some(lock.lock().unwrap());
}

async fn filled_slot(lock: &Mutex<u32>) {
    let mut slots: [Option<MutexGuard<u32>>; 2] = Default::default(); // want await_holding_lock
    slots[0] = Some(lock.lock().unwrap());
    work().await;
}

async fn empty_cell(lock: &Mutex<u32>) {
    let cell = std::cell::RefCell::new(Vec::new());
    work().await;
    cell.borrow_mut().push(lock.lock().unwrap());
}

async fn extended(locks: &[Mutex<u32>]) {
    let mut all = Vec::new(); // want await_holding_lock
    all.extend(locks.iter().map(|l| l.lock().unwrap()));
    work().await;
}

struct Builder<'a> {
    guard: Option<MutexGuard<'a, u32>>,
    size: u32,
}

impl<'a> Builder<'a> {
    fn new() -> Self {
        Builder { guard: None, size: 0 }
    }

    fn sized(mut self, size: u32) -> Self {
        self.size = size;
        self
    }

    fn locked(mut self, m: &'a Mutex<u32>) -> Self {
        self.guard = m.lock().ok();
        self
    }
}

impl<'a> Builder<'a> {
    fn unlocked(mut self) -> Self {
        self.guard.take();
        self
    }
}

async fn emptied_again(m: &'static Mutex<u32>) {
    let full = Builder { guard: m.lock().ok(), size: 0 };
    let empty = full.unlocked();
    work().await;
    drop(empty);
}

async fn built(m: &Mutex<u32>) {
    let empty = Builder::new().sized(1);
    work().await;
    drop(empty);
    let full = Builder::new().locked(m); // want await_holding_lock
    work().await;
    let full = full.sized(2); // want await_holding_lock
    work().await;
    drop(full);
    work().await;
}

fn look<T>(_value: &mut T) {}

// On one way it is None, on the other nobody knows what it is.
async fn looked_at_by_others(lock: &Mutex<u32>) {
    let mut slot: Option<MutexGuard<'_, u32>> = None;
    for _ in 0..2 {
        work().await;
        look(&mut slot);
    }
    work().await;
    let mut all = All { guards: vec![] };
    for _ in 0..2 {
        work().await;
        look(&mut all);
    }
    work().await;
    let mut full = Some(lock.lock().unwrap()); // want await_holding_lock
    for _ in 0..2 {
        work().await;
        look(&mut full);
    }
}

static GLOBAL: Mutex<u32> = Mutex::new(0);

impl Builder<'static> {
    fn begun() -> Self {
        Builder { guard: Some(GLOBAL.lock().unwrap()), size: 0 }
    }

    fn perhaps_begun() -> Self {
        Builder { guard: GLOBAL.try_lock().ok().filter(|n| **n > 0), size: 0 }
    }
}

async fn made_full_of_nothing() {
    let full = Builder::begun(); // want await_holding_lock
    work().await;
    drop(full);
    let unknown = Builder::perhaps_begun();
    work().await;
    drop(unknown);
}

#[derive(Default)]
struct Lazy<'a> {
    guard: Option<MutexGuard<'a, u32>>,
}

async fn by_default(lock: &Mutex<u32>) {
    let mut lazy = Lazy::default();
    work().await;
    lazy.guard = Some(lock.lock().unwrap());
    drop(lazy);
    let lazy: Lazy<'_> = Default::default();
    work().await;
    drop(lazy);
    let mut lazy = Lazy::default(); // want await_holding_lock
    if *lock.lock().unwrap() > 0 {
        lazy.guard = lock.lock().ok();
    }
    work().await;
}
