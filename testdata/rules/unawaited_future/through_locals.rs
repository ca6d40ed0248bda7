async fn save() -> u32 {
    1
}

async fn out_of_an_option() {
    let saving = Some(save());
    saving.unwrap(); // want unawaited_future
}

async fn out_of_a_thread() {
    let made = tokio::task::spawn_blocking(save);
    made.await.unwrap().await;
    let made = tokio::task::spawn_blocking(|| save());
    made.await.unwrap(); // want unawaited_future
}

async fn awaited() {
    let saving = Some(save());
    saving.unwrap().await;
}

// It may have been polled before it was put there.
async fn taken_from_a_cell() {
    let cell = std::cell::Cell::new(Some(Box::pin(save())));
    cell.take().unwrap();
}

async fn taken_from_a_parameter(saving: Option<std::pin::Pin<Box<dyn Future<Output = u32>>>>) {
    saving.unwrap();
}
