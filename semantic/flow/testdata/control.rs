async fn f() -> Result<String, String> {
    Ok(String::new())
}

async fn loops(v: Vec<String>) {
    'outer: for s in v {
        while f().await.is_ok() {
            if s.is_empty() {
                continue 'outer;
            }
            break;
        }
        f().await.ok();
    }
}

async fn question() -> Result<usize, String> {
    let n = f().await?.len();
    let Ok(s) = f().await else { return Ok(n) };
    f().await?;
    Ok(s.len())
}

async fn dead(s: String) {
    return;
    f().await;
}

async fn value(c: bool) -> String {
    let s = loop {
        if c && f().await.is_ok() {
            break String::new();
        }
    };
    f().await.ok();
    s
}
