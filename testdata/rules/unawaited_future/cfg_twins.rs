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

// The branches of cfg_if! exclude each other, and what they bind is seen behind them.
async fn either(limit: std::time::Duration) -> bool {
    cfg_if::cfg_if! {
        if #[cfg(feature = "async-std")] {
            let get = async_std::future::timeout(limit, terminate());
        } else {
            let get = tokio::time::timeout(limit, terminate());
        }
    }
    get.await.is_ok()
}

cfg_if::cfg_if! {
    if #[cfg(unix)] {
        async fn nested(limit: std::time::Duration) {
            let early = tokio::time::timeout(limit, terminate()); // want unawaited_future
            cfg_if::cfg_if! {
                if #[cfg(feature = "async-std")] {
                    let late = async_std::future::timeout(limit, terminate());
                } else {
                    let late = tokio::time::timeout(limit, terminate());
                }
            }
            drop(late.await);
        }
    }
}
