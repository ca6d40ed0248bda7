//! Types of libraries that stay on their thread. rustdoc lists for each that it is not
//! Send, and rustc refuses these.

fn main() {
    tokio::spawn(async { // want non_send_in_spawn
        let file = tokio_uring::fs::File::open("a").await;
        tokio::task::yield_now().await;
        drop(file);
    });
    tokio::spawn(async { // want non_send_in_spawn
        let stream = monoio::net::TcpStream::connect("127.0.0.1:80").await;
        tokio::task::yield_now().await;
        drop(stream);
    });
    tokio::spawn(async { // want non_send_in_spawn
        let mut easy = curl::easy::Easy::new();
        let transfer = easy.transfer();
        tokio::task::yield_now().await;
        drop(transfer);
    });
    tokio::spawn(async {
        let easy = curl::easy::Easy::new();
        tokio::task::yield_now().await;
        drop(easy);
    });
    monoio::spawn(async {
        let stream = monoio::net::TcpStream::connect("127.0.0.1:80").await;
        drop(stream);
    });
}

fn handshakes(connection: quinn::Connection, db: fjall::SingleWriterTxDatabase) {
    tokio::spawn(async move { // want non_send_in_spawn
        let data = connection.handshake_data();
        connection.closed().await;
        drop(data);
    });
    tokio::spawn(async move { // want non_send_in_spawn
        let turn = db.write_tx();
        tokio::task::yield_now().await;
        turn.commit()
    });
}

fn queried(db: duckdb::Connection) {
    tokio::spawn(async move {
        tokio::task::yield_now().await;
        drop(db);
    });
}

fn asked(db: duckdb::Connection) {
    tokio::spawn(async move { // want non_send_in_spawn
        let found = db.prepare("select 1");
        tokio::task::yield_now().await;
        drop(found);
    });
}
