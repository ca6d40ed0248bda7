use tokio::sync::mpsc::UnboundedReceiver;

use crate::Job;

pub async fn run(mut jobs: UnboundedReceiver<Job>) {
    while let Some(job) = jobs.recv().await {
        match job {
            Job::One => println!("one"),
        }
    }
}
