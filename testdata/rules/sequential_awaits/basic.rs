use std::io::Result;

struct Db;

impl Db {
    async fn get(&self, id: u32) -> Result<String> {
        Ok(id.to_string())
    }

    async fn get_next(&mut self) -> Result<String> {
        Ok(String::new())
    }

    async fn delete(&self, _id: u32) -> Result<String> {
        Ok(String::new())
    }
}

async fn fetch_user(id: u32) -> String {
    id.to_string()
}

async fn load(name: &str) -> Result<String> {
    Ok(name.to_string())
}

async fn plain() {
    let a = fetch_user(1).await; // want sequential_awaits
    let b = fetch_user(2).await;
    println!("{a}, {b}");
}

async fn three(db: &Db, name: &str) -> Result<()> {
    let a = db.get(1).await?; // want sequential_awaits
    let b = db.get(2).await?;
    let c = load(name).await?;
    println!("{a} {b} {c}");
    Ok(())
}

async fn fallible() {
    let a = load("a").await.unwrap(); // want sequential_awaits
    let b = load("b").await.unwrap();
    println!("{a} {b}");
}

async fn mixed() -> Result<()> {
    let a = fetch_user(1).await; // want sequential_awaits
    let b = load(&format!("b{}", 1)).await?;
    println!("{a} {b}");
    Ok(())
}

async fn two_rows() {
    let a = fetch_user(1).await; // want sequential_awaits
    let b = fetch_user(2).await;
    println!("{a} {b}");
    let c = fetch_user(3).await; // want sequential_awaits
    // the fourth
    let d = fetch_user(4).await;
    println!("{c} {d}");
}

async fn depends(db: &Db) -> Result<()> {
    let id = load("id").await?;
    let value = load(&id).await?;
    let other = db.get(value.len() as u32).await?;
    println!("{other}");
    Ok(())
}

async fn shares_mut(db: &mut Db) -> Result<()> {
    let a = db.get_next().await?;
    let b = db.get_next().await?;
    let c = db.get(1).await?;
    println!("{a} {b} {c}");
    Ok(())
}

// What is written may be what is asked for.
async fn writes(db: &Db) -> Result<()> {
    let old = db.delete(1).await?;
    let new = db.get(1).await?;
    println!("{old} {new}");
    Ok(())
}

async fn already_together() -> Result<()> {
    let (a, b) = tokio::join!(fetch_user(1), fetch_user(2));
    let c = tokio::spawn(fetch_user(3));
    let d = tokio::spawn(fetch_user(4));
    let c = c.await?;
    let d = d.await?;
    println!("{a} {b} {c} {d}");
    Ok(())
}

async fn between() {
    let a = fetch_user(1).await;
    println!("{a}");
    let b = fetch_user(2).await;
    println!("{b}");
}

async fn nothing_kept() -> Result<()> {
    let _ = load("a").await?;
    let _warm = load("b").await?;
    load("c").await?;
    Ok(())
}

async fn unknown_receiver(pool: Pool) {
    let a = pool.get().await;
    let b = pool.get().await;
    println!("{a:?} {b:?}");
}

async fn counts(mut next: impl FnMut() -> u32) {
    let a = fetch_user(next()).await;
    let b = fetch_user(next()).await;
    println!("{a} {b}");
}

async fn again(db: &Db) -> Result<()> {
    let before = db.get(1).await?;
    let after = db.get(1).await?;
    println!("{before} {after}");
    Ok(())
}
