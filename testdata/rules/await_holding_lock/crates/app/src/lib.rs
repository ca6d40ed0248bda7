mod job;

use locks::{Table, Turnstile};

pub async fn append(table: &Table) {
    let mut rows = table.open(); // want await_holding_lock
    rows.push(job::next().await);
}

pub async fn count(table: &Table) {
    let n = table.count();
    job::report(n).await;
}

pub async fn in_turn(turnstile: &Turnstile) {
    let turn = turnstile.enter().await;
    job::next().await;
    drop(turn);
}
