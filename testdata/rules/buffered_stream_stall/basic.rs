use futures::stream::{self, FuturesUnordered, StreamExt, TryStreamExt};
use tokio::task::JoinHandle;

async fn fetch(n: u32) -> u32 {
    n
}

async fn save(n: u32) {
    println!("{n}");
}

async fn buffered(urls: Vec<u32>) {
    let mut pages = stream::iter(urls).map(|n| fetch(n)).buffered(4);
    while let Some(page) = pages.next().await {
        save(page).await; // want buffered_stream_stall
        save(page).await;
    }
}

async fn adapted(urls: Vec<u32>) {
    let mut pages = stream::iter(urls).map(fetch).buffer_unordered(4).enumerate();
    while let Some((_, page)) = pages.next().await {
        if page > 1 {
            save(page).await; // want buffered_stream_stall
        }
    }
}

async fn unordered() {
    let mut pages = FuturesUnordered::new();
    pages.push(fetch(1));
    while let Some(page) = pages.next().await {
        save(page).await; // want buffered_stream_stall
    }
}

// Nothing else is awaited, or by a task of its own.
async fn fine(urls: Vec<u32>) {
    let mut pages = stream::iter(urls.clone()).map(fetch).buffered(4);
    while let Some(page) = pages.next().await {
        println!("{page}");
        tokio::spawn(async move { save(page).await });
        pages.next().await;
    }
    let mut plain = stream::iter(urls.clone());
    while let Some(n) = plain.next().await {
        save(n).await;
    }
    stream::iter(urls).map(fetch).buffered(4).for_each_concurrent(4, save).await;
}

// Tasks go on by themselves.
async fn tasks(mut handles: FuturesUnordered<JoinHandle<u32>>) {
    while let Some(Ok(page)) = handles.next().await {
        save(page).await;
    }
}

async fn fallible(urls: Vec<u32>) -> Result<(), String> {
    let mut pages = stream::iter(urls).map(|n| async move { Ok::<u32, String>(n) }).buffered(4);
    while let Some(page) = pages.try_next().await? {
        save(page).await; // want buffered_stream_stall
    }
    Ok(())
}

async fn by_methods(urls: Vec<u32>) -> Vec<()> {
    let pages = || stream::iter(urls.clone()).map(fetch).buffered(4);
    pages().for_each(save).await; // want buffered_stream_stall
    pages()
        .for_each(|page| async move {
            println!("{page}");
            save(page).await; // want buffered_stream_stall
        })
        .await;
    pages().for_each(|page| save(page)).await; // want buffered_stream_stall
    pages().for_each(async |page| save(page).await).await; // want buffered_stream_stall
    pages().then(save).collect().await // want buffered_stream_stall
}

async fn by_fallible_methods(urls: Vec<u32>) -> Result<u32, String> {
    let pages = stream::iter(urls.clone()).map(|n| async move { Ok::<u32, String>(n) }).buffer_unordered(4);
    pages
        .try_fold(0, |sum, page| async move {
            save(page).await; // want buffered_stream_stall
            Ok(sum + page)
        })
        .await
}

// Here the futures of the closures are ready at once, or run beside the others.
async fn fine_by_methods(urls: Vec<u32>) {
    let pages = || stream::iter(urls.clone()).map(fetch).buffered(4);
    pages().for_each(|page| async move { println!("{page}") }).await;
    pages()
        .for_each(|page| {
            println!("{page}");
            std::future::ready(())
        })
        .await;
    pages()
        .for_each(|page| {
            tokio::spawn(save(page));
            async {}
        })
        .await;
    pages().map(save).buffered(4).for_each(|()| async {}).await;
    stream::iter(urls.clone()).for_each(save).await;
}
