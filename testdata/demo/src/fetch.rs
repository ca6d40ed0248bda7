//! One request to one link.

use std::time::Duration;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::time::timeout;

use crate::Verdict;

const PATIENCE: Duration = Duration::from_secs(5);

/// Asks for `url` and says what became of it; tries three times.
pub async fn probe(url: &str) -> Verdict {
    for attempt in 1..=3u64 {
        match timeout(PATIENCE, status(url)).await {
            Ok(Ok(200..=299)) => return Verdict::Alive,
            Ok(Ok(code)) if code < 400 => return Verdict::Moved(format!("{url} ({code})")),
            Ok(Ok(code)) => return Verdict::Dead(format!("status {code}")),
            Ok(Err(_)) | Err(_) => std::thread::sleep(Duration::from_millis(200 * attempt)),
        }
    }
    Verdict::Dead("no answer".to_string())
}

/// Gives a host some time to forget us.
pub async fn pause_for(host: &str) {
    let pause = Duration::from_millis(50 + host.len() as u64);
    tokio::time::sleep(pause).await;
}

async fn status(url: &str) -> std::io::Result<u16> {
    let rest = url.trim_start_matches("http://");
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    let mut stream = TcpStream::connect((host, 80)).await?;
    let request = format!("HEAD /{path} HTTP/1.0\r\nHost: {host}\r\n\r\n");
    stream.write_all(request.as_bytes()).await?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer).await?;
    Ok(answer
        .split(' ')
        .nth(1)
        .and_then(|code| code.parse().ok())
        .unwrap_or(0))
}
