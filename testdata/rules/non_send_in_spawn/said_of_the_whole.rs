//! A where clause may say of a reference or a pointer what follows from its target.
use std::sync::{Arc, Mutex};

fn is_send<T: Send>(_: T) {}
fn is_sync<T: Sync>(_: T) {}

trait Shared: Send {}

pub fn reference<T>(value: &T)
where
    for<'a> &'a T: Send,
{
    is_send(value);
}

pub fn pointer<T>(value: Arc<T>)
where
    Arc<T>: Send,
{
    is_send(value);
}

pub fn lock<T>(value: Mutex<T>)
where
    Mutex<T>: Sync,
{
    is_sync(value);
}

pub fn by_a_trait<'a, T>(value: &'a T)
where
    &'a T: Shared,
{
    is_send(value);
}

pub fn of_something_else<T>(value: &T)
where
    for<'a> &'a T: IntoIterator,
{
    is_send(value); // want non_send_in_spawn
}
