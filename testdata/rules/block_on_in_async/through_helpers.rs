// Executors that do not panic keep the thread, however far away they are called.
async fn load() -> u32 {
    tokio::task::yield_now().await;
    1
}

fn wait() -> u32 {
    futures::executor::block_on(load())
}

struct Cache;

impl Cache {
    fn get(&self) -> u32 {
        wait() + 1
    }
}

async fn guilty(cache: &Cache) -> u32 {
    let a = wait(); // want block_on_in_async
    a + cache.get() // want block_on_in_async
}

async fn on_a_thread_for_it() -> u32 {
    tokio::task::spawn_blocking(wait).await.unwrap_or(0)
}

fn with_care() -> u32 {
    match tokio::runtime::Handle::try_current() {
        Ok(_) => 0,
        Err(_) => futures::executor::block_on(load()),
    }
}

async fn asks_first() -> u32 {
    with_care()
}

fn main() {
    println!("{}", wait());
}
