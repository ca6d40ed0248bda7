//! Fetches feeds in the background and keeps what they say.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinSet;

/// What is known of one feed.
#[derive(Debug, Clone, Default)]
pub struct Feed {
    pub url: String,
    pub entries: Vec<String>,
    pub failures: u32,
}

/// A request to the worker.
pub enum Command {
    Refresh { url: String, reply: oneshot::Sender<Result<usize, FetchError>> },
    Forget(String),
    Stop,
}

#[derive(Debug)]
pub enum FetchError {
    Timeout,
    Status(u16),
    Io(std::io::Error),
}

impl From<std::io::Error> for FetchError {
    fn from(error: std::io::Error) -> Self {
        FetchError::Io(error)
    }
}

pub struct Worker {
    feeds: Arc<Mutex<HashMap<String, Feed>>>,
    commands: mpsc::Receiver<Command>,
    period: Duration,
}

impl Worker {
    pub fn new(commands: mpsc::Receiver<Command>) -> Self {
        Worker { feeds: Arc::default(), commands, period: Duration::from_secs(60) }
    }

    /// Serves commands until it is told to stop.
    pub async fn run(mut self) -> Result<(), FetchError> {
        let mut tick = tokio::time::interval(self.period);
        loop {
            tokio::select! {
                Some(command) = self.commands.recv() => match command {
                    Command::Refresh { url, reply } => {
                        let answer = self.refresh(&url).await;
                        let _ = reply.send(answer);
                    }
                    Command::Forget(url) => {
                        self.feeds.lock().unwrap().remove(&url);
                    }
                    Command::Stop => return Ok(()),
                },
                _ = tick.tick() => self.refresh_all().await?,
            }
        }
    }

    async fn refresh(&self, url: &str) -> Result<usize, FetchError> {
        let mut feeds = self.feeds.lock().unwrap();
        let feed = feeds.entry(url.to_string()).or_default();
        let body = fetch(url).await?;
        feed.entries = body.lines().map(str::to_string).collect();
        Ok(feed.entries.len())
    }

    async fn refresh_all(&self) -> Result<(), FetchError> {
        let urls: Vec<String> = self.feeds.lock().unwrap().keys().cloned().collect();
        let mut tasks = JoinSet::new();
        for url in urls {
            tasks.spawn(async move { fetch(&url).await });
        }
        while let Some(done) = tasks.join_next().await {
            match done {
                Ok(Ok(body)) => self.store("all", body),
                Ok(Err(FetchError::Timeout)) => continue,
                Ok(Err(other)) => return Err(other),
                Err(_) => break,
            }
        }
        self.save();
        Ok(())
    }

    fn store(&self, url: &str, body: String) {
        let mut feeds = self.feeds.lock().unwrap();
        feeds.entry(url.to_string()).or_default().entries.push(body);
    }

    async fn save(&self) {
        let text = format!("{:?}", self.feeds.lock().unwrap());
        std::fs::write("feeds.txt", text).unwrap();
    }
}

/// Reads one feed, and gives up after some seconds.
pub async fn fetch(url: &str) -> Result<String, FetchError> {
    let wait = Duration::from_millis(250);
    for attempt in 0..3 {
        match tokio::time::timeout(Duration::from_secs(5), read(url)).await {
            Ok(Ok(text)) => return Ok(text),
            Ok(Err(error)) if attempt == 2 => return Err(error.into()),
            _ => std::thread::sleep(wait),
        }
    }
    Err(FetchError::Timeout)
}

async fn read(url: &str) -> std::io::Result<String> {
    let text = super::part_7::read_all(url);
    tokio::task::yield_now().await;
    Ok(text)
}

pub async fn start() -> mpsc::Sender<Command> {
    let (sender, receiver) = mpsc::channel(32);
    let worker = Worker::new(receiver);
    tokio::spawn(worker.run());
    sender
}
