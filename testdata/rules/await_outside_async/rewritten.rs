//! What a macro may make of this is not known.

async fn fetch() -> u32 {
    tokio::task::yield_now().await;
    1
}

#[maybe_async::maybe_async]
fn by_a_stranger() -> u32 {
    fetch().await
}

#[stranger::rewrites]
mod inside {
    fn get() -> u32 {
        super::fetch().await
    }
}

#[cfg(feature = "async")]
fn under_a_cfg() -> u32 {
    fetch().await
}

macro_rules! join {
    ($($e:expr),*) => { async { ($($e),*) } };
}

fn in_a_macro() {
    let _ = join!(fetch().await, fetch().await);
    my_own!(fetch().await);
}

#[inline]
#[must_use]
fn only_marked() -> u32 {
    fetch().await // want await_outside_async
}

struct Store;

#[async_trait::async_trait]
trait Get {
    fn get(&self) -> u32;
}

#[async_trait::async_trait]
impl Get for Store {
    fn get(&self) -> u32 {
        fetch().await // want await_outside_async
    }
}
