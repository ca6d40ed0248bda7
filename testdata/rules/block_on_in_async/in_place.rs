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

fn by_builders(several: bool) -> std::io::Result<()> {
    use tokio::runtime::Builder;
    let rt = Builder::new_current_thread().enable_all().build()?;
    rt.block_on(async { block_in_place(compute) }); // want block_on_in_async
    rt.spawn(async { block_in_place(compute) }); // want block_on_in_async
    rt.handle().block_on(async { block_in_place(compute) });
    rt.block_on(by_whoever());
    let mut builder = Builder::new_current_thread();
    builder.enable_all();
    match builder.build() {
        Ok(rt) => rt.block_on(async { block_in_place(compute) }), // want block_on_in_async
        Err(_) => 0,
    };
    Builder::new_multi_thread().build()?.block_on(async { block_in_place(compute) });
    let mut rt = Builder::new_current_thread().build()?;
    if several {
        rt = Builder::new_multi_thread().build()?;
    }
    rt.block_on(async { block_in_place(compute) });
    let rt = if several { Builder::new_multi_thread() } else { Builder::new_current_thread() }.build()?;
    rt.block_on(async { block_in_place(compute) });
    Ok(())
}
