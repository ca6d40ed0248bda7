async fn fetch() -> u32 {
    tokio::task::yield_now().await;
    1
}

/// Starts it.
fn main() {
    let id = fetch().await; // want await_outside_async
    println!("{id}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one() {
        assert!(fetch().await == 1); // want await_outside_async
        let id = fetch().await; // want await_outside_async
        let _ = id;
    }
}
