//! A stream that async_stream's macros make waits at each `yield` until it is asked for more.
use async_stream::{stream, try_stream};
use futures::Stream;
use std::sync::Mutex;

static NUMBERS: Mutex<Vec<u32>> = Mutex::new(Vec::new());

pub fn each() -> impl Stream<Item = u32> {
    stream! {
        for number in NUMBERS.lock().unwrap().iter() { // want await_holding_lock
            yield *number;
        }
    }
}

pub fn in_turns() -> impl Stream<Item = u32> {
    stream! {
        loop {
            let Some(number) = NUMBERS.lock().unwrap().pop() else { break };
            yield number;
        }
    }
}

pub fn first() -> impl Stream<Item = u32> {
    stream! {
        yield NUMBERS.lock().unwrap()[0]; // want await_holding_lock
    }
}

pub fn length() -> impl Stream<Item = Result<usize, String>> {
    try_stream! {
        let numbers = NUMBERS.lock().map_err(|e| e.to_string())?;
        let length = numbers.len();
        drop(numbers);
        yield length;
    }
}

pub fn handed_over() -> impl Stream<Item = std::sync::MutexGuard<'static, Vec<u32>>> {
    stream! {
        let numbers = NUMBERS.lock().unwrap();
        yield numbers;
        tokio::task::yield_now().await;
    }
}
