// Whoever prints meanwhile blocks a thread.
use std::io::{self, Write};

async fn answer() -> io::Result<String> {
    tokio::task::yield_now().await;
    Ok(String::new())
}

async fn asked() -> io::Result<()> {
    let mut out = io::stdout().lock(); // want await_holding_guard
    writeln!(out, "well?")?;
    writeln!(out, "{}", answer().await?)
}

async fn of_a_local() -> io::Result<()> {
    let stderr = io::stderr();
    let mut out = stderr.lock(); // want await_holding_guard
    out.write_all(answer().await?.as_bytes())
}

async fn one_after_the_other() -> io::Result<()> {
    writeln!(io::stdout().lock(), "well?")?;
    let text = answer().await?;
    let mut out = io::stdout().lock();
    writeln!(out, "{text}")
}

// Without the lock, each call takes it for itself.
async fn unlocked() -> io::Result<()> {
    let mut out = io::stdout();
    out.write_all(answer().await?.as_bytes())
}
