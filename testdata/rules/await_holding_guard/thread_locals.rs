//! What is set for a thread holds for whatever else runs there.

use tracing::subscriber::{set_default, NoSubscriber};

async fn work() {
    tokio::task::yield_now().await;
}

async fn quiet() {
    let _quiet = set_default(NoSubscriber::default()); // want await_holding_guard
    work().await;
}

async fn quiet_meanwhile() {
    tracing::subscriber::with_default(NoSubscriber::default(), || println!("quiet"));
    work().await;
}

async fn entered(other: tokio::runtime::Handle) {
    let _entered = other.enter(); // want await_holding_guard
    work().await;
}

async fn entered_to_spawn(other: tokio::runtime::Handle) {
    let task = {
        let _entered = other.enter();
        tokio::spawn(work())
    };
    task.await.unwrap();
}
