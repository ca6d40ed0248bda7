//@ edition: 2021
// Guards that the pattern binds. A run has said of each whether it ends.
use parking_lot::MutexGuard as Unfair;
use std::sync::{Mutex, RwLock};

struct Store {
    list: Mutex<Vec<u32>>,
    other: Mutex<Vec<u32>>,
    names: RwLock<Vec<u32>>,
    small: parking_lot::Mutex<Vec<u32>>,
}

impl Store {
    fn len(&self) -> usize {
        self.list.lock().unwrap().len()
    }

    fn used(&self) {
        if let Ok(mut list) = self.list.lock() { // want if_let_mutex
            list.push(1);
            self.list.lock().unwrap().push(2);
        }
    }

    fn used_up_behind(&self) {
        match self.list.lock() { // want if_let_mutex
            Ok(list) => {
                println!("{}", self.len());
                drop(list);
            }
            Err(_) => {}
        }
    }

    fn left_there(&self) {
        if let Ok(_) = self.list.lock() { // want if_let_mutex
            self.len();
        }
        if let Ok(ref list) = self.list.lock() { // want if_let_mutex
            println!("{} {}", list.len(), self.len());
        }
    }

    fn without_a_result(&self) {
        match self.small.lock() { // want if_let_mutex
            mut small => {
                small.push(1);
                self.small.lock().push(2);
            }
        }
    }

    fn in_a_loop(&self) {
        if let Ok(list) = self.list.lock() { // want if_let_mutex
            for _ in list.iter() {
                self.len();
            }
        }
    }

    fn to_write(&self) {
        if let Ok(names) = self.names.read() { // want if_let_mutex
            self.names.write().unwrap().push(names[0]);
        }
        if let Some(n) = self.names.read().unwrap().first().copied() { // want if_let_mutex
            self.names.write().unwrap().push(n);
        }
        if let Some(n) = self.names.read().unwrap().get(9) { // want if_let_mutex
            println!("{n}");
        } else {
            self.names.write().unwrap().push(1);
        }
    }

    // Readers do not wait for readers.
    fn to_read(&self) {
        if let Some(n) = self.names.read().unwrap().first().copied() {
            println!("{} {n}", self.names.read().unwrap().len());
        }
    }

    // Used up before, or perhaps.
    fn dropped(&self, early: bool) {
        if let Ok(list) = self.list.lock() {
            if early {
                drop(list);
                self.len();
            }
        }
        if let Ok(list) = self.list.lock() {
            let pair = (list, 1);
            drop(pair);
            self.len();
        }
        if let Ok(list) = self.list.lock() {
            match list {
                mine => drop(mine),
            }
            self.len();
        }
    }

    fn by_a_closure(&self) {
        if let Ok(list) = self.list.lock() {
            let last = move || list.last().copied();
            last();
            drop(last);
            self.len();
        }
    }

    fn another_one_instead(&self) {
        if let Ok(mut list) = self.list.lock() {
            list = self.other.lock().unwrap();
            println!("{} {}", list.len(), self.len());
        }
        if let Ok(mut list) = self.list.lock() {
            let mut other = self.other.lock().unwrap();
            std::mem::swap(&mut list, &mut other);
            drop(other);
            self.len();
        }
    }

    fn in_an_earlier_turn(&self) {
        if let Ok(list) = self.list.lock() {
            let mut list = Some(list);
            loop {
                if list.is_none() {
                    self.len();
                    break;
                }
                list = None;
            }
        }
    }

    fn goes_out(&self) {
        let list = match self.list.lock() {
            Ok(list) => list,
            Err(poisoned) => poisoned.into_inner(),
        };
        drop(list);
        self.len();
    }

    fn unlocked_meanwhile(&self) {
        match self.small.lock() {
            mut small => Unfair::unlocked(&mut small, || self.small.lock().push(1)),
        }
    }
}
