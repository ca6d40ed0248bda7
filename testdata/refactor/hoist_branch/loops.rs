use std::time::Duration;
use tokio::sync::mpsc;

async fn save(id: u32) -> u32 {
    id
}

async fn ends_the_loop(mut jobs: mpsc::Receiver<u32>, id: u32) -> u32 {
    loop {
        tokio::select! {
            done = sa/*|*/ve(id) => break done,
            job = jobs./*|*/recv() => println!("{job:?}"),
        }
    }
}

async fn a_timer(mut jobs: mpsc::Receiver<u32>) {
    let mut n = 0;
    while n < 10 {
        tokio::select! {
            _ = tokio::time::sleep(Duration::from_secs(1))/*|*/ => return,
            job = jobs.recv() => n += job.unwrap_or(1),
        }
    }
}

async fn goes_on(mut jobs: mpsc::Receiver<u32>, id: u32) {
    loop {
        tokio::select! {
            done = save(id)/*|*/ => println!("{done}"),
            job = jobs.recv() => println!("{job:?}"),
        }
    }
}

async fn of_this_turn(mut jobs: mpsc::Receiver<u32>) -> u32 {
    let mut id = 1;
    loop {
        tokio::select! {
            done = save(id)/*|*/ => break done,
            job = jobs.recv() => id = job.unwrap_or(2),
        }
    }
}

async fn outside_already(mut jobs: mpsc::Receiver<u32>) -> u32 {
    let mut saving = std::pin::pin!(save(1));
    loop {
        tokio::select! {
            done = &mut/*|*/ saving => break done,
            job = jobs.recv() => println!("{job:?}"),
        }
    }
}

async fn no_loop(mut jobs: mpsc::Receiver<u32>) -> u32 {
    tokio::select! {
        done = save(1)/*|*/ => done,
        job = jobs.recv() => job.unwrap_or(1),
    }
}
