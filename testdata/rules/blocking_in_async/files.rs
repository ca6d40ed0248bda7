//! Files read and written.

use std::fs;
use std::io;
use std::path::PathBuf;

async fn statements(dir: PathBuf) -> io::Result<String> {
    let text = fs::read_to_string(dir.join("a.txt"))?; // want blocking_in_async
    let motd = std::fs::read_to_string("motd").unwrap_or_default(); // want blocking_in_async
    std::fs::write(dir.join("b.txt"), &text).unwrap(); // want blocking_in_async
    if let Ok(old) = fs::read_to_string::<PathBuf>(dir.join("old")) { // want blocking_in_async
        println!("{old} {}", fs::read_to_string("name")?.trim()); // want blocking_in_async
    }
    let _ = fs::write(dir, text.clone() + &motd); // want blocking_in_async
    Ok(text)
}

async fn one_in_the_other(from: PathBuf, to: PathBuf) -> io::Result<()> {
    fs::write(to, fs::read_to_string(from)?) // want blocking_in_async blocking_in_async
}

async fn listing(dir: PathBuf) -> io::Result<usize> {
    let mut count = 0;
    for entry in fs::read_dir(dir)? { // want blocking_in_async
        if entry?.file_type()?.is_file() { // want blocking_in_async
            count += 1;
        }
    }
    Ok(count)
}

async fn closures_that_run_here(path: Option<PathBuf>) -> String {
    path.and_then(|p| fs::read_to_string(p).ok()) // want blocking_in_async
        .unwrap_or_else(|| fs::read_to_string("x").unwrap()) // want blocking_in_async
}

async fn open_file(path: PathBuf) -> io::Result<fs::File> {
    fs::File::open(path) // want blocking_in_async
}
