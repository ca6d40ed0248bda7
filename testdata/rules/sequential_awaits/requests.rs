use reqwest::Client;

async fn with_headers(c: &Client, token: &str) -> reqwest::Result<u64> {
    let a = c.get("http://a").header("X-Trace", "1").send().await?; // want sequential_awaits
    let b = c.get("http://b").bearer_auth(token).query(&[("page", "2")]).send().await?;
    Ok(a.content_length().unwrap_or(0) + b.content_length().unwrap_or(0))
}

async fn to_the_text(c: &Client, base: &str) -> reqwest::Result<String> {
    let a = c.get(format!("{base}/a")).send().await?.error_for_status()?.text().await?; // want sequential_awaits
    let b = c.get(format!("{base}/b")).send().await?.text().await?;
    Ok(a + &b)
}

async fn with_a_reason(c: &Client) -> anyhow::Result<String> {
    use anyhow::Context;
    let a = c.get("http://a").send().await.context("no a")?; // want sequential_awaits
    let b = reqwest::get("http://b").await.with_context(|| format!("no b, with {c:?}"))?;
    Ok(format!("{a:?} {b:?}"))
}

async fn mapped(c: &Client) -> Result<String, String> {
    let a = c.get("http://a").send().await.map_err(|e| e.to_string())?; // want sequential_awaits
    let b = c.get("http://b").send().await.map_err(|e| format!("no b: {e}"))?;
    Ok(format!("{a:?} {b:?}"))
}

async fn typed(c: &Client) -> reqwest::Result<u32> {
    let a: u32 = c.get("http://a").send().await?.json().await?; // want sequential_awaits
    let b: u32 = c.get("http://b").send().await?.json().await?;
    Ok(a + b)
}

async fn unwrapped(c: &Client) -> u16 {
    let a = c.get("http://a").send().await.expect("a"); // want sequential_awaits
    let b = c.head("http://b").send().await.unwrap().status();
    a.status().as_u16() + b.as_u16()
}

// The second needs the first, or one of them may change something.
async fn innocent(c: &Client) -> anyhow::Result<()> {
    let login = c.post("http://login").send().await?;
    let page = c.get("http://a").send().await?;
    let list = c.get("http://a").send().await?.text().await?;
    let next = c.get("http://b").query(&[("after", &list)]).send().await?;
    println!("{login:?} {page:?} {next:?}");

    let mut failed = 0;
    let a = c.get("http://a").send().await.map_err(|e| {
        failed += 1;
        e
    });
    let b = c.get("http://b").send().await.map_err(|e| {
        failed += 1;
        e
    });
    println!("{a:?} {b:?} {failed}");

    let first = c.get("http://a").send().await?.bytes().await?;
    let second = tokio::fs::write("a", first).await?;
    Ok(second)
}
