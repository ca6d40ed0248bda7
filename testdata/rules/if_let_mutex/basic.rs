//@ edition: 2021
use std::sync::{Mutex, RwLock};

struct Queue {
    items: Mutex<Vec<u32>>,
    names: RwLock<Vec<String>>,
}

impl Queue {
    fn pop_or_fill(&self) {
        if let Some(n) = self.items.lock().unwrap().pop() { // want if_let_mutex
            println!("{n}");
        } else {
            self.items.lock().unwrap().push(1);
        }
    }

    fn pop_and_push(&self) {
        if let Some(n) = self.items.lock().unwrap().pop() { // want if_let_mutex
            self.items.lock().unwrap().push(n + 1);
        }
    }

    fn poisoned(&self) {
        if let Ok(items) = self.items.lock() { // want if_let_mutex
            println!("{}", items.len());
        } else {
            self.items.lock().unwrap_err();
        }
    }

    // Free in time, or another lock.
    fn taken_out_first(&self) {
        let last = self.items.lock().unwrap().pop();
        if let Some(n) = last {
            self.items.lock().unwrap().push(n);
        } else {
            self.items.lock().unwrap().push(1);
        }
    }

    fn bound_and_dropped(&self) {
        if let Ok(items) = self.items.lock() {
            drop(items);
            self.items.lock().unwrap().clear();
        }
    }

    fn of_another(&self, other: &Queue) {
        if let Some(n) = self.items.lock().unwrap().pop() {
            other.items.lock().unwrap().push(n);
        } else {
            other.items.lock().unwrap().clear();
        }
    }

    fn tried(&self) {
        if let Ok(items) = self.items.try_lock() {
            println!("{}", items.len());
        } else {
            self.items.lock().unwrap().clear();
        }
    }

    fn readers(&self) {
        if let Some(name) = self.names.read().unwrap().first() {
            println!("{name} {}", self.names.read().unwrap().len());
        }
    }

    fn later(&self) -> Option<Box<dyn Fn() + '_>> {
        if let Some(n) = self.items.lock().unwrap().pop() {
            Some(Box::new(move || self.items.lock().unwrap().push(n)))
        } else {
            None
        }
    }

    fn a_plain_condition(&self) {
        if self.items.lock().unwrap().is_empty() {
            self.items.lock().unwrap().push(1);
        }
    }
}
