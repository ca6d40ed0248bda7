use std::time::Duration;

/// Starts it.
async fn main() { // want async_main_without_runtime
    tokio::time::sleep(Duration::from_secs(1)).await;
}

mod inner {
    async fn main() {
        tokio::task::yield_now().await;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    async fn waits() { // want async_main_without_runtime
        tokio::time::sleep(Duration::from_secs(1)).await;
    }

    #[test]
    #[should_panic]
    async fn panics() { // want async_main_without_runtime
        tokio::time::sleep(Duration::from_secs(1)).await;
        panic!();
    }

    #[tokio::test]
    async fn right() {
        tokio::time::sleep(Duration::from_secs(1)).await;
    }

    #[test]
    fn plain() {}
}
