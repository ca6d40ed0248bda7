// What async blocks capture that is empty, or filled later. Each was run: the notes are
// where its lock was taken.
use std::sync::{Mutex, MutexGuard};

async fn fetch() -> u32 {
    1
}

type Slot<'a> = Option<MutexGuard<'a, Vec<u32>>>;

struct Keeps<'a> {
    one: Slot<'a>,
    more: Vec<MutexGuard<'a, Vec<u32>>>,
}

async fn empty() {
    let slot: Slot<'_> = None;
    async {
        fetch().await;
        slot.is_none()
    }
    .await;
    async move {
        fetch().await;
        drop(slot);
    }
    .await;
}

async fn empty_fields() {
    let keeps = Keeps { one: None, more: vec![] };
    async move {
        fetch().await;
        drop(keeps);
    }
    .await;
}

async fn one_full_field(m: &Mutex<Vec<u32>>) {
    let keeps = Keeps { one: Some(m.lock().unwrap()), more: vec![] };
    async move {
        fetch().await;
        drop(keeps); // want await_holding_lock
    }
    .await;
}

async fn filled_inside(m: &Mutex<Vec<u32>>) {
    let mut slot: Slot<'_> = None; // want await_holding_lock
    async {
        fetch().await;
        slot = Some(m.lock().unwrap());
        fetch().await;
        slot = None;
        fetch().await;
    }
    .await;
}

async fn field_filled_inside(m: &Mutex<Vec<u32>>) {
    let mut keeps = Keeps { one: None, more: vec![] }; // want await_holding_lock
    async {
        fetch().await;
        keeps.one = Some(m.lock().unwrap());
        fetch().await;
        keeps.one = None;
        fetch().await;
    }
    .await;
}

async fn filled_by_the_turn_before(m: &Mutex<Vec<u32>>) {
    let mut slot = None; // want await_holding_lock
    for turn in 0..2 {
        async {
            if let Some(g) = &slot {
                fetch().await;
                drop(g);
            } else {
                fetch().await;
            }
        }
        .await;
        if turn == 0 {
            slot = Some(m.lock().unwrap());
        }
    }
}

fn made_in_a_sync_fn<'a>(m: &'a Mutex<Vec<u32>>) -> impl Future<Output = ()> + 'a {
    let mut slot: Slot<'a> = None;
    async move {
        fetch().await;
        slot = Some(m.lock().unwrap()); // want await_holding_lock
        fetch().await;
    }
}

// An async closure may run again, and finds what it left.
async fn again(m: &Mutex<Vec<u32>>) {
    let mut slot: Slot<'_> = None;
    let mut turn = async || {
        fetch().await;
        slot = Some(m.lock().unwrap());
    };
    turn().await;
    turn().await;
}

async fn taken_apart(m: &Mutex<Vec<u32>>) {
    let (n, slot): (u32, Slot<'_>) = (1, None);
    fetch().await;
    let (mut first, second): (Slot<'_>, Slot<'_>) = (None, None); // want await_holding_lock
    fetch().await;
    first = Some(m.lock().unwrap());
    fetch().await;
}

async fn beside_what_is_empty(m: &Mutex<Vec<u32>>) {
    let mut keeps = Keeps { one: None, more: Vec::new() }; // want await_holding_lock
    fetch().await;
    keeps.one = Some(m.lock().unwrap());
    fetch().await;
    keeps.one = None;
    fetch().await;
    keeps.more.push(m.lock().unwrap());
    fetch().await;
}
