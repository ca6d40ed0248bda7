// What a pattern says of several fields at once, and of copies: a run with a probe at each
// await has said which of these hold the lock.
use std::sync::Mutex;

static M: Mutex<u32> = Mutex::new(0);

#[derive(Clone, Copy)]
struct Options {
    fast: bool,
    level: u32,
}

enum Way {
    Up,
    Down { steps: u32, back: Option<bool> },
}

async fn fetch() -> u32 {
    1
}

async fn both_fields(t: (bool, bool)) {
    let guard = (t.0 && t.1).then(|| M.lock().unwrap());
    if let (true, true) = t {
    } else {
        fetch().await;
    }
    drop(guard);
    let guard = matches!(t, (true, true)).then(|| M.lock().unwrap()); // want await_holding_lock
    if let (true, _) = t {
        fetch().await;
    }
    drop(guard);
}

async fn changed_between(mut t: (bool, bool)) {
    let guard = (t.0 && t.1).then(|| M.lock().unwrap()); // want await_holding_lock
    t.1 = !t.1;
    if let (true, true) = t {
    } else {
        fetch().await;
    }
    drop(guard);
}

async fn copied(options: Options) {
    let copy = options;
    let guard = options.fast.then(|| M.lock().unwrap());
    if !copy.fast {
        fetch().await;
    }
    drop(guard);
    let Options { level, .. } = options;
    let guard = (level > 2).then(|| M.lock().unwrap());
    if options.level < 2 {
        fetch().await;
    }
    drop(guard);
}

async fn copied_before(mut options: Options) {
    let copy = options;
    options.fast = !options.fast;
    let guard = options.fast.then(|| M.lock().unwrap()); // want await_holding_lock
    if !copy.fast {
        fetch().await;
    }
    drop(guard);
}

async fn in_a_variant(way: &Way) {
    let guard = if let Way::Down { steps: 1, back: Some(true) } = way { Some(M.lock().unwrap()) } else { None };
    match way {
        Way::Up => {
            fetch().await;
        }
        Way::Down { steps: 2.., .. } | Way::Down { back: None, .. } => {
            fetch().await;
        }
        _ => {}
    }
    drop(guard);
    let guard = if let Way::Down { steps: 1, .. } = way { Some(M.lock().unwrap()) } else { None }; // want await_holding_lock
    if let Way::Down { back: None, .. } = way {
        fetch().await;
    }
    drop(guard);
}
