// Conditions that methods of one's own type decide. A run with a probe at each await has
// said on which of these ways the lock is held.
use std::sync::{Mutex, MutexGuard};

async fn fetch() -> u32 {
    1
}

struct Config {
    retries: u32,
    fast: bool,
}

impl Config {
    fn retries(&self) -> bool {
        self.retries > 0
    }
    fn once(&self) -> bool {
        self.retries == 0
    }
    fn slow(&self) -> bool {
        !self.fast
    }
    fn patient(&self) -> bool {
        self.slow() && self.retries()
    }
    fn hasty(&self) -> bool {
        !self.patient()
    }
    fn limit(&self) -> u32 {
        self.retries
    }
}

async fn by_number(config: &Config, m: &Mutex<u32>) {
    let guard = if config.retries() { m.lock().ok() } else { None }; // want await_holding_lock
    if config.once() {
        fetch().await;
    }
    if config.fast {
        fetch().await;
    }
    drop(guard);
}

async fn by_truth(config: &Config, m: &Mutex<u32>) {
    let guard = config.fast.then(|| m.lock().unwrap());
    if config.slow() {
        fetch().await;
    }
    if config.patient() {
        fetch().await;
    }
    drop(guard);
}

async fn by_both(config: &Config, m: &Mutex<u32>) {
    let guard = if config.patient() { m.lock().ok() } else { None };
    if config.hasty() {
        fetch().await;
    }
    if config.limit() == 0 {
        fetch().await;
    }
    drop(guard);
}

#[derive(Clone, Copy, PartialEq)]
enum Mode {
    Quiet,
    Busy,
    Idle,
}

impl Mode {
    fn locks(self) -> bool {
        matches!(self, Mode::Busy)
    }
    fn calm(self) -> bool {
        self == Mode::Quiet || self == Mode::Idle
    }
}

async fn by_variant(mode: Mode, m: &Mutex<u32>) {
    let guard = m.lock().unwrap();
    let guard = if mode.calm() { // want await_holding_lock
        drop(guard);
        None
    } else {
        Some(guard)
    };
    if !mode.locks() {
        fetch().await;
    }
    if mode != Mode::Idle {
        fetch().await;
    }
    drop(guard);
}

struct Slot<'a> {
    guard: Option<MutexGuard<'a, u32>>,
}

impl Slot<'_> {
    fn held(&self) -> bool {
        self.guard.is_some()
    }
    fn free(&self) -> bool {
        self.guard.is_none()
    }
}

async fn of_the_guard_itself(m: &Mutex<u32>) {
    let slot = Slot { guard: m.try_lock().ok() }; // want await_holding_lock
    if slot.free() {
        fetch().await;
    }
    if !slot.held() {
        fetch().await;
    }
    if slot.held() {
        fetch().await;
    }
}
