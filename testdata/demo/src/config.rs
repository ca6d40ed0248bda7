//! The list of links and the settings, from disk.

use std::path::Path;
use std::time::Duration;

pub struct Config {
    pub links: Vec<String>,
    pub workers: usize,
    pub max_age: Duration,
}

/// Reads a list of links, one a line.
pub async fn load(path: &Path) -> std::io::Result<Config> {
    let text = std::fs::read_to_string(path)?;
    Ok(parse(&text))
}

/// The same list for the command line's `--print`, where nothing is async.
pub fn load_now(path: &Path) -> std::io::Result<Config> {
    let text = std::fs::read_to_string(path)?;
    Ok(parse(&text))
}

/// Reads many lists on the threads that are made for blocking.
pub async fn load_all(paths: Vec<std::path::PathBuf>) -> std::io::Result<Vec<Config>> {
    let read = tokio::task::spawn_blocking(move || {
        paths
            .iter()
            .map(|path| Ok(parse(&std::fs::read_to_string(path)?)))
            .collect()
    });
    read.await.expect("reading a list does not panic")
}

fn parse(text: &str) -> Config {
    let links = text
        .lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(String::from)
        .collect();
    Config {
        links,
        workers: 8,
        max_age: Duration::from_secs(600),
    }
}
