use futures::join;
use tokio::join as both;

async fn load(n: u32) -> Result<u32, std::io::Error> {
    tokio::fs::read(n.to_string()).await.map(|bytes| bytes.len() as u32)
}

async fn by_another_name() -> Result<u32, std::io::Error> {
    let (a, b) = both!(load(1), load(2)); // want join_then_question
    Ok(a? + b?)
}

async fn by_its_name() -> Result<u32, std::io::Error> {
    let (a, b) = join!(load(1), load(2)); // want join_then_question
    Ok(a? + b?)
}
