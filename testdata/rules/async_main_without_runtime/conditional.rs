#[cfg_attr(feature = "rt", tokio::main)]
async fn main() {
    tokio::task::yield_now().await;
}
