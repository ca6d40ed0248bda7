use futures::{SinkExt, StreamExt};
use tokio::net::TcpStream;
use tokio::sync::{mpsc, Semaphore};
use tokio::time::Interval;
use tokio_util::codec::{Framed, LinesCodec};

async fn forward(mut framed: Framed<TcpStream, LinesCodec>, mut from: mpsc::Receiver<String>, mut ticks: Interval) {
    while let Some(line) = from.recv().await {
        tokio::select! {
            _ = framed.send(line) => {} // want select_cancel_unsafe
            _ = ticks.tick() => println!("slow"),
        }
    }
}

async fn split(framed: Framed<TcpStream, LinesCodec>, mut from: mpsc::Receiver<String>, mut ticks: Interval) {
    let (mut to, mut lines) = framed.split();
    while let Some(line) = from.recv().await {
        tokio::select! {
            _ = to.feed(line) => {} // want select_cancel_unsafe
            _ = lines.next() => {}
            _ = ticks.tick() => println!("slow"),
        }
    }
}

// The item can be made again, or is a copy.
async fn pings(mut framed: Framed<TcpStream, LinesCodec>, mut numbers: futures::channel::mpsc::Sender<u32>, mut ticks: Interval) {
    let mut turn = 0;
    loop {
        turn += 1;
        tokio::select! {
            _ = framed.send("ping".to_string()) => {}
            _ = numbers.send(turn) => {}
            _ = ticks.tick() => println!("slow"),
        }
    }
}

async fn in_bulk(mut framed: Framed<TcpStream, LinesCodec>, mut lines: futures::channel::mpsc::Receiver<Result<String, tokio_util::codec::LinesCodecError>>, mut ticks: Interval) {
    loop {
        tokio::select! {
            _ = framed.send_all(&mut lines) => break, // want select_cancel_unsafe
            _ = ticks.tick() => println!("slow"),
        }
    }
}

async fn other_channels(to: async_channel::Sender<String>, hub: flume::Sender<String>, mut from: mpsc::Receiver<String>, mut ticks: Interval) {
    while let Some(message) = from.recv().await {
        tokio::select! {
            _ = to.send(message) => {} // want select_cancel_unsafe
            _ = ticks.tick() => println!("slow"),
        }
    }
    while let Some(message) = from.recv().await {
        tokio::select! {
            _ = hub.send_async(message) => {} // want select_cancel_unsafe
            _ = ticks.tick() => println!("slow"),
        }
    }
}

async fn several(limit: &Semaphore, mut ticks: Interval) {
    loop {
        tokio::select! {
            permits = limit.acquire_many(4) => drop(permits), // want select_cancel_unsafe
            _ = ticks.tick() => println!("waiting"),
        }
    }
}

// How much was read does not show from outside.
async fn of_futures<R: futures::io::AsyncBufRead + Unpin>(mut input: R, mut ticks: Interval) {
    use futures::io::AsyncBufReadExt;
    let mut line = String::new();
    loop {
        tokio::select! {
            _ = input.read_line(&mut line) => line.clear(), // want select_cancel_unsafe
            _ = ticks.tick() => println!("waiting"),
        }
    }
}
