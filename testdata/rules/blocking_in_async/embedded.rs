//! Waiting on a microcontroller, for time and for what other code has done.

use embassy_time::{Duration, Timer, block_for};

async fn blink() {
    loop {
        block_for(Duration::from_millis(300)); // want blocking_in_async
        Timer::after(Duration::from_millis(300)).await;
    }
}

async fn reset() {
    block_for(Duration::from_micros(5)); // shorter than a change of tasks
}

fn before_any_task() {
    block_for(Duration::from_millis(1));
}
