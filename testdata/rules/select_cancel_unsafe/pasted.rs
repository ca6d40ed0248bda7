async fn run(mut stream: TcpStream, mut rx: mpsc::Receiver<Vec<u8>>) {
    let mut buf = [0u8; 16];
    loop {
        tokio::select! {
            r = stream.read_exact(&mut buf) => { r.unwrap(); } // want select_cancel_unsafe
            Some(m) = rx.recv() => { println!("{m:?}"); }
        }
    }
}
async fn ok(mut stream: TcpStream, mut rx: mpsc::Receiver<Vec<u8>>) {
    let mut buf = [0u8; 16];
    loop {
        tokio::select! {
            r = stream.read(&mut buf) => { r.unwrap(); }
            Some(m) = rx.recv() => { println!("{m:?}"); }
        }
    }
}
async fn lines(stream: TcpStream, mut shutdown: broadcast::Receiver<()>) {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    loop {
        tokio::select! {
            n = reader.read_line(&mut line) => { if n.unwrap() == 0 { break; } } // want select_cancel_unsafe
            _ = tokio::time::sleep(Duration::from_secs(30)) => { println!("idle"); }
        }
    }
}
