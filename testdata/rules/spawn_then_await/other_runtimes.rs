async fn load(n: u32) -> u32 {
    smol::future::yield_now().await;
    n
}

async fn on_smol() -> u32 {
    let one = smol::spawn(load(1)).await; // want spawn_then_await
    let task = smol::spawn(load(one)); // want spawn_then_await
    let two = task.await;
    smol::spawn(async { println!("on its own") }).detach();
    let beside = smol::spawn(load(2));
    let three = load(3).await;
    let read = smol::unblock(|| 4).await; // there it may block
    one + two + three + read + beside.await
}

async fn of_an_executor(executor: &smol::Executor<'_>) -> u32 {
    executor.spawn(load(1)).await // it may run on other threads
}

fn main() {
    smol::block_on(async {
        println!("{}", on_smol().await);
        smol::spawn(load(1)).await // on the executor's threads, not on this one
    });
}
