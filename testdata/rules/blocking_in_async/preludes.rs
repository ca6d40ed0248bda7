use std::fs::File;
use std::io::{self, prelude::*};

async fn appended(mut log: File, line: &[u8]) -> io::Result<()> {
    log.write_all(line) // want blocking_in_async
}

async fn read(mut log: File) -> io::Result<String> {
    let mut text = String::new();
    log.read_to_string(&mut text)?; // want blocking_in_async
    Ok(text)
}

async fn in_memory(mut bytes: Vec<u8>, line: &[u8]) -> io::Result<()> {
    bytes.write_all(line)
}
