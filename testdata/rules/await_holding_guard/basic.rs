use dashmap::DashMap;
use tokio::sync::watch;
use tracing::Instrument;

async fn send(text: &str) {
    println!("{text}");
}

async fn shard(map: &DashMap<u32, String>) {
    let name = map.get(&1).unwrap(); // want await_holding_guard
    send(&name).await;
}

async fn shard_to_write(map: &DashMap<u32, String>) {
    let mut name = map.entry(1).or_default(); // want await_holding_guard
    send("a").await;
    name.push('b');
}

async fn each(map: &DashMap<u32, String>) {
    for entry in map.iter() { // want await_holding_guard
        send(entry.value()).await;
    }
}

async fn in_a_condition(map: &DashMap<u32, String>) {
    if let Some(name) = map.get(&1) { // want await_holding_guard
        send(&name).await;
    }
}

async fn settings(mut rx: watch::Receiver<String>) {
    let text = rx.borrow_and_update(); // want await_holding_guard
    send(&text).await;
}

async fn traced() {
    let span = tracing::info_span!("traced");
    let _entered = span.enter(); // want await_holding_guard
    send("a").await;
}

// Let go before the task waits.
async fn copied(map: &DashMap<u32, String>) {
    let name = map.get(&1).map(|entry| entry.value().clone());
    send(&name.unwrap_or_default()).await;
}

async fn in_a_block(map: &DashMap<u32, String>, rx: watch::Receiver<String>) {
    let length = {
        let name = map.get(&1).unwrap();
        name.len()
    };
    let text = rx.borrow().clone();
    send(&text[length..]).await;
}

async fn dropped(map: &DashMap<u32, String>) {
    let name = map.get(&1).unwrap();
    println!("{}", name.len());
    drop(name);
    send("a").await;
}

async fn instrumented() {
    let span = tracing::info_span!("instrumented");
    send("a").instrument(span).await;
}

fn in_sync_code(map: &DashMap<u32, String>) -> usize {
    let name = map.get(&1).unwrap();
    name.len()
}

// Never both in one program.
async fn either(map: &DashMap<u32, String>) {
    #[cfg(feature = "cache")]
    let name = map.get(&1).unwrap();
    #[cfg(not(feature = "cache"))]
    send("a").await;
    #[cfg(feature = "cache")]
    println!("{}", name.len());
}

// A guard that is only dropped afterwards is not taken later instead.
async fn dropped_late() {
    let span = tracing::info_span!("dropped_late");
    let entered = span.enter(); // want await_holding_guard
    send("a").await;
    drop(entered);
}
