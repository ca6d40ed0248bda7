async fn save() -> u32 {
    1
}

#[tokio::test]
async fn forgotten() {
    save(); // want unawaited_future
}

#[tokio::test]
async fn dropped_on_purpose() {
    drop(save()); // want unawaited_future
    let _unpolled = save(); // want unawaited_future
    let _ = save(); // want unawaited_future
    _ = save(); // want unawaited_future
}

#[test]
fn compiles() {
    let _ = async { save().await }; // want unawaited_future
}
