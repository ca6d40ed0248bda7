use tokio::task::{JoinError, JoinHandle};

async fn guilty(handle: JoinHandle<u32>, mut other: JoinHandle<u32>) -> u32 {
    let sum = tokio::task::spawn_blocking(|| 1 + 1).await.unwrap(); // want join_error_unwrap
    let more = (&mut other).await.unwrap(); // want join_error_unwrap
    sum + more + handle.await.unwrap() // want join_error_unwrap
}

async fn innocent(
    handle: JoinHandle<Result<u32, std::io::Error>>,
    plain: JoinHandle<u32>,
    said: JoinHandle<u32>,
    remote: futures::future::RemoteHandle<Result<u32, std::io::Error>>,
) -> Result<u32, JoinError> {
    let a = handle.await?.unwrap();
    let b = plain.await.unwrap_or(0);
    let c = said.await.expect("it only adds numbers");
    let d = remote.await.unwrap(); // its own error
    Ok(a + b + c + d)
}

#[tokio::test]
async fn in_a_test() {
    let handle = tokio::spawn(async { 1 });
    println!("beside");
    assert_eq!(handle.await.unwrap(), 1);
}
