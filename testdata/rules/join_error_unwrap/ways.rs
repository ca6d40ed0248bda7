use futures::StreamExt;
use futures::future::join_all;
use futures::stream::FuturesUnordered;
use tokio::task::{JoinError, JoinHandle, JoinSet};

async fn each(mut set: JoinSet<u32>) -> u32 {
    let mut sum = set.join_next().await.unwrap().unwrap(); // want join_error_unwrap
    if let Some(r) = set.join_next().await {
        sum += r.unwrap(); // want join_error_unwrap
    }
    sum += match set.join_next().await {
        Some(r) => r.unwrap(), // want join_error_unwrap
        None => 0,
    };
    while let Some(Ok(r)) = set.join_next().await {
        sum += Some(r).unwrap();
    }
    sum
}

async fn later(handle: JoinHandle<u32>) -> u32 {
    let end = handle.await;
    println!("over");
    end.unwrap() // want join_error_unwrap
}

async fn all(handles: Vec<JoinHandle<u32>>, mut rest: FuturesUnordered<JoinHandle<u32>>) -> Vec<u32> {
    let mut out = Vec::new();
    while let Some(r) = rest.next().await {
        out.push(r.unwrap()); // want join_error_unwrap
    }
    for r in futures::future::join_all(handles).await {
        out.push(r.unwrap()); // want join_error_unwrap
    }
    out
}

async fn both(one: JoinHandle<u32>, two: JoinHandle<u32>) -> u32 {
    let (one, two) = tokio::join!(one, two);
    let closure = |r: Result<u32, JoinError>| r.unwrap(); // want join_error_unwrap
    one.unwrap() + closure(two) // want join_error_unwrap
}

async fn by_name(handles: Vec<JoinHandle<u32>>, mut set: JoinSet<u32>) -> Vec<u32> {
    let mut out: Vec<u32> = join_all(handles).await.into_iter().map(Result::unwrap).collect(); // want join_error_unwrap
    out.extend(set.join_next().await.map(Result::unwrap)); // want join_error_unwrap
    out
}

async fn by_another_name(handles: Vec<JoinHandle<u32>>, results: Vec<Result<u32, String>>) -> Vec<u32> {
    let mut out: Vec<u32> = join_all(handles).await.into_iter().map(Result::unwrap_or_default).collect();
    out.extend(results.into_iter().map(Result::unwrap));
    out
}

#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn a_panic_is_the_answer() {
        let mut set = tokio::task::JoinSet::new();
        set.spawn(async { 1 });
        while let Some(r) = set.join_next().await {
            assert_eq!(r.unwrap(), 1);
        }
    }
}
