//! Receivers of async channels are no iterators, and no streams either.
use tokio::sync::{broadcast, mpsc};

async fn owned(messages: mpsc::Receiver<String>) {
    for message in messages { // want stream_in_for_loop
        println!("{message}");
    }
}

async fn changeable(mut messages: mpsc::UnboundedReceiver<u32>) -> u32 {
    let mut total = 0;
    for n in &mut messages { // want stream_in_for_loop
        total += n;
    }
    while let Some(n) = messages.recv().await {
        total += n;
    }
    total
}

async fn lent(news: &mut broadcast::Receiver<String>) {
    for item in news { // want stream_in_for_loop
        println!("{item}");
    }
}

struct Inbox {
    messages: mpsc::Receiver<u32>,
}

impl Inbox {
    async fn empty(self) {
        for n in self.messages { // want stream_in_for_loop
            println!("{n}");
        }
    }
}

fn of_threads(messages: std::sync::mpsc::Receiver<u32>) -> u32 {
    let mut total = 0;
    for n in messages {
        total += n;
    }
    total
}
