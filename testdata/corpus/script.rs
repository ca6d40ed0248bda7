#!/usr/bin/env -S cargo +nightly -Zscript
---
[package]
edition = "2024"

[dependencies]
tokio = "1"
---

#[tokio::main]
async fn main() {
    println!("{}", work().await);
}

async fn work() -> u8 {
    1
}
