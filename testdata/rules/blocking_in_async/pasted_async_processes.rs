async fn revision() -> String {
    let output = Command::new("git").args(["rev-parse", "HEAD"]).output().await.unwrap();
    String::from_utf8_lossy(&output.stdout).trim().to_string()
}
