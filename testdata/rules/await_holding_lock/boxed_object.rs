//! A guard that is boxed as a trait object is a guard all the same, as long as
//! it is known what was boxed.

use std::any::Any;
use std::sync::Mutex;

async fn tick() {}

async fn kept(m: &Mutex<u8>) {
    let any: Box<dyn Any + '_> = Box::new(m.lock().unwrap()); // want await_holding_lock
    tick().await;
    drop(any);
}

async fn dropped(m: &Mutex<u8>) {
    let any: Box<dyn Any + '_> = Box::new(m.lock().unwrap());
    drop(any);
    tick().await;
}

async fn replaced(m: &Mutex<u8>) {
    let mut any: Box<dyn Any + '_> = Box::new(m.lock().unwrap());
    any = Box::new(1);
    tick().await;
    drop(any);
}

async fn something_else(m: &Mutex<u8>) {
    let any: Box<dyn Any> = Box::new(*m.lock().unwrap());
    tick().await;
    drop(any);
}
