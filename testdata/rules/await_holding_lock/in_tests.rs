use std::sync::Mutex;

static ENVIRONMENT: Mutex<()> = Mutex::new(());

async fn work() {
    tokio::task::yield_now().await;
}

async fn in_the_program() {
    let _one = ENVIRONMENT.lock().unwrap(); // want await_holding_lock
    work().await;
}

// Tests that share a process take turns like this: a hint is enough.
#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn alone() {
        let _one = ENVIRONMENT.lock().unwrap(); // want await_holding_lock
        work().await;
    }
}
