//! Questions to a path that go to the disk.

use std::io;
use std::path::{Path, PathBuf};

async fn questions(path: &Path, owned: PathBuf) -> io::Result<bool> {
    if !path.exists() { // want blocking_in_async
        return Ok(false);
    }
    let both = owned.is_file() && path.join("x").is_file(); // want blocking_in_async blocking_in_async
    let size = owned.metadata()?.len(); // want blocking_in_async
    let real = path.canonicalize()?; // want blocking_in_async
    Ok(both && size > 0 && real.is_absolute() && (*owned).exists()) // want blocking_in_async
}

async fn answers(path: &Path) -> Option<&std::ffi::OsStr> {
    path.join("x").extension()?;
    path.file_name()
}
