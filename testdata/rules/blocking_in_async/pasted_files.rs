// `fs` and `File` are std's, since none of their calls is awaited.
async fn load() -> io::Result<String> {
    let mut text = fs::read_to_string("state")?; // want blocking_in_async
    let size = File::open("state")?.metadata()?.len(); // want blocking_in_async
    text.truncate(size as usize);
    Ok(text)
}
