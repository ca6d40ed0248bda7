// A period in a field of what methods in the loop may change.
use std::time::Duration;
use tokio::sync::mpsc::Receiver;
use tokio::time::sleep;

struct Writer {
    inbox: Receiver<u32>,
    rows: Vec<u32>,
    period: Duration,
    patience: Duration,
    written: usize,
}

impl Writer {
    async fn write(&mut self) {
        self.count();
        for row in self.rows.drain(..) {
            println!("{row}");
            tokio::task::yield_now().await;
        }
    }

    fn count(&mut self) {
        self.written += self.rows.len();
    }

    // Longer each time.
    async fn retry(&mut self) {
        self.patience *= 2;
        self.write().await;
    }

    fn slow_down(&mut self) {
        let Self { period, .. } = self;
        *period *= 2;
    }

    async fn every_period(&mut self) {
        loop {
            tokio::select! {
                Some(row) = self.inbox.recv() => self.rows.push(row),
                _ = sleep(self.period) => self.write().await, // want select_restarts_timer
            }
        }
    }

    async fn through_another(mut self) {
        loop {
            tokio::select! {
                Some(row) = self.inbox.recv() => self.rows.push(row),
                _ = sleep(self.period) => self.retry().await, // want select_restarts_timer
            }
        }
    }

    async fn patiently(&mut self) {
        loop {
            tokio::select! {
                Some(row) = self.inbox.recv() => self.rows.push(row),
                _ = sleep(self.patience) => self.retry().await,
            }
        }
    }

    async fn taken_apart(&mut self) {
        loop {
            tokio::select! {
                Some(row) = self.inbox.recv() => self.rows.push(row),
                _ = sleep(self.period) => self.slow_down(),
            }
        }
    }

    async fn given_away(&mut self) {
        loop {
            tokio::select! {
                Some(row) = self.inbox.recv() => self.rows.push(row),
                _ = sleep(self.period) => replace(self),
            }
        }
    }
}

fn replace(writer: &mut Writer) {
    writer.period = Duration::from_secs(1);
}
