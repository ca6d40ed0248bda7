mod a;
mod b;

pub async fn run() {
    async_std::task::yield_now().await;
    a::run().await;
    b::run().await;
}
