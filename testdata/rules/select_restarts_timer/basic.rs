use tokio::sync::mpsc::Receiver;
use tokio::time::{interval, sleep, sleep_until, timeout, Duration, Instant};

const PERIOD: Duration = Duration::from_secs(5);

struct Worker {
    period: Duration,
    inbox: Receiver<u32>,
}

fn report() {}

fn wait_for() -> Duration {
    PERIOD
}

async fn guilty(mut inbox: Receiver<u32>, given: Duration) {
    loop {
        tokio::select! {
            Some(n) = inbox.recv() => println!("{n}"),
            _ = sleep(Duration::from_secs(5)) => report(), // want select_restarts_timer
        }
    }
    #[allow(unreachable_code)]
    loop {
        tokio::select! {
            Some(n) = inbox.recv() => println!("{n}"),
            _ = tokio::time::sleep(PERIOD * 2) => report(), // want select_restarts_timer
            _ = sleep(given) => report(), // want select_restarts_timer
        }
    }
}

impl Worker {
    async fn run(&mut self) {
        loop {
            tokio::select! {
                Some(n) = self.inbox.recv() => println!("{n}"),
                _ = sleep(self.period) => report(), // want select_restarts_timer
            }
        }
    }

    // The time is another in each turn.
    async fn back_off(&mut self) {
        loop {
            tokio::select! {
                Some(n) = self.inbox.recv() => println!("{n}"),
                _ = sleep(self.period) => self.period *= 2,
            }
        }
    }
}

async fn limited(mut inbox: Receiver<u32>, mut other: Receiver<u32>) {
    loop {
        tokio::select! {
            r = timeout(PERIOD, inbox.recv()) => if r.is_err() { report() }, // want select_restarts_timer
            _ = other.recv() => println!("other"),
        }
    }
}

async fn value(mut inbox: Receiver<u32>) {
    let mut last: Result<(), ()> = Ok(());
    while last.is_ok() {
        last = Ok(());
        let woken = tokio::select! {
            n = inbox.recv() => n.ok_or(()).map(|_| ()),
            _ = sleep(PERIOD) => Ok(()),
        };
        println!("{woken:?}");
    }
}

async fn innocent(mut inbox: Receiver<u32>, deadline: Instant, dirty: bool) {
    let mut ticks = interval(PERIOD);
    loop {
        tokio::select! {
            Some(n) = inbox.recv() => println!("{n}"),
            _ = ticks.tick() => report(),
        }
    }
    #[allow(unreachable_code)]
    loop {
        tokio::select! {
            Some(n) = inbox.recv() => println!("{n}"),
            _ = sleep_until(deadline) => report(),
            _ = sleep(deadline - Instant::now()) => report(),
            _ = sleep(deadline.saturating_duration_since(Instant::now())) => report(),
            _ = sleep(wait_for()) => report(),
            _ = sleep(PERIOD) => {} // only a next turn
            _ = sleep(PERIOD) => (),
            _ = sleep(PERIOD), if dirty => report(), // once it is quiet
            _ = sleep(PERIOD) => break, // when nothing came for so long
        }
    }
    // Each turn ends with one sleep or with the loop.
    loop {
        tokio::select! {
            _ = inbox.recv() => break,
            _ = sleep(PERIOD) => report(),
        }
    }
    let pause = sleep(PERIOD);
    tokio::pin!(pause);
    loop {
        tokio::select! {
            Some(n) = inbox.recv() => println!("{n}"),
            _ = &mut pause => {
                report();
                pause.as_mut().reset(Instant::now() + PERIOD);
            }
        }
    }
}
