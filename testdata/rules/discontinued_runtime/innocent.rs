//! async_std::task was here once.

mod async_std_compat {
    pub fn spawn() {}
}

async fn wait() {
    async_std_compat::spawn();
    smol::Timer::after(std::time::Duration::from_secs(1)).await;
}
