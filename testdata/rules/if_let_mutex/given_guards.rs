//@ edition: 2021
// Guards that a fn of one's own gives. A run has said of each whether it ends.
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

static ALL: Mutex<Vec<u32>> = Mutex::new(Vec::new());

fn all() -> MutexGuard<'static, Vec<u32>> {
    ALL.lock().unwrap()
}

fn locked<T>(m: &Mutex<T>) -> MutexGuard<'_, T> {
    m.lock().unwrap_or_else(PoisonError::into_inner)
}

struct Store {
    list: Mutex<Vec<u32>>,
    other: Mutex<Vec<u32>>,
}

impl Store {
    fn list(&self) -> MutexGuard<'_, Vec<u32>> {
        self.list.lock().unwrap()
    }

    fn either(&self, other: bool) -> MutexGuard<'_, Vec<u32>> {
        if other { self.other.lock().unwrap() } else { self.list.lock().unwrap() }
    }

    fn tried(&self) -> Option<MutexGuard<'_, Vec<u32>>> {
        self.list.try_lock().ok()
    }

    fn len(&self) -> usize {
        self.list().len()
    }

    fn twice(&self) {
        if let Some(n) = self.list().pop() { // want if_let_mutex
            self.list().push(n);
        }
    }

    fn and_by_itself(&self) {
        match self.list().pop() { // want if_let_mutex
            Some(n) => self.list.lock().unwrap().push(n),
            None => {}
        }
    }

    fn and_by_another(&self) {
        while let Some(n) = self.list().pop() { // want if_let_mutex
            println!("{} {n}", self.len());
        }
    }

    fn by_a_plain_fn(&self) {
        if let Some(n) = locked(&self.list).pop() { // want if_let_mutex
            locked(&self.list).push(n);
        }
    }

    fn of_a_static(&self) {
        if let Some(n) = all().pop() { // want if_let_mutex
            ALL.lock().unwrap().push(n);
        }
    }

    // Free in time, another lock, or not known.
    fn taken_out_first(&self) {
        let last = self.list().pop();
        if let Some(n) = last {
            self.list().push(n);
        }
    }

    fn of_another(&self, other: &Store) {
        if let Some(n) = self.list().pop() {
            other.list().push(n);
            locked(&self.other).push(n);
        }
    }

    fn of_one_or_the_other(&self) {
        if let Some(n) = self.either(true).pop() {
            self.either(false).push(n);
        }
    }

    fn given_up(&self) {
        if let Some(n) = self.tried().map(|mut list| list.pop()) {
            println!("{} {n:?}", self.len());
        }
    }
}

struct Shop {
    store: Store,
    shared: Arc<Store>,
}

impl Shop {
    fn list(&self) -> MutexGuard<'_, Vec<u32>> {
        self.store.list()
    }

    fn shared(&self) -> MutexGuard<'_, Vec<u32>> {
        self.shared.list()
    }

    fn of_a_field(&self) {
        if let Some(n) = self.list().pop() { // want if_let_mutex
            self.store.list.lock().unwrap().push(n);
        }
    }

    fn of_a_clone(&self) {
        if let Some(n) = self.shared().pop() { // want if_let_mutex
            let shared = self.shared.clone();
            shared.list().push(n);
        }
    }

    fn of_what_is_changed(&self) {
        let mut store = &self.store;
        if let Some(n) = store.list().pop() {
            store = &self.shared;
            store.list().push(n);
        }
    }
}
