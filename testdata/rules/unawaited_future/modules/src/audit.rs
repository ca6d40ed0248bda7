pub async fn note(_text: &str) {}
