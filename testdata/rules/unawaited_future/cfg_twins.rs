async fn terminate() {}

// Which of the two is polled depends on the system.
async fn waits() {
    #[cfg(unix)]
    let stop = terminate();
    #[cfg(not(unix))]
    let stop = std::future::pending::<()>();
    stop.await;
}

async fn does_not() {
    let stop = terminate(); // want unawaited_future
}

struct Rows(Vec<u32>);

impl Rows {
    #[cfg(target_family = "wasm")]
    fn sort(&mut self) {
        self.0.sort();
    }

    #[cfg(not(target_family = "wasm"))]
    async fn sort(&mut self) {
        tokio::task::yield_now().await;
        self.0.sort();
    }
}

async fn sorted(rows: &mut Rows) {
    #[cfg(target_family = "wasm")]
    rows.sort();
    #[cfg(not(target_family = "wasm"))]
    rows.sort().await;
}

struct Client;

#[cfg(feature = "blocking")]
impl Client {
    fn get(&self) {}
}

#[cfg(not(feature = "blocking"))]
impl Client {
    async fn get(&self) {}
}

#[cfg(feature = "blocking")]
fn asked(client: &Client) {
    client.get();
}
