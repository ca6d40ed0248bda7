// A guard that is put where the caller lent a place stays there while the fn waits: a run
// with a probe at each await has said so.
use std::sync::{Mutex, MutexGuard};

async fn work() {}

type Guard = MutexGuard<'static, u32>;

static M: Mutex<u32> = Mutex::new(0);

fn lock() -> Guard {
    M.lock().unwrap()
}

async fn assigned(slot: &mut Option<Guard>) { // want await_holding_lock
    work().await;
    *slot = Some(lock());
    work().await;
    *slot = None;
    work().await;
}

async fn inserted(slot: &mut Option<Guard>) { // want await_holding_lock
    slot.insert(lock());
    work().await;
    slot.take();
    work().await;
}

async fn pushed(all: &mut Vec<Guard>) { // want await_holding_lock
    all.push(lock());
    work().await;
    all.clear();
    work().await;
}

fn empty(slot: &mut Option<Guard>) {
    *slot = None;
}

async fn emptied_by_others(slot: &mut Option<Guard>) {
    *slot = Some(lock());
    empty(slot);
    work().await;
}

// Whether it is full here depends on the condition: a gap.
async fn on_one_way(slot: &mut Option<Guard>) {
    if slot.is_none() {
        *slot = Some(lock());
    }
    work().await;
}

struct Session {
    guard: Option<Guard>,
    more: Vec<Guard>,
}

impl Session {
    fn begin(&mut self) {
        self.guard = Some(lock());
    }

    async fn run(&mut self) { // want await_holding_lock
        self.guard = Some(lock());
        work().await;
        self.guard = None;
        work().await;
        self.begin();
        work().await;
        self.guard.take();
        work().await;
        self.more.push(lock());
        work().await;
    }

    async fn kept_by_the_caller(&mut self) {
        work().await;
    }
}
