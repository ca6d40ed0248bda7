use locks::TableGuard;

pub async fn next() -> u32 {
    0
}

pub async fn report(n: usize) {}

pub async fn drain(mut rows: TableGuard<'_>) { // want await_holding_lock
    while let Some(row) = rows.pop() {
        report(row as usize).await;
    }
}
