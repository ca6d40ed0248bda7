async fn save() {}

async fn before() {
    save(); // want unawaited_future
}

async fn typing() {
    let later = save();
    save().
    later
}

async fn after() {
    save(); // want unawaited_future
}
