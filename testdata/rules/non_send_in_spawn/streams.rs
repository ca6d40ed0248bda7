//! What a stream keeps while it waits at a `yield`, and what it hands over, is part of it.
use async_stream::{stream, try_stream};
use futures::Stream;
use std::rc::Rc;

fn is_send<T: Send>(_: T) {}

fn kept() -> impl Stream<Item = u32> {
    stream! {
        let shared = Rc::new(1);
        yield *shared;
    }
}

fn gone() -> impl Stream<Item = u32> {
    stream! {
        let number = { let shared = Rc::new(1); *shared };
        yield number;
        for i in 0..number {
            yield i;
        }
    }
}

fn handed_over() -> impl Stream<Item = Rc<u32>> {
    stream! {
        yield Rc::new(1);
    }
}

fn tried() -> impl Stream<Item = Result<u32, String>> {
    try_stream! {
        let cell = std::cell::Cell::new(1u32);
        yield cell.get();
    }
}

fn not_by_the_macro() -> impl Future<Output = u32> {
    async {
        let shared = Rc::new(1);
        *shared
    }
}

pub fn ask() {
    is_send(kept()); // want non_send_in_spawn
    is_send(gone());
    is_send(handed_over()); // want non_send_in_spawn
    is_send(tried());
    is_send(not_by_the_macro());
}
