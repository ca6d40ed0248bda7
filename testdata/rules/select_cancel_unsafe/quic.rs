//! Streams of quinn, whose documentation says of each call whether it may be dropped.

use quinn::{Connection, RecvStream, SendStream};

async fn framed(mut recv: RecvStream, mut other: tokio::sync::mpsc::Receiver<u8>) {
    let mut header = [0; 4];
    loop {
        tokio::select! {
            read = recv.read_exact(&mut header) => { // want select_cancel_unsafe
                if read.is_err() {
                    return;
                }
            }
            Some(byte) = other.recv() => println!("{byte}"),
        }
    }
}

async fn copied(mut recv: RecvStream, mut send: SendStream, mut other: tokio::sync::mpsc::Receiver<Vec<u8>>) {
    let mut part = [0; 1024];
    loop {
        tokio::select! {
            read = recv.read(&mut part) => {
                let Ok(Some(n)) = read else { return };
                println!("{n}");
            }
            Some(bytes) = other.recv() => {
                if send.write_all(&bytes).await.is_err() {
                    return;
                }
            }
        }
    }
}

async fn accepted(connection: Connection) {
    loop {
        tokio::select! {
            Ok((send, recv)) = connection.accept_bi() => drop((send, recv)),
            _ = connection.closed() => return,
        }
    }
}
