mod worker;

use tokio::sync::mpsc::{unbounded_channel, UnboundedSender};

pub enum Job {
    One,
}

pub struct Queue {
    jobs: UnboundedSender<Job>,
}

impl Queue {
    pub fn start() -> Queue {
        let (jobs, rx) = unbounded_channel(); // want unbounded_channel
        tokio::spawn(worker::run(rx));
        Queue { jobs }
    }

    pub async fn push(&self, job: Job) -> bool {
        self.jobs.send(job).is_ok()
    }
}

// Nobody can wait in sync code: a person has to look at it.
pub fn log() -> UnboundedSender<String> {
    let (lines, mut rx) = unbounded_channel::<String>(); // want unbounded_channel
    tokio::spawn(async move { while rx.recv().await.is_some() {} });
    let _ = lines.send("begin".to_string());
    lines
}
