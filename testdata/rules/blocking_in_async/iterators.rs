//! Iterators block where they are asked for their items.

use std::io::BufRead;
use std::sync::mpsc::Receiver;
use walkdir::WalkDir;

async fn walked(root: &str) -> usize {
    for entry in WalkDir::new(root).into_iter() { // want blocking_in_async
        println!("{entry:?}");
    }
    let mut entries = WalkDir::new(root).into_iter();
    while let Some(entry) = entries.next() { // want blocking_in_async
        println!("{entry:?}");
    }
    WalkDir::new(root).into_iter().filter_map(|e| e.ok()).count() // want blocking_in_async
}

async fn received(jobs: Receiver<u32>) -> Vec<u32> {
    for job in jobs.iter() { // want blocking_in_async
        println!("{job}");
    }
    jobs.iter().take(3).collect() // want blocking_in_async
}

// Asked elsewhere, wherever that is.
async fn made(root: &str) -> impl Iterator<Item = walkdir::DirEntry> {
    WalkDir::new(root).into_iter().filter_map(|e| e.ok())
}

async fn kept(root: String) {
    let entries = WalkDir::new(root).into_iter();
    tokio::task::spawn_blocking(move || entries.count()).await.unwrap();
}

async fn owned(jobs: Receiver<u8>) {
    for job in jobs { // want blocking_in_async
        println!("{job}");
    }
}

async fn lent(jobs: &Receiver<u8>, walk: WalkDir) {
    for job in jobs { // want blocking_in_async
        println!("{job}");
    }
    for entry in walk { // want blocking_in_async
        println!("{entry:?}");
    }
}

async fn lines() {
    for line in std::io::stdin().lock().lines() { // want blocking_in_async
        println!("{}", line.unwrap());
    }
    for line in std::io::Cursor::new("in memory").lines() {
        println!("{}", line.unwrap());
    }
}

fn on_a_thread(jobs: Receiver<u8>) {
    std::thread::spawn(move || {
        for job in jobs {
            println!("{job}");
        }
    });
}

// To make the iterator of what comes in waits for nothing.
async fn connections(listener: std::net::TcpListener) -> usize {
    for stream in listener.incoming() { // want blocking_in_async
        drop(stream);
    }
    let later = listener.incoming();
    drop(later);
    listener.incoming().take(2).count() // want blocking_in_async
}
