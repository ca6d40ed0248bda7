//! Processes of the crate subprocess, folders that other threads walk through, and
//! a database that one transaction writes to at a time.

use subprocess::Exec;

async fn run() -> std::io::Result<()> {
    Exec::cmd("make").arg("all").join()?; // want blocking_in_async
    Exec::shell("ls | wc").capture()?; // want blocking_in_async
    let mut job = Exec::cmd("sleep").arg("1").start()?;
    if job.poll().is_none() {
        job.terminate()?;
    }
    job.wait()?; // want blocking_in_async
    Ok(())
}

async fn walked(root: &str) -> usize {
    let walk = jwalk::WalkDir::new(root).sort(true);
    let mut found = 0;
    for entry in walk { // want blocking_in_async
        found += entry.is_ok() as usize;
    }
    found
}

async fn stored(db: &fjall::Database, mode: fjall::PersistMode) -> fjall::Result<()> {
    db.persist(mode) // want blocking_in_async
}

async fn turned(db: &fjall::SingleWriterTxDatabase) -> fjall::Result<()> {
    let turn = db.write_tx(); // want blocking_in_async
    turn.commit()
}
