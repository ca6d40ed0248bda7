// Macros that await where they stand need async code around them.
use tokio::select;

async fn get() -> u32 {
    1
}

fn joined() -> u32 {
    let (a, b) = tokio::join!(get(), get()); // want await_outside_async
    a + b
}

fn selected() -> u32 {
    select! { // want await_outside_async
        x = get() => x,
        x = get() => x + 1,
    }
}

async fn closure() -> u32 {
    let first = || futures::join!(get(), get()).0; // want await_outside_async
    first()
}

async fn constant() -> u32 {
    const N: u32 = get().await; // want await_outside_async
    N
}

async fn here() -> u32 {
    let (a, b) = tokio::join!(get(), get());
    a + b
}

fn block() -> impl Future<Output = (u32, u32)> {
    async { futures::join!(get(), get()) }
}

fn stranger() {
    let _ = own::join!(1, 2);
}

mod own {
    macro_rules! join {
        ($($x:expr),*) => { [$($x),*] };
    }
    pub(crate) use join;
}

fn asks_once(mut fut: impl Future<Output = u8> + Unpin) {
    let _ = futures::poll!(&mut fut); // want await_outside_async
    futures::pending!(); // want await_outside_async
    poll!(fut); // may be another
}
