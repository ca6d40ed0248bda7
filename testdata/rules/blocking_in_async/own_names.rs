//! Functions of one's own that are called like blocking ones, and reads from
//! memory.

use std::time::Duration;
use tokio::fs;
use tokio::time::sleep;

mod thread {
    pub fn sleep(_: std::time::Duration) {}
}

struct Path;

impl Path {
    fn exists(&self) -> bool {
        true
    }
}

struct Command;

impl Command {
    fn output(&self) -> usize {
        1
    }
}

fn recv() {}

async fn not_std(path: Path, command: Command) {
    thread::sleep(Duration::from_secs(1));
    sleep(Duration::from_secs(1)).await;
    let _ = fs::read("x").await;
    if path.exists() && command.output() > 0 {
        recv();
    }
}

async fn shadowed() {
    fn sleep(_: Duration) {}
    sleep(Duration::from_secs(1));
    let read = |_: &str| 1;
    read("x");
}

async fn in_memory(mut bytes: &[u8], mut cursor: std::io::Cursor<Vec<u8>>, mut out: Vec<u8>) -> std::io::Result<()> {
    use std::io::{Read, Write};
    let mut buffer = [0; 8];
    bytes.read(&mut buffer)?;
    cursor.read_exact(&mut buffer)?;
    out.write_all(&buffer)?;
    let mut text = String::new();
    cursor.read_to_string(&mut text)?;
    Ok(())
}

async fn from_whatever<R: std::io::Read>(mut source: R) -> std::io::Result<usize> {
    let mut buffer = [0; 8];
    source.read(&mut buffer)
}

async fn locks(m: std::sync::Mutex<u32>, jobs: tokio::sync::mpsc::UnboundedSender<u32>) -> u32 {
    jobs.send(1).unwrap();
    let n = *m.lock().unwrap();
    n
}
