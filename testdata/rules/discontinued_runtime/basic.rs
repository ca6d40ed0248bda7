use std::time::Duration;

fn local(async_std: u32) -> u32 {
    async_std + 1
}

async fn wait() {
    async_std::task::sleep(Duration::from_secs(1)).await; // want discontinued_runtime
    async_std::task::sleep(Duration::from_secs(local(1) as u64)).await;
}
