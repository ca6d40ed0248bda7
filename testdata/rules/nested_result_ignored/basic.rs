use tokio::task::JoinHandle;
use tokio::time::{timeout, Duration};

async fn save() -> std::io::Result<()> {
    Ok(())
}

async fn count() -> u32 {
    1
}

async fn guilty(handle: JoinHandle<std::io::Result<()>>, other: JoinHandle<std::io::Result<()>>) -> std::io::Result<()> {
    handle.await?; // want nested_result_ignored
    other.await.unwrap(); // want nested_result_ignored
    timeout(Duration::from_secs(1), save()).await?; // want nested_result_ignored
    tokio::spawn(save()).await.expect("no panic"); // want nested_result_ignored
    if let Err(e) = tokio::spawn(save()).await { // want nested_result_ignored
        println!("{e}");
    }
    Ok(())
}

async fn many(n: u32) -> std::io::Result<()> {
    let handles: Vec<_> = (0..n).map(|_| tokio::spawn(save())).collect();
    futures::future::try_join_all(handles).await?; // want nested_result_ignored
    tokio::try_join!(tokio::spawn(save()), tokio::spawn(save()))?; // want nested_result_ignored
    Ok(())
}

// The error of save is no JoinError.
async fn no_conversion(handle: JoinHandle<std::io::Result<()>>) -> Result<(), tokio::task::JoinError> {
    handle.await?; // want nested_result_ignored
    Ok(())
}

async fn in_a_block(handle: JoinHandle<std::io::Result<()>>) {
    let work = async move {
        handle.await?; // want nested_result_ignored
        Ok::<(), std::io::Error>(())
    };
    let _ = work.await;
}

async fn innocent(handle: JoinHandle<std::io::Result<()>>, plain: JoinHandle<u32>) -> std::io::Result<()> {
    handle.await??;
    plain.await?;
    save().await?;
    timeout(Duration::from_secs(1), count()).await?;
    let _ = tokio::spawn(save()).await?;
    let last = tokio::spawn(save()).await?;
    if let Err(e) = tokio::spawn(count()).await {
        println!("{e}");
    }
    if let Ok(Err(e)) = tokio::spawn(save()).await {
        println!("{e}");
    }
    futures::future::try_join_all([save(), save()]).await?;
    tokio::try_join!(save(), save())?;
    last
}

async fn never_fails(handle: JoinHandle<Result<(), std::convert::Infallible>>) -> std::io::Result<()> {
    handle.await?;
    Ok(())
}
