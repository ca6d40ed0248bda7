async fn fetch(id: u32) -> u32 {
    tokio::task::yield_now().await;
    id
}

fn plain(id: u32) -> u32 {
    fetch(id).await // want await_outside_async
}

async fn caller() -> u32 {
    plain(1) + plain(2)
}

pub struct Store;

impl Store {
    unsafe fn load(&self) -> u32 {
        fetch(1).await // want await_outside_async
    }

    async fn through(&self) -> u32 {
        unsafe { self.load() }
    }
}

async fn in_closures(ids: Vec<u32>) {
    let _doubled = ids.iter().map(|id| fetch(*id).await * 2).count(); // want await_outside_async
    let _typed = |id: u32| -> u32 { fetch(id).await }; // want await_outside_async
    let _block = move |id: u32| { fetch(id).await }; // want await_outside_async
}

async fn in_constants() {
    const {
        fetch(1).await; // want await_outside_async
    }
    let _ = [0u8; fetch(1).await as usize]; // want await_outside_async
}

static START: u32 = fetch(1).await; // want await_outside_async

trait Get {
    fn get(&self) -> u32;
}

impl Get for Store {
    fn get(&self) -> u32 {
        fetch(1).await // want await_outside_async
    }
}

async fn nested() {
    fn inner() {
        fetch(1).await; // want await_outside_async
    }
    inner();
}

// The look-alikes: a future is what runs all of these.

fn returns_a_block() -> impl Future<Output = u32> {
    async { fetch(1).await }
}

fn with_async_closure() {
    let _get = async |id: u32| fetch(id).await;
    let _block = |id: u32| async move { fetch(id).await };
}

async fn in_branches(id: u32) -> u32 {
    let values = vec![fetch(1).await, fetch(2).await];
    match fetch(id).await {
        n if n == fetch(2).await => values.len() as u32,
        _ => fetch(3).await,
    }
}
