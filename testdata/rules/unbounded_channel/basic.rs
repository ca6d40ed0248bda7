use tokio::sync::mpsc::{self, unbounded_channel};

struct Log {
    lines: mpsc::UnboundedSender<String>,
}

impl Log {
    // Channels are mostly made in sync code.
    fn new() -> (Log, mpsc::UnboundedReceiver<String>) {
        let (lines, rx) = mpsc::unbounded_channel(); // want unbounded_channel
        (Log { lines }, rx)
    }
}

async fn start() {
    let (tx, mut rx) = unbounded_channel::<u32>(); // want unbounded_channel
    tokio::spawn(async move { while rx.recv().await.is_some() {} });
    let _ = tx.send(1);
}

fn others() {
    let (_tx, _rx) = futures::channel::mpsc::unbounded::<u32>(); // want unbounded_channel
    let (_tx, _rx) = async_channel::unbounded::<u32>(); // want unbounded_channel
    let (_tx, _rx) = flume::unbounded::<u32>(); // want unbounded_channel
}

// Bounded, of one message, or between threads.
fn fine() {
    let (_tx, _rx) = mpsc::channel::<u32>(8);
    let (_tx, _rx) = tokio::sync::oneshot::channel::<u32>();
    let (_tx, _rx) = tokio::sync::watch::channel(0);
    let (_tx, _rx) = async_channel::bounded::<u32>(8);
    let (_tx, _rx) = std::sync::mpsc::channel::<u32>();
    let (_tx, _rx) = crossbeam_channel::unbounded::<u32>();
    own::unbounded();
}

mod own {
    pub fn unbounded() {}
}

#[cfg(test)]
mod tests {
    #[test]
    fn collects() {
        let (_tx, _rx) = tokio::sync::mpsc::unbounded_channel::<u32>();
    }
}
