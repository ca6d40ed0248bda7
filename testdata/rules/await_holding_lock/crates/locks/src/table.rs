use std::sync::{Mutex, MutexGuard};

pub type Guard<'a> = MutexGuard<'a, Vec<u32>>;

#[derive(Default)]
pub struct Table {
    rows: Mutex<Vec<u32>>,
}

impl Table {
    pub fn open(&self) -> Guard<'_> {
        self.rows.lock().unwrap()
    }

    pub fn count(&self) -> usize {
        self.open().len()
    }
}
