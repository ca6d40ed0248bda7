// A closure makes a new future each time it is called, by whatever it is given to.
async fn save(n: u32) -> u32 {
    n
}

async fn guilty(ids: Vec<u32>) {
    Some(1).map(async |n| save(n).await); // want unawaited_future
    let saved = Some(1).map(async |n| save(n).await); // want unawaited_future
    let save_one = |n: u32| async move { save(n).await };
    Some(1).map(save_one); // want unawaited_future
    ids.into_iter().map(save_one); // want unawaited_future
}

async fn innocent(ids: Vec<u32>) {
    if let Some(saved) = Some(1).map(async |n| save(n).await) {
        saved.await;
    }
    let save_one = async |n: u32| save(n).await;
    for saved in ids.into_iter().map(save_one) {
        saved.await;
    }
    let double = |n: u32| n * 2;
    let _doubled = Some(1).map(double);
}
