//! To receive is safe by itself; to wait again with the message in hand is not.
use futures::StreamExt;
use std::pin::Pin;
use tokio::sync::{broadcast, mpsc};
use tokio::time::Interval;

type Lines = Pin<Box<dyn futures::Stream<Item = String> + Send>>;

struct Job {
    id: u32,
    text: String,
}

struct Worker {
    ids: mpsc::Receiver<u32>,
    pending: Vec<u32>,
    count: usize,
}

async fn load(id: &u32) -> String {
    tokio::task::yield_now().await;
    id.to_string()
}

impl Worker {
    async fn job(&mut self) -> Option<Job> {
        let id = self.ids.recv().await?;
        let text = load(&id).await;
        Some(Job { id, text })
    }

    async fn one(&mut self) -> Option<u32> {
        let id = self.ids.recv().await;
        self.count += 1;
        id
    }

    // What it took is written down before it waits again.
    async fn remembered(&mut self) -> Option<Job> {
        let id = self.ids.recv().await?;
        self.pending.push(id);
        let text = load(&id).await;
        self.pending.pop();
        Some(Job { id, text })
    }

    async fn counted(&mut self) -> usize {
        let got = self.ids.recv().await.is_some();
        load(&1).await;
        usize::from(got)
    }
}

async fn pair(from: &mut mpsc::Receiver<String>) -> (Option<String>, Option<String>) {
    let first = from.recv().await;
    let second = from.recv().await;
    (first, second)
}

async fn joined(lines: &mut Lines) -> String {
    let mut all = String::new();
    while let Some(line) = lines.next().await {
        let next = load(&1).await;
        all.push_str(&next);
        if line.is_empty() {
            break;
        }
    }
    all
}

// Its own channel ends with it.
async fn own() -> Option<String> {
    let (_sender, mut from) = mpsc::channel::<String>(1);
    let first = from.recv().await;
    load(&1).await;
    first
}

async fn signals(from: &mut broadcast::Receiver<()>) -> bool {
    let first = from.recv().await;
    load(&1).await;
    first.is_ok()
}

async fn serve(mut w: Worker, mut from: mpsc::Receiver<String>, mut lines: Lines, mut stop: broadcast::Receiver<()>, mut ticks: Interval) {
    loop {
        tokio::select! {
            job = w.job() => drop(job), // want select_cancel_unsafe
            _ = ticks.tick() => {}
        }
        tokio::select! {
            both = pair(&mut from) => drop(both), // want select_cancel_unsafe
            _ = ticks.tick() => {}
        }
        tokio::select! {
            all = joined(&mut lines) => drop(all), // want select_cancel_unsafe
            _ = ticks.tick() => {}
        }
        tokio::select! {
            n = async {
                let first = from.recv().await; // want select_cancel_unsafe
                load(&2).await;
                first
            } => drop(n),
            _ = ticks.tick() => {}
        }
        tokio::select! {
            id = w.one() => drop(id),
            _ = ticks.tick() => {}
        }
        tokio::select! {
            job = w.remembered() => drop(job),
            _ = ticks.tick() => {}
        }
        tokio::select! {
            n = w.counted() => drop(n),
            _ = ticks.tick() => {}
        }
        tokio::select! {
            line = own() => drop(line),
            _ = ticks.tick() => {}
        }
        tokio::select! {
            told = signals(&mut stop) => drop(told),
            _ = ticks.tick() => {}
        }
    }
}

// A match that only takes the message out, or leaves.
struct Console {
    lines: Lines,
    ids: mpsc::Receiver<u32>,
    replies: tokio_stream::wrappers::BroadcastStream<String>,
    offset: String,
}

impl Console {
    async fn line(&mut self) -> Option<String> {
        let line = match self.lines.next().await {
            Some(line) => line,
            None => return None,
        };
        self.offset = load(&1).await;
        Some(line)
    }

    async fn reply(&mut self) -> Result<String, String> {
        let Some(reply) = self.replies.next().await else { return Err("closed".into()) };
        let reply = match reply {
            Ok(reply) => reply,
            Err(e) => return Err(e.to_string()),
        };
        self.offset = load(&2).await;
        Ok(reply)
    }

    // What it goes on with is not what it took.
    async fn number(&mut self) -> usize {
        let n = match self.ids.recv().await {
            Some(id) => id as usize,
            None => 0,
        };
        load(&3).await.len() + n
    }
}

async fn console(mut c: Console, mut ticks: Interval) {
    loop {
        tokio::select! {
            line = c.line() => println!("{line:?}"), // want select_cancel_unsafe
            _ = ticks.tick() => println!("still there"),
        }
        tokio::select! {
            n = c.number() => println!("{n}"),
            _ = ticks.tick() => println!("still there"),
        }
        tokio::select! {
            reply = c.reply() => println!("{reply:?}"), // want select_cancel_unsafe
            _ = ticks.tick() => println!("still there"),
        }
    }
}
