use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard};

type Guard = MutexGuard<'static, usize>;
static LOCK: Mutex<usize> = Mutex::new(0);

async fn pause() {}
fn take() -> Guard { LOCK.lock().unwrap() }
fn chance() -> bool { true }
fn perhaps() -> Option<Guard> { chance().then(take) }

struct Slot { guard: Option<Guard>, used: usize }

enum State { Idle, Busy(Guard), Late { guard: Guard } }

async fn a_field_that_is_none() {
    let slot = Slot { guard: perhaps(), used: 0 };
    if slot.guard.is_none() {
        pause().await;
    }
    if let Some(guard) = &slot.guard {
        eprintln!("{guard}");
    } else {
        pause().await;
    }
}

async fn a_field_that_may_be_some() {
    let slot = Slot { guard: perhaps(), used: 0 }; // want await_holding_lock
    if slot.guard.is_some() {
        pause().await;
    }
}

async fn a_field_that_is_set_later() {
    let mut slot = Slot { guard: None, used: 0 };
    pause().await;
    slot.guard = Some(take());
}

async fn emptied_elsewhere() {
    fn empty(slot: &mut Slot) { slot.guard = None; }
    let mut slot = Slot { guard: perhaps(), used: 0 };
    empty(&mut slot);
    slot.used = 1;
    pause().await;
}

async fn behind_a_reference() {
    match &perhaps() {
        Some(guard) if **guard == 0 => eprintln!("none left"),
        Some(_) => {}
        None => pause().await,
    }
    match perhaps().as_ref().map(|guard| **guard) {
        Some(_) => {}
        None => pause().await,
    }
}

async fn made_as_one_of_two() {
    let state = if chance() { State::Busy(take()) } else { State::Idle }; // want await_holding_lock
    pause().await;
    if let State::Idle = state {
        pause().await;
    }
}

async fn made_as_the_other() {
    let state = State::Idle;
    pause().await;
    drop(state);
}

async fn moved_out_of_either() {
    let state = if chance() { State::Busy(take()) } else { State::Late { guard: take() } };
    match state {
        State::Busy(guard) | State::Late { guard } => drop(guard),
        State::Idle => {}
    }
    pause().await;
}

async fn an_element_that_was_emptied() {
    let mut guards = vec![Some(take())];
    guards[0] = None;
    pause().await;
    let mut guards = vec![perhaps()];
    for guard in guards.iter_mut() {
        *guard = None;
    }
    pause().await;
}

async fn all_taken_one_by_one() {
    let mut guards = vec![take()];
    while !guards.is_empty() {
        guards.pop();
    }
    pause().await;
}

async fn some_retained() {
    let mut guards = vec![take(), take()]; // want await_holding_lock
    guards.retain(|guard| **guard > 0);
    pause().await;
}

async fn filled_through_an_entry() {
    let mut guards = HashMap::new(); // want await_holding_lock
    guards.entry(1).or_insert(take());
    pause().await;
}

async fn inside_each_other() {
    let guard = Some(Some(take())); // want await_holding_lock
    pause().await;
    drop(guard);
}

async fn beside_a_lock_that_tasks_share(shared: &tokio::sync::Mutex<usize>) {
    let both = (shared.lock().await, take()); // want await_holding_lock
    pause().await;
    drop(both);
}

async fn behind_a_bare_break() {
    let n = loop {
        break (take()).count_ones();
    };
    pause().await;
    eprintln!("{n}");
}

async fn of_another_library_enum() {
    use std::ops::ControlFlow;
    let flow = match perhaps() { // want await_holding_lock
        Some(guard) if chance() => ControlFlow::Break(guard),
        _ => ControlFlow::Continue(()),
    };
    pause().await;
    match flow {
        ControlFlow::Break(guard) => drop(guard),
        ControlFlow::Continue(()) => pause().await,
    }
    pause().await;
}

async fn a_variant_inside_of_another() {
    let result: Result<Option<Guard>, String> = if chance() { Ok(perhaps()) } else { Err(String::new()) };
    match result {
        Ok(Some(guard)) => drop(guard),
        other => {
            pause().await;
            drop(other);
        }
    }
}

async fn one_of_two_results() {
    let (guard, cached) = match fetch_cached() {
        Some(cached) => (None, Some(cached)),
        None => (Some(take()), None),
    };
    if let Some(cached) = cached {
        pause().await;
        eprintln!("{cached}");
    }
    drop(guard);
}

fn fetch_cached() -> Option<usize> { chance().then_some(1) }
