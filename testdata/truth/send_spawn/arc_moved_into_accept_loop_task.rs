//@ desc: an Arc that the first turn's task takes along
//@ rustc: E0382@9:22 E0382@18:28
use std::sync::Arc;
use tokio::net::TcpListener;

pub async fn serve(listener: TcpListener, db: Arc<String>) -> std::io::Result<()> {
    loop {
        let (socket, _) = listener.accept().await?;
        tokio::spawn(async move {
            let _ = handle(&socket, &db).await;
        });
    }
}

pub async fn serve_by_call(listener: TcpListener, db: Arc<String>) -> std::io::Result<()> {
    loop {
        let _ = listener.accept().await?;
        tokio::spawn(store(db));
    }
}

async fn store(_: Arc<String>) {}
async fn handle(_: &tokio::net::TcpStream, _: &str) -> usize { 0 }
