use std::error::Error;
use std::time::Duration;

struct Own;

async fn fetch(id: u32) -> Result<String, std::io::Error> {
    Ok(format!("{id}"))
}

async fn count() -> usize {
    1
}

async fn in_a_box() -> Result<usize, Box<dyn Error>> {
    let text = fetch(1)./*|*/await?;
    Ok(text.len() + count().await/*|*/)
}

async fn with_io() -> std::io::Result<usize> {
    let text = fetch(1).await?;
    Ok(text.len() + co/*|*/unt().await)
}

async fn with_anyhow(ids: &[u32]) -> anyhow::Result<String> {
    let mut all = String::new();
    for id in ids {
        all.push_str(&fetch(*id).aw/*|*/ait?);
    }
    Ok(all)
}

async fn own_error() -> Result<String, Own> {
    let one = fetch(1)./*|*/await.map_err(|_| Own)?;
    let two = count()./*|*/await;
    Ok(format!("{one} {two}"))
}

async fn no_result() -> usize {
    match fetch(1)
        .await/*|*/
    {
        Ok(text) => text.len(),
        Err(_) => (count().await/*|*/) + 1,
    }
}

async fn in_a_task() {
    let task = tokio::spawn(async move {
        let text = fetch(1)./*|*/await?;
        Ok::<_, std::io::Error>(text.len())
    });
    let boxed: std::pin::Pin<Box<dyn Future<Output = usize> + Send>> = Box::pin(count());
    println!("{} {:?}", boxed./*|*/await, task./*|*/await);
}

async fn limited_already() {
    let _ = tokio::time::timeout(Duration::from_secs(1), count())./*|*/await;
    tokio::time::sleep(Duration::from_secs(1))./*|*/await;
}

fn no_await() -> usize {
    1/*|*/
}

macro_rules! wait {
    ($e:expr) => {
        $e.await
    };
}

async fn by_a_macro() -> std::io::Result<String> {
    wait!(fet/*|*/ch(1))
}
