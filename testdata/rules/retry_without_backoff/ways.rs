use std::time::Duration;
use tokio::time::{sleep, timeout};

async fn connect() -> Result<u32, String> {
    Err("refused".into())
}

async fn while_it_fails() {
    while let Err(e) = connect().await { // want retry_without_backoff
        println!("{e}");
    }
    while connect().await.is_err() {} // want retry_without_backoff
}

async fn asks_only_whether() {
    loop {
        if connect().await.is_ok() { // want retry_without_backoff
            break;
        }
    }
}

async fn by_name() -> u32 {
    loop {
        let tried = connect().await;
        if tried.is_err() { // want retry_without_backoff
            continue;
        }
        return tried.unwrap_or_default();
    }
}

async fn by_let_else() -> u32 {
    loop {
        let Ok(c) = connect().await else { continue }; // want retry_without_backoff
        return c;
    }
}

async fn takes_the_value_out() -> u32 {
    loop {
        let c = match connect().await {
            Ok(c) => c,
            Err(e) => { // want retry_without_backoff
                println!("{e}");
                continue;
            }
        };
        break c;
    }
}

async fn first_the_failure() {
    loop {
        if let Err(e) = connect().await { // want retry_without_backoff
            println!("{e}");
            continue;
        }
        break;
    }
}

async fn within_a_time() -> u32 {
    loop {
        match timeout(Duration::from_secs(1), connect()).await {
            Ok(Ok(c)) => return c,
            Ok(Err(e)) => println!("{e}"), // want retry_without_backoff
            Err(_) => println!("late"),
        }
    }
}

async fn good_enough() -> u32 {
    loop {
        match connect().await {
            Ok(c) if c > 3 => return c,
            _ => {} // want retry_without_backoff
        }
    }
}

async fn kept_and_tried_again() -> u32 {
    let mut tried = connect().await;
    while tried.is_err() { // want retry_without_backoff
        tried = connect().await;
    }

    let mut found = connect().await;
    while let Err(e) = &found { // want retry_without_backoff
        println!("{e}");
        found = connect().await;
    }

    let mut last = Err(String::new());
    loop {
        if last.is_ok() { // want retry_without_backoff
            break;
        }
        last = connect().await;
    }

    let mut got;
    loop {
        got = connect().await;
        if got.is_ok() { // want retry_without_backoff
            break;
        }
    }
    tried.unwrap() + found.unwrap() + last.unwrap() + got.unwrap()
}

async fn kept_and_counted() -> Result<u32, String> {
    let mut tried = connect().await;
    let mut left = 3;
    while tried.is_err() && left > 0 {
        left -= 1;
        tried = connect().await;
    }
    let mut paused = connect().await;
    while paused.is_err() {
        sleep(Duration::from_secs(1)).await;
        paused = connect().await;
    }
    for _ in 0..3 {
        if tried.is_ok() {
            break;
        }
        tried = connect().await;
    }
    let mut other = connect().await;
    while tried.is_err() {
        other = connect().await;
    }
    tried.or(paused).or(other)
}

async fn with_another_error() -> u32 {
    loop {
        match connect().await.map_err(|e| e.len()) {
            Ok(c) => break c,
            Err(n) => println!("{n}"), // want retry_without_backoff
        }
    }
}

async fn with_another_value() -> u32 {
    loop {
        match connect().await.and_then(|c| if c > 3 { Ok(c) } else { Err(String::new()) }) {
            Ok(c) => break c,
            Err(e) => println!("{e}"),
        }
    }
}

// What else the way out waits for is no pause between the tries.
async fn greets() -> Result<u32, String> {
    loop {
        match connect().await {
            Ok(_) => return Ok(connect().await?),
            Err(e) => println!("{e}"), // want retry_without_backoff
        }
    }
}

// It is the time that has passed.
async fn waits_for_long() -> u32 {
    loop {
        match timeout(Duration::from_secs(1), std::future::ready(1)).await {
            Ok(n) => return n,
            Err(_) => println!("still waiting"),
        }
    }
}

async fn pauses() {
    while let Err(e) = connect().await {
        println!("{e}");
        sleep(Duration::from_secs(1)).await;
    }
}

// It reads until the end, and leaves out what it cannot read.
async fn reads() {
    loop {
        match connect().await {
            Ok(0) => break,
            Ok(n) => println!("{n}"),
            Err(e) => println!("{e}"),
        }
    }
}

async fn not_any_failure() -> Option<u32> {
    loop {
        match connect().await {
            Ok(c) => return Some(c),
            Err(e) if e.is_empty() => return None,
            Err(_) => continue,
        }
    }
}
