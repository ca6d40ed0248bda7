// `fs` is tokio's, since its calls are awaited.
async fn load() -> io::Result<String> {
    let mut file = File::create("copy").await?;
    file.write_all(b"begun").await?;
    fs::read_to_string("state").await
}

async fn forgotten() {
    fs::write("state", "done");
}
