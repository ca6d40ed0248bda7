// A fn that a branch calls takes the lock, and other expressions whose head keeps it.
use std::sync::{Arc, Mutex, MutexGuard};

struct Queue {
    items: Mutex<Vec<u32>>,
    done: Mutex<Vec<u32>>,
    others: Vec<Arc<Queue>>,
}

impl Queue {
    fn push(&self, n: u32) {
        self.items.lock().unwrap().push(n);
    }

    fn clear(&self) {
        self.items.lock().unwrap().clear();
    }

    fn finish(&self, n: u32) {
        self.done.lock().unwrap().push(n);
    }

    fn push_next(&self, n: u32) {
        self.push(n + 1)
    }

    fn push_if_odd(&self, n: u32) {
        if n % 2 == 1 {
            self.push(n);
        }
    }

    fn of_a_method(&self) {
        if let Some(n) = self.items.lock().unwrap().pop() { // want if_let_mutex
            self.push(n);
        }
    }

    fn two_calls_away(&self) {
        if let Some(n) = self.items.lock().unwrap().pop() { // want if_let_mutex
            self.push_next(n);
        }
    }

    fn on_some_ways(&self) {
        if let Some(n) = self.items.lock().unwrap().pop() { // want if_let_mutex
            self.push_if_odd(n);
        }
    }

    fn in_turns(&self) {
        while let Some(n) = self.items.lock().unwrap().pop() { // want if_let_mutex
            self.push(n);
        }
    }

    fn in_turns_itself(&self) {
        while let Some(n) = self.items.lock().unwrap().pop() { // want if_let_mutex
            self.items.lock().unwrap().push(n);
        }
    }

    fn in_an_arm(&self) {
        match self.items.lock().unwrap().pop() { // want if_let_mutex
            Some(n) => self.push(n),
            None => {}
        }
    }

    fn another_lock(&self) {
        while let Some(n) = self.items.lock().unwrap().pop() {
            self.finish(n);
        }
    }

    fn another_queue(&self) {
        if let Some(n) = self.items.lock().unwrap().pop() {
            for other in &self.others {
                other.push(n);
            }
        }
    }

    fn taken_out_first(&self) {
        loop {
            let last = self.items.lock().unwrap().pop();
            match last {
                Some(n) if n > 0 => self.push(n - 1),
                _ => break,
            }
        }
    }

    fn a_plain_while(&self) {
        while !self.items.lock().unwrap().is_empty() {
            self.clear();
        }
    }

    fn bound_in_an_arm(&self) {
        match self.items.lock() {
            Ok(items) => {
                drop(items);
                self.push(1);
            }
            Err(_) => {}
        }
    }

    fn later(self: Arc<Self>) {
        if let Some(n) = self.items.lock().unwrap().pop() {
            let queue = self.clone();
            std::thread::spawn(move || queue.push(n));
        }
    }

    fn tried(&self) {
        if let Some(n) = self.items.lock().unwrap().pop() {
            self.try_push(n);
        }
    }

    fn try_push(&self, n: u32) {
        if let Ok(mut items) = self.items.try_lock() {
            items.push(n);
        }
    }

    fn by_a_getter(&self) {
        if let Some(n) = self.all().pop() { // want if_let_mutex
            self.push(n);
        }
    }

    fn all(&self) -> MutexGuard<'_, Vec<u32>> {
        self.items.lock().unwrap()
    }
}
