// Conditions on the fields of tuples and structs.
use std::sync::{Mutex, MutexGuard};
static M: Mutex<u32> = Mutex::new(0);
type G = MutexGuard<'static, u32>;
fn lock() -> G {
    M.lock().unwrap()
}
async fn w() {}
fn flip(b: &mut (Option<u32>, bool)) {
    b.1 = !b.1;
}
async fn by_call(c: bool) {
    let mut t = if c { (None, true) } else { (None, false) };
    let g = if t.1 { Some(lock()) } else { None }; // want await_holding_lock
    flip(&mut t);
    if !t.1 {
        w().await;
    }
    drop(g);
}
async fn by_ref(c: bool) {
    let mut t = if c { (1, true) } else { (2, false) };
    let g = if t.1 { Some(lock()) } else { None }; // want await_holding_lock
    let r = &mut t;
    r.1 = false;
    if !t.1 {
        w().await;
    }
    drop(g);
}
async fn by_field_ref(c: bool) {
    let mut t = if c { (1, true) } else { (2, false) };
    let g = if t.1 { Some(lock()) } else { None }; // want await_holding_lock
    let r = &mut t.1;
    *r = false;
    if !t.1 {
        w().await;
    }
    drop(g);
}
async fn by_pattern(mut t: (bool, u32)) {
    let g = match t { // want await_holding_lock
        (true, _) => Some(lock()),
        _ => None,
    };
    let (a, _) = &mut t;
    *a = false;
    match t {
        (false, _) => w().await,
        _ => {}
    }
    drop(g);
}
async fn assigned(mut t: (bool, u32)) {
    let g = match t { // want await_holding_lock
        (true, _) => Some(lock()),
        _ => None,
    };
    t = (false, 2);
    match t {
        (false, _) => w().await,
        _ => {}
    }
    drop(g);
}
async fn assigned_field(mut t: (bool, u32)) {
    let g = match t { // want await_holding_lock
        (true, _) => Some(lock()),
        _ => None,
    };
    t.0 = false;
    match t {
        (false, _) => w().await,
        _ => {}
    }
    drop(g);
}
async fn in_loop() {
    let mut g = None; // want await_holding_lock
    for i in 0..3 {
        let t = if i == 1 { (1, true) } else { (2, false) };
        if t.1 {
            g = Some(lock());
        }
        if !t.1 {
            w().await;
        }
    }
    drop(g);
}
async fn two(t: (bool, u32)) {
    let g = match t { // want await_holding_lock
        (true, 1) => Some(lock()),
        _ => None,
    };
    match t {
        (true, _) => w().await,
        _ => {}
    }
    drop(g);
}
async fn two_not(t: (bool, u32)) {
    let g = match t { // want await_holding_lock
        (true, 1) => None,
        _ => Some(lock()),
    };
    match t {
        (true, 2) => w().await,
        _ => {}
    }
    drop(g);
}
struct C {
    retry: bool,
    n: u8,
}
async fn structs(c: C) {
    let g = match c {
        C { retry: true, .. } => Some(lock()),
        _ => None,
    };
    match c {
        C { retry: false, .. } => w().await,
        _ => {}
    }
    drop(g);
}
async fn structs_held(c: C) {
    let g = match c { // want await_holding_lock
        C {
            retry: true,
            n: 1..=3,
        } => Some(lock()),
        _ => None,
    };
    match c {
        C { n: 2, .. } => w().await,
        _ => {}
    }
    match c {
        C { n: 4, .. } => w().await,
        _ => {}
    }
    drop(g);
}
struct P(bool, u32);
async fn tuple_struct(p: &P) {
    let g = match p {
        P(true, _) => Some(lock()),
        _ => None,
    };
    match *p {
        P(false, _) => w().await,
        P(true, _) => {}
    }
    drop(g);
}
async fn nested(t: ((bool, u8), u8)) {
    let g = match t { // want await_holding_lock
        ((true, _), 3) => Some(lock()),
        _ => None,
    };
    if !t.0.0 {
        w().await
    }
    if t.1 != 3 {
        w().await
    }
    if t.1 == 3 {
        w().await
    }
    drop(g);
}
async fn either(t: (bool, u32)) {
    let g = match t { // want await_holding_lock
        (true, 1) | (false, 2) => Some(lock()),
        _ => None,
    };
    match t {
        (true, _) => w().await,
        _ => {}
    }
    drop(g);
}
async fn last(t: (u8, bool)) {
    let g = match t { // want await_holding_lock
        (.., true) => Some(lock()),
        _ => None,
    };
    if t.1 {
        w().await
    }
    drop(g);
}
async fn if_let(t: (Option<u8>, bool)) {
    let g = if let (Some(_), true) = t { // want await_holding_lock
        Some(lock())
    } else {
        None
    };
    if !t.1 {
        w().await
    }
    if t.0.is_none() {
        w().await
    }
    if t.0.is_some() {
        w().await
    }
    drop(g);
}
// What is inside of a variant counts as well.
async fn enum_arm(t: Option<(bool, u8)>) {
    let g = match t {
        Some((true, _)) => Some(lock()),
        _ => None,
    };
    match t {
        Some((false, _)) => w().await,
        _ => {}
    }
    match t {
        None => w().await,
        _ => {}
    }
    drop(g);
}

async fn of_a_tuple(c: bool) {
    let t = if c { (Some(lock()), 1) } else { (None, 2) };
    if t.1 == 2 {
        w().await;
    }
}

async fn by_matches(t: (bool, u32)) {
    let mut g = Some(lock());
    if matches!(t, (true, _)) {
        g = None;
    }
    if matches!(t, (true, _)) {
        w().await;
    }
    drop(g);
}
