// `fs` and `File` are std's, since none of their calls is awaited.
async fn load() -> io::Result<String> {
    let text = fs::read_to_string("state")?; // want blocking_in_async
    let file = File::open("state")?; // want blocking_in_async
    drop(file);
    Ok(text)
}
