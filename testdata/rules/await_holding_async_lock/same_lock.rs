// A task that asks for a lock that it holds waits for itself.
use std::sync::Arc;
use tokio::sync::{Mutex, RwLock};

static TOTAL: Mutex<u64> = Mutex::const_new(0);
const EACH_ITS_OWN: Mutex<u64> = Mutex::const_new(0);

struct Account {
    balance: Mutex<u64>,
    history: RwLock<Vec<u64>>,
    next: Option<Arc<Account>>,
}

impl Account {
    async fn twice(&self) {
        let balance = self.balance.lock().await; // want await_holding_async_lock
        *self.balance.lock().await += *balance;
    }

    async fn in_one_expression(&self) -> u64 {
        *self.balance.lock().await + *self.balance.lock().await // want await_holding_async_lock
    }

    async fn read_and_write(&self) {
        let history = self.history.read().await; // want await_holding_async_lock
        self.history.write().await.push(history.len() as u64);
    }

    async fn write_and_read(&self) {
        let mut history = self.history.write().await; // want await_holding_async_lock
        history.push(self.history.read().await.len() as u64);
    }

    // Stuck only behind a writer that comes in between.
    async fn read_twice(&self) -> usize {
        let history = self.history.read().await; // want await_holding_async_lock
        history.len() + self.history.read().await.len()
    }

    async fn let_go(&self) {
        let balance = self.balance.lock().await;
        drop(balance);
        *self.balance.lock().await += 1;
    }
}

async fn of_a_static() {
    let total = TOTAL.lock().await; // want await_holding_async_lock
    *TOTAL.lock().await += *total;
}

async fn of_a_const() -> u64 {
    *EACH_ITS_OWN.lock().await + *EACH_ITS_OWN.lock().await // want await_holding_async_lock
}

async fn along_a_list(first: &Account) {
    let mut at = first;
    let balance = at.balance.lock().await; // want await_holding_async_lock
    while let Some(next) = &at.next {
        at = next;
        *at.balance.lock().await += *balance;
    }
}
