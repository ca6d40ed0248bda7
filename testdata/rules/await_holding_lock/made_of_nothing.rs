// What std's methods make of something by its variant: a run with a probe at each await
// has said which of these hold the lock.
use std::sync::{Mutex, MutexGuard};

fn perhaps() -> Option<u32> {
    None
}

async fn fetch() -> u32 {
    1
}

type Guard = MutexGuard<'static, u32>;
type Slot = Option<Guard>;

static M: Mutex<u32> = Mutex::new(0);

fn lock() -> Guard {
    M.lock().unwrap()
}

async fn mapped() {
    let slot = None::<u32>.map(|_| lock());
    fetch().await;
    if let Some(guard) = slot {
        fetch().await; // nothing comes here
        drop(guard);
    }
    let slot = Some(1).map(|_| lock()); // want await_holding_lock
    fetch().await;
    drop(slot);
}

async fn of_a_local() {
    let name: Option<String> = None;
    let slot = name.as_deref().map(|_| lock());
    fetch().await;
    drop(slot);
    let slot = name.map(|_| lock());
    fetch().await;
    drop(slot);
}

async fn of_a_local_that_is_set() {
    let mut count: Option<u32> = None;
    for n in 0..2 {
        let slot = count.map(|_| lock()); // want await_holding_lock
        fetch().await;
        drop(slot);
        count = Some(n);
    }
    let mut name = None;
    fill(&mut name);
    let slot = name.as_ref().map(|_| lock()); // want await_holding_lock
    fetch().await;
    drop(slot);
}

fn fill(name: &mut Option<String>) {
    *name = Some(String::from("a"));
}

async fn of_a_field() {
    struct Pair {
        slot: Slot,
        other: Option<u32>,
    }
    let pair = Pair { slot: None::<u32>.map(|_| lock()), other: None };
    fetch().await;
    let slot = pair.other.map(|_| lock());
    fetch().await;
    drop((pair, slot));
}

async fn by_condition() {
    let slot = false.then(lock);
    fetch().await;
    drop(slot);
    let slot = true.then(lock); // want await_holding_lock
    fetch().await;
    drop(slot);
}

async fn flattened() {
    let slot: Slot = Some(None).flatten();
    fetch().await;
    drop(slot);
    let slot: Slot = Some(Some(lock())).flatten(); // want await_holding_lock
    fetch().await;
    drop(slot);
}

async fn one_after_the_other() {
    let slot: Slot = Some(3).and_then(|_| None);
    fetch().await;
    drop(slot);
    let slot: Slot = None::<u32>.and_then(|_| Some(lock()));
    fetch().await;
    drop(slot);
    let slot: Slot = None::<u32>.and(Some(lock()));
    fetch().await;
    drop(slot);
    let slot: Slot = Some(3).and(Some(lock())); // want await_holding_lock
    fetch().await;
    drop(slot);
}

async fn one_or_the_other() {
    let slot: Slot = None.or(None);
    fetch().await;
    drop(slot);
    let slot: Slot = None.or_else(|| None);
    fetch().await;
    drop(slot);
    let slot: Slot = None.or(Some(lock())); // want await_holding_lock
    fetch().await;
    drop(slot);
    let slot: Slot = Some(lock()).or(None); // want await_holding_lock
    fetch().await;
    drop(slot);
    let slot: Slot = None::<u32>.map_or(None, |_| Some(lock()));
    fetch().await;
    drop(slot);
}

async fn of_a_result() {
    let slot: Slot = Err::<Guard, u32>(1).ok();
    fetch().await;
    drop(slot);
    let slot: Slot = Ok::<u32, Guard>(1).err();
    fetch().await;
    drop(slot);
    let slot: Slot = Err::<u32, Guard>(lock()).err(); // want await_holding_lock
    fetch().await;
    drop(slot);
    let result: Result<u32, String> = Err(String::new());
    let slot = result.ok().map(|_| lock());
    fetch().await;
    drop(slot);
}

async fn turned_around() {
    let slot: Result<Slot, u32> = None.transpose();
    fetch().await;
    drop(slot);
    let slot: Result<Guard, u32> = None.ok_or(1);
    fetch().await;
    drop(slot);
    let slot: Result<u32, Guard> = None.ok_or_else(|| lock()); // want await_holding_lock
    fetch().await;
    drop(slot);
}

async fn unwrapped() {
    let slot: Slot = Some(None).unwrap_or(Some(lock()));
    fetch().await;
    drop(slot);
    let slot: Slot = Ok::<Slot, u32>(None).unwrap();
    fetch().await;
    drop(slot);
}

async fn by_path() {
    let slot = Option::map(None::<u32>, |_| lock());
    fetch().await;
    drop(slot);
    let mut slot = Some(lock());
    drop(Option::take(&mut slot));
    fetch().await;
}

async fn taken() {
    let mut slot = Some(lock());
    let other = slot.take(); // want await_holding_lock
    fetch().await;
    drop(other);
    let other = slot.take();
    fetch().await;
    drop(other);
}

async fn together(n: Option<u32>, c: bool) {
    let pair = Some(lock()).zip(None::<u32>);
    fetch().await;
    drop(pair);
    let pair = Some(lock()).zip(Some(1)); // want await_holding_lock
    fetch().await;
    drop(pair);
    let pair = Some(lock()).zip(perhaps()); // want await_holding_lock
    fetch().await;
    drop(pair);
    let pair = None::<u32>.zip(Some(lock()));
    fetch().await;
    drop(pair);
    let pair = Some(1).zip(Some(lock())); // want await_holding_lock
    fetch().await;
    drop(pair);
    let pair = Some(lock()).zip(n); // want await_holding_lock
    fetch().await;
    if n.is_none() { fetch().await; }
    drop(pair);
    let none: Option<u32> = None;
    let pair = Some(lock()).zip(none);
    fetch().await;
    drop(pair);
    let pair = Some(lock()).zip(Some(1).filter(|_| c).and(None::<u8>));
    fetch().await;
    drop(pair);
    let pair = Option::zip(Some(lock()), None::<u8>);
    fetch().await;
    drop(pair);
}

async fn one_of_two(slot: Slot) { // want await_holding_lock
    let one = Some(lock()).xor(None); // want await_holding_lock
    fetch().await;
    drop(one);
    let one: Slot = None.xor(Some(lock())); // want await_holding_lock
    fetch().await;
    drop(one);
    let one: Slot = None.xor(None);
    fetch().await;
    drop(one);
    let one: Slot = Some(lock()).xor(Some(lock()));
    fetch().await;
    drop(one);
    let one = Some(lock()).xor(slot); // want await_holding_lock
    fetch().await;
    drop(one);
}

async fn of_what_lies_deeper() {
    let slot: Option<Result<Guard, u32>> = Ok(None).transpose();
    fetch().await;
    drop(slot);
    let slot: Option<Result<Guard, u32>> = Ok(Some(lock())).transpose(); // want await_holding_lock
    fetch().await;
    drop(slot);
    let slot: Result<Slot, u32> = Some(Err(1)).transpose();
    fetch().await;
    drop(slot);
    let slot: Result<Slot, u32> = Some(Ok(lock())).transpose(); // want await_holding_lock
    fetch().await;
    drop(slot);
}

async fn filtered(open: bool, n: u32) {
    let slot = Some(lock()).filter(|_| false);
    fetch().await;
    drop(slot);
    let slot = Some(lock()).filter(|guard| **guard > n); // want await_holding_lock
    fetch().await;
    drop(slot);
    let slot = Some(lock()).filter(|_| open && n > 2);
    if !open || n == 1 {
        fetch().await;
    }
    drop(slot);
    let slot = Some(lock()).filter(|_| open); // want await_holding_lock
    if open {
        fetch().await;
    }
    drop(slot);
}

async fn retained(open: bool, n: u32) {
    let mut all = vec![lock()];
    all.retain(|_| false);
    fetch().await;
    drop(all);
    let mut all = vec![lock()];
    all.retain(|_| open);
    if !open {
        fetch().await;
    }
    drop(all);
    let mut all = vec![lock()]; // want await_holding_lock
    all.retain(|guard| **guard > n);
    fetch().await;
    drop(all);
}
