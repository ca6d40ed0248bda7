//! Futures without an operating system, bound and forgotten.

use embassy_sync::blocking_mutex::raw::NoopRawMutex;
use embassy_sync::channel::Channel;
use embassy_time::Timer;

async fn forgotten(channel: &Channel<NoopRawMutex, u8, 3>) {
    let sent = channel.send(1); // want unawaited_future
    let pause = Timer::after_millis(10); // want unawaited_future
    channel.send(2).await;
}

async fn kept(channel: &Channel<NoopRawMutex, u8, 3>) -> (u8, ()) {
    let next = channel.receive();
    let pause = Timer::after_millis(10);
    embassy_futures::join::join(next, pause).await
}
