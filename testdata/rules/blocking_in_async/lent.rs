use std::fs::File;
use std::io::Read;

// The entry borrows from the archive, so that it cannot go to another thread
// as it is; the archive can.
async fn first(file: File) -> zip::result::ZipResult<String> {
    let mut archive = zip::ZipArchive::new(file)?;
    let mut text = String::new();
    let mut entry = archive.by_index(0)?;
    entry.read_to_string(&mut text)?; // want blocking_in_async
    Ok(text)
}
