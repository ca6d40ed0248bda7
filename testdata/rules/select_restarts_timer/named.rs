use std::time::Duration;
use tokio::sync::mpsc::Receiver;
use tokio::time::{Instant, sleep, sleep_until};

const PERIOD: Duration = Duration::from_secs(5);

fn flush(rows: &mut Vec<u32>) {
    println!("{} rows", rows.len());
    rows.clear();
}

// A timer with a name is as new in each turn as one without.
async fn collect(mut inbox: Receiver<u32>) {
    let mut rows = Vec::new();
    loop {
        let pause = sleep(PERIOD); // want select_restarts_timer
        tokio::select! {
            Some(n) = inbox.recv() => rows.push(n),
            _ = pause => flush(&mut rows),
        }
    }
}

async fn until_quiet(mut inbox: Receiver<u32>) {
    let mut rows = Vec::new();
    loop {
        let pause = sleep(PERIOD);
        tokio::select! {
            Some(n) = inbox.recv() => rows.push(n),
            _ = pause => {
                flush(&mut rows);
                break;
            }
        }
    }
}

async fn in_time(mut inbox: Receiver<u32>) {
    let mut rows = Vec::new();
    let mut end = Instant::now() + PERIOD;
    loop {
        let pause = sleep_until(end);
        tokio::select! {
            Some(n) = inbox.recv() => rows.push(n),
            _ = pause => {
                flush(&mut rows);
                end += PERIOD;
            }
        }
    }
}

async fn made_before(mut inbox: Receiver<u32>) {
    let mut rows = Vec::new();
    let mut pause = Box::pin(sleep(PERIOD));
    loop {
        tokio::select! {
            Some(n) = inbox.recv() => rows.push(n),
            _ = &mut pause => {
                flush(&mut rows);
                pause = Box::pin(sleep(PERIOD));
            }
        }
    }
}
