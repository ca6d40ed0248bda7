//! A package that asks for some features of its runtime, and the first lines
//! of a program, when no task is there yet to be kept waiting.

use std::time::Duration;

#[tokio::main]
async fn main() {
    let config = std::fs::read_to_string("config.toml").unwrap(); // want blocking_in_async
    tokio::spawn(work(config));
    std::thread::sleep(Duration::from_secs(1)); // want blocking_in_async
    std::fs::remove_file("config.toml").unwrap(); // want blocking_in_async
}

async fn work(config: String) {
    std::fs::write("copy.toml", config).unwrap(); // want blocking_in_async
}

#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn writes_a_copy() {
        super::work(String::new()).await;
        assert!(std::path::Path::new("copy.toml").exists()); // want blocking_in_async
    }
}
