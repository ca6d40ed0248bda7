//! A macro of the crate may have written what a type with a pointer lacks.
use std::ptr::NonNull;

macro_rules! shared_between_threads {
    ($name:ident) => {
        unsafe impl<T: Sync> Send for $name<T> {}
    };
}

pub struct Cursor<T> {
    at: NonNull<T>,
}

shared_between_threads!(Cursor);

pub fn walk(cursor: Cursor<u32>) {
    std::thread::spawn(move || drop(cursor));
}

pub fn plain(at: NonNull<u32>) {
    std::thread::spawn(move || drop(at)); // want non_send_in_spawn
}
