// The harness wants a runtime there, or no `async`: that is said of it, and once.
#[test]
async fn under_the_plain_attribute() {
    println!("never run");
}

async fn help() -> u32 { // want unused_async
    1
}

#[tokio::test]
async fn under_a_runtime() {
    assert_eq!(help().await, 1);
}
