//! Whoever looks whether there is something, and only then has it read.

use crossterm::event::{self, Event};
use std::io;
use std::time::Duration;

fn read() -> io::Result<Event> {
    event::read()
}

fn ready(within: Duration) -> io::Result<bool> {
    event::poll(within)
}

async fn looked() -> io::Result<()> {
    while event::poll(Duration::ZERO)? {
        println!("{:?}", read()?);
    }
    Ok(())
}

async fn not_looked() -> io::Result<Event> {
    read() // want blocking_through_call
}

async fn waited() -> io::Result<bool> {
    ready(Duration::from_secs(1)) // want blocking_through_call
}
