// What a body declares lies where it stands in the file.
fn sessions() {
    use std::cell::Cell;

    #[async_trait::async_trait]
    trait Session {
        async fn visits(&self) -> u32;
    }

    struct Local(Cell<u32>);

    #[async_trait::async_trait]
    impl Session for Local {
        async fn visits(&self) -> u32 { // want non_send_in_spawn
            tokio::task::yield_now().await;
            self.0.get()
        }
    }
}
