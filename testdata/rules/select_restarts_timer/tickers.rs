use tokio::sync::mpsc::Receiver;
use tokio::time::{Duration, MissedTickBehavior, interval, interval_at};

fn report() {}

async fn made_anew(mut inbox: Receiver<u32>) {
    loop {
        let mut ticks = interval(Duration::from_secs(5)); // want select_restarts_timer
        tokio::select! {
            Some(n) = inbox.recv() => println!("{n}"),
            _ = ticks.tick() => report(),
        }
    }
}

async fn made_before(mut inbox: Receiver<u32>) {
    let mut ticks = interval(Duration::from_secs(5));
    loop {
        tokio::select! {
            Some(n) = inbox.recv() => println!("{n}"),
            _ = ticks.tick() => report(),
        }
    }
}

async fn first_tick_taken(mut inbox: Receiver<u32>) {
    loop {
        let mut ticks = interval(Duration::from_secs(5));
        ticks.tick().await;
        tokio::select! {
            Some(n) = inbox.recv() => println!("{n}"),
            _ = ticks.tick() => report(),
        }
    }
}

async fn starts_later(mut inbox: Receiver<u32>) {
    loop {
        let mut ticks = interval_at(tokio::time::Instant::now() + Duration::from_secs(5), Duration::from_secs(5));
        ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
        tokio::select! {
            Some(n) = inbox.recv() => println!("{n}"),
            _ = ticks.tick() => report(),
        }
    }
}

async fn inner_loop(mut inbox: Receiver<u32>) {
    loop {
        let mut ticks = interval(Duration::from_secs(5));
        while let Some(n) = inbox.recv().await {
            tokio::select! {
                Some(n) = inbox.recv() => println!("{n}"),
                _ = ticks.tick() => println!("{n}"),
            }
        }
    }
}

async fn once(mut inbox: Receiver<u32>) {
    loop {
        let mut ticks = interval(Duration::from_secs(5));
        tokio::select! {
            Some(n) = inbox.recv() => println!("{n}"),
            _ = ticks.tick() => break,
        }
    }
}
