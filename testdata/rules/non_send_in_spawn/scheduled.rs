//! Jobs with a schedule are tasks.

use std::rc::Rc;
use std::time::Duration;
use tokio_cron_scheduler::{Job, JobScheduler};

async fn jobs(scheduler: &JobScheduler) {
    let counted = Job::new_async("1/7 * * * * *", |_, _| {
        Box::pin(async move { // want non_send_in_spawn
            let count = Rc::new(1);
            tokio::task::yield_now().await;
            drop(count);
        })
    });
    let asked = Job::new_repeated_async(Duration::from_secs(7), |id, mut scheduler| {
        Box::pin(async move {
            let _ = scheduler.next_tick_for_job(id).await;
        })
    });
    scheduler.add(asked.unwrap()).await.unwrap();
    scheduler.add(counted.unwrap()).await.unwrap();
}
