use std::sync::Arc;
use tokio::sync::{Mutex, RwLock};

struct Account {
    balance: Mutex<u64>,
    history: RwLock<Vec<u64>>,
}

async fn send(n: u64) {
    println!("{n}");
}

async fn transfer(from: &Account, to: &Account, amount: u64) {
    let mut source = from.balance.lock().await; // want await_holding_async_lock
    let mut target = to.balance.lock().await;
    *source -= amount;
    *target += amount;
}

async fn record(account: &Account) {
    let balance = account.balance.lock().await; // want await_holding_async_lock
    account.history.write().await.push(*balance);
}

async fn not_needed_any_more(account: &Account) {
    let balance = account.balance.lock().await; // want await_holding_async_lock
    let now = *balance;
    account.history.write().await.push(now);
}

// One after the other.
async fn in_turn(from: &Account, to: &Account, amount: u64) {
    *from.balance.lock().await -= amount;
    *to.balance.lock().await += amount;
}

async fn in_blocks(account: &Account) {
    let balance = {
        let balance = account.balance.lock().await;
        *balance
    };
    account.history.write().await.push(balance);
}

// An async lock is made to be held while the task waits for other things.
async fn held_while_sending(account: &Account) {
    let balance = account.balance.lock().await;
    send(*balance).await;
}

async fn tries(account: Arc<Account>) {
    let balance = account.balance.lock().await;
    if let Ok(mut history) = account.history.try_write() {
        history.push(*balance);
    }
}
