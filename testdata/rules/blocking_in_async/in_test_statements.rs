//! What only tests compile is a test's, in a body of the program too.

use std::time::Duration;

async fn send(slow: bool) {
    #[cfg(test)]
    if slow {
        std::thread::sleep(Duration::from_millis(5)); // want blocking_in_async
    }
    #[cfg(all(test, unix))]
    {
        std::thread::sleep(Duration::from_millis(6)); // want blocking_in_async
    }
    #[cfg(not(test))]
    if slow {
        std::thread::sleep(Duration::from_millis(7)); // want blocking_in_async
    }
    std::thread::sleep(Duration::from_millis(8)); // want blocking_in_async
    tokio::task::yield_now().await;
}
