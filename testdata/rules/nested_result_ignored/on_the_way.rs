//! The error may be changed on the way, and the Result may have a name.

use anyhow::Context;
use std::io;
use tokio::task::{spawn_blocking, JoinSet};

async fn save() -> io::Result<()> {
    tokio::fs::write("state", b"done").await
}

async fn explained() -> anyhow::Result<()> {
    spawn_blocking(|| std::fs::remove_file("state")).await.context("remove the state")?; // want nested_result_ignored
    Ok(())
}

async fn mapped() -> io::Result<()> {
    tokio::spawn(save()).await.map_err(io::Error::other)?; // want nested_result_ignored
    Ok(())
}

async fn set() -> anyhow::Result<()> {
    let mut tasks = JoinSet::new();
    tasks.spawn(save());
    while let Some(done) = tasks.join_next().await {
        done?; // want nested_result_ignored
    }
    Ok(())
}

async fn flattened() -> anyhow::Result<()> {
    tokio::spawn(save()).await.context("save").and_then(|saved| Ok(saved?))?;
    let mut tasks = JoinSet::new();
    tasks.spawn(save());
    while let Some(done) = tasks.join_next().await {
        done.context("save")??;
    }
    Ok(())
}
