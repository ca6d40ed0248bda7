use std::time::Duration;

// An await on what another gave is one wait more for the same element.
async fn pages(urls: &[String]) -> reqwest::Result<Vec<String>> {
    let mut pages = Vec::new();
    for url in urls {
        pages.push(reqwest::get(url).await?.text().await?); // want await_in_loop
    }
    Ok(pages)
}

async fn sizes(client: &reqwest::Client, urls: &[String]) -> reqwest::Result<Vec<usize>> {
    let mut sizes = Vec::new();
    for url in urls {
        let page = client.get(url).send().await?.bytes().await?; // want await_in_loop
        sizes.push(page.len());
    }
    Ok(sizes)
}

async fn posts(client: &reqwest::Client, urls: &[String]) -> reqwest::Result<()> {
    for url in urls {
        client.post(url).send().await?.text().await?;
    }
    Ok(())
}

async fn polite(urls: &[String]) -> reqwest::Result<Vec<String>> {
    let mut pages = Vec::new();
    for url in urls {
        pages.push(reqwest::get(url).await?.text().await?);
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
    Ok(pages)
}

async fn job(n: u64) -> u64 {
    tokio::time::sleep(Duration::from_millis(n)).await;
    n * 2
}

async fn jobs() -> Vec<u64> {
    let mut done = Vec::new();
    for n in 0..10 {
        done.push(job(n).await); // want await_in_loop
    }
    done
}
