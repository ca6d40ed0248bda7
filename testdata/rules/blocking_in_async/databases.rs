//! Databases that live in the program: opening one and bringing it to disk.

async fn with_sled(path: &str) -> sled::Result<()> {
    let db = sled::open(path)?; // want blocking_in_async
    db.insert("key", "value")?;
    db.flush()?; // want blocking_in_async
    db.flush_async().await?;
    println!("{:?}", db.get("key")?);
    Ok(())
}

async fn configured() -> sled::Result<sled::Db> {
    sled::Config::new().temporary(true).open() // want blocking_in_async
}

const TABLE: redb::TableDefinition<&str, u64> = redb::TableDefinition::new("counts");

async fn with_redb(path: &str) -> Result<(), redb::Error> {
    let db = redb::Database::create(path)?; // want blocking_in_async
    let writing = db.begin_write()?; // want blocking_in_async
    writing.open_table(TABLE)?.insert("key", 1)?;
    writing.commit()?; // want blocking_in_async
    Ok(())
}

async fn with_rocksdb(path: &str) -> Result<(), rocksdb::Error> {
    let db = rocksdb::DB::open_default(path)?; // want blocking_in_async
    db.put("key", "value")?;
    db.flush() // want blocking_in_async
}

async fn elsewhere(db: sled::Db) -> sled::Result<usize> {
    tokio::task::spawn_blocking(move || db.flush()).await.unwrap()
}

async fn cloned(repo: &git2::Repository, url: &str) -> Result<(), git2::Error> {
    git2::Repository::clone(url, "here")?; // want blocking_in_async
    let mut remote = repo.find_remote("origin")?;
    remote.fetch(&["main"], None, None)?; // want blocking_in_async
    for commit in repo.revwalk()? { // want blocking_in_async
        println!("{}", commit?);
    }
    Ok(())
}

async fn mailed(message: &lettre::Message) -> Result<(), lettre::transport::smtp::Error> {
    use lettre::Transport;
    let server = lettre::SmtpTransport::builder_dangerous("localhost").port(25).build();
    server.send(message)?; // want blocking_in_async
    Ok(())
}

async fn indexed(path: &str) -> tantivy::Result<()> {
    let index = tantivy::Index::open_in_dir(path)?; // want blocking_in_async
    let mut writer: tantivy::IndexWriter = index.writer(50_000_000)?;
    writer.commit()?; // want blocking_in_async
    let merged = writer.merge(&[]);
    merged.await?;
    writer.wait_merging_threads() // want blocking_in_async
}

// The closure runs on the thread of the connection.
async fn with_tokio_rusqlite() -> Result<usize, tokio_rusqlite::Error> {
    let connection = tokio_rusqlite::Connection::open("a.db").await?;
    connection.call(|db| db.execute("delete from users", [])).await
}

async fn with_duckdb(path: &str) -> duckdb::Result<bool> {
    let db = duckdb::Connection::open(path)?; // want blocking_in_async
    db.execute("delete from users", [])?; // want blocking_in_async
    let mut found = db.prepare("select * from users")?;
    found.exists([]) // want blocking_in_async
}
