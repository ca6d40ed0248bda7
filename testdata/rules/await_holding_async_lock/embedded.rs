//! The locks of embassy, whose tasks share one core.

use embassy_sync::blocking_mutex::raw::CriticalSectionRawMutex;
use embassy_sync::mutex::Mutex;
use embassy_time::Timer;

async fn slept(bus: &Mutex<CriticalSectionRawMutex, u8>) {
    let mut bus = bus.lock().await; // want await_holding_async_lock
    *bus += 1;
    Timer::after_millis(100).await;
    *bus += 1;
}

async fn twice(bus: &Mutex<CriticalSectionRawMutex, u8>) -> u8 {
    let first = bus.lock().await; // want await_holding_async_lock
    *first + *bus.lock().await
}

async fn given_back(bus: &Mutex<CriticalSectionRawMutex, u8>) {
    *bus.lock().await += 1;
    Timer::after_millis(100).await;
}
