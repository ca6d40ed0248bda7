use std::net::ToSocketAddrs;
use std::path::{Path, PathBuf};

// What a fix adds goes where the chain goes on.
async fn chain(path: PathBuf) -> usize {
    std::fs::read_to_string(path) // want blocking_in_async
        .unwrap_or_default()
        .len()
}

async fn chain_with_try(path: PathBuf) -> std::io::Result<usize> {
    let length = std::fs::read_to_string(path)? // want blocking_in_async
        .lines()
        .count();
    Ok(length)
}

async fn over_lines(folder: PathBuf, name: &str) {
    std::fs::write( // want blocking_in_async
        folder.join(name),
        name.repeat(80),
    )
    .unwrap();
}

const HOST: &str = "localhost:80";

async fn resolve() -> bool {
    let first = HOST
        .to_socket_addrs() // want blocking_in_async
        .unwrap()
        .next();
    first.is_some()
}

async fn missing(path: &Path) -> bool {
    !path.is_absolute() && !path.exists() // want blocking_in_async
}
