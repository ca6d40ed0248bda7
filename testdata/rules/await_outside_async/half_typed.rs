async fn fetch() -> u32 {
    tokio::task::yield_now().await;
    1
}

asyn fn misspelt() -> u32 {
    fetch().await
}

fn open() {
    let x = fetch(.await;
}

fn whole() -> u32 {
    fetch().await // want await_outside_async
}
