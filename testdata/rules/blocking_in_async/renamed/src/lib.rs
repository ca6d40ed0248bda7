//! The runtime under another name, and a module that takes its own.

pub async fn load(path: &std::path::Path) -> std::io::Result<String> {
    std::fs::read_to_string(path) // want blocking_in_async
}

pub mod tasks {
    mod rt {}

    pub async fn load(path: String) -> std::io::Result<String> {
        std::fs::read_to_string(path) // want blocking_in_async
    }
}
