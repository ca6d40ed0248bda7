// block_in_place hands the thread's other tasks to a worker, of which a runtime of one
// thread has none.
use tokio::task::{self, block_in_place};

fn compute() -> u32 {
    42
}

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let n = task::block_in_place(compute); // want block_on_in_async
    println!("{n}");
    let in_its_own_runtime = std::thread::spawn(|| {
        tokio::runtime::Runtime::new().unwrap().block_on(async { block_in_place(compute) })
    });
    let _ = in_its_own_runtime.join();
}

#[tokio::test]
async fn on_one_thread() {
    assert_eq!(block_in_place(compute), 42); // want block_on_in_async
}

#[tokio::test(flavor = "multi_thread")]
async fn on_several() {
    assert_eq!(block_in_place(compute), 42);
}

#[tokio::test]
#[should_panic]
async fn expected() {
    block_in_place(compute);
}

async fn by_whoever() {
    block_in_place(compute);
}
