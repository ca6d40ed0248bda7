async fn revision() -> String {
    let output = Command::new("git").args(["rev-parse", "HEAD"]).output().unwrap(); // want blocking_in_async
    String::from_utf8_lossy(&output.stdout).trim().to_string()
}
