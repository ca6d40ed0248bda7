use std::panic::{AssertUnwindSafe, catch_unwind};
use tokio::runtime::Handle;

async fn work() {}

fn wait_for(handle: &Handle) {
    handle.block_on(work());
}

#[tokio::test]
async fn panics_in_a_task() {
    let handle = Handle::current();
    let direct = catch_unwind(AssertUnwindSafe(|| handle.block_on(work())));
    let through = catch_unwind(AssertUnwindSafe(|| wait_for(&handle)));
    assert!(direct.is_err() && through.is_err());
    handle.block_on(work()); // want block_on_in_async
}
