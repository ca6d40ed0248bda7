// A list of Results as a statement: rustc lets a Vec be dropped.
use futures::future::join_all;
use futures::stream::{FuturesUnordered, StreamExt};
use tokio::task::JoinHandle;

async fn save(n: u32) -> std::io::Result<()> {
    tokio::fs::write("state", n.to_string()).await
}

async fn saves() {
    join_all((0..3).map(save)).await; // want nested_result_ignored
    let all = (0..3).map(save).collect::<FuturesUnordered<_>>();
    all.collect::<Vec<_>>().await; // want nested_result_ignored
}

async fn of_tasks(handles: Vec<JoinHandle<std::io::Result<()>>>) {
    join_all(handles).await; // want nested_result_ignored
}

// Only panics are lost, or nothing.
async fn fine(handles: Vec<JoinHandle<()>>, numbers: Vec<JoinHandle<u32>>) -> std::io::Result<()> {
    join_all(handles).await;
    join_all(numbers).await;
    join_all((0..3).map(|_| tokio::task::yield_now())).await;
    let _ = join_all((0..3).map(save)).await;
    for result in join_all((0..3).map(save)).await {
        result?;
    }
    Ok(())
}
