use std::sync::Arc;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;
use tokio::sync::{mpsc, Mutex};
use tokio::time::Interval;

struct Connection {
    stream: TcpStream,
    shared: Arc<Mutex<TcpStream>>,
    out: mpsc::Sender<String>,
}

impl Connection {
    async fn frame(&mut self) -> std::io::Result<Vec<u8>> {
        let length = self.length().await?;
        let mut frame = vec![0; length];
        self.stream.read_exact(&mut frame).await?;
        Ok(frame)
    }

    async fn length(&mut self) -> std::io::Result<usize> {
        let mut header = [0; 4];
        self.stream.read_exact(&mut header).await?;
        Ok(u32::from_be_bytes(header) as usize)
    }

    async fn ping(&self) {
        let mut stream = self.shared.lock().await;
        let _ = stream.write_all(b"ping").await;
    }

    // Its own connection ends with it.
    async fn fetch(&self) -> std::io::Result<Vec<u8>> {
        let mut stream = TcpStream::connect("localhost:80").await?;
        let mut body = Vec::new();
        stream.read_to_end(&mut body).await?;
        Ok(body)
    }

    async fn publish(&self, event: String) {
        let _ = self.out.send(event).await;
    }

    async fn status(&self) {
        let _ = self.out.send(String::from("fine")).await;
    }
}

async fn length_of(stream: &mut TcpStream) -> usize {
    let mut header = [0; 4];
    let _ = stream.read_exact(&mut header).await;
    header[0] as usize
}

async fn serve(mut c: Connection, mut ticks: Interval) {
    loop {
        tokio::select! {
            frame = c.frame() => drop(frame), // want select_cancel_unsafe
            _ = ticks.tick() => {}
        }
        tokio::select! {
            _ = c.ping() => {} // want select_cancel_unsafe
            _ = ticks.tick() => {}
        }
        tokio::select! {
            body = c.fetch() => drop(body),
            _ = ticks.tick() => {}
        }
        tokio::select! {
            n = length_of(&mut c.stream) => drop(n), // want select_cancel_unsafe
            _ = ticks.tick() => {}
        }
        tokio::select! {
            _ = c.status() => {}
            _ = ticks.tick() => {}
        }
        tokio::select! {
            _ = c.publish(String::from("made again")) => {}
            _ = ticks.tick() => {}
        }
    }
}

async fn relay(c: Connection, mut from: mpsc::Receiver<String>, mut ticks: Interval) {
    while let Some(event) = from.recv().await {
        tokio::select! {
            _ = c.publish(event) => {} // want select_cancel_unsafe
            _ = ticks.tick() => {}
        }
    }
}

// The future lives outside of the loop.
async fn once_made(mut c: Connection, mut ticks: Interval) {
    let frame = c.frame();
    tokio::pin!(frame);
    loop {
        tokio::select! {
            f = &mut frame => {
                drop(f);
                break;
            }
            _ = ticks.tick() => {}
        }
    }
}

// A new connection in each turn.
async fn reconnects(mut ticks: Interval) {
    loop {
        let Ok(mut stream) = TcpStream::connect("localhost:80").await else { return };
        tokio::select! {
            n = length_of(&mut stream) => drop(n),
            _ = ticks.tick() => {}
        }
    }
}

fn line_of(reader: &mut tokio::io::BufReader<TcpStream>) -> impl std::future::Future<Output = String> + '_ {
    async move {
        let mut line = String::new();
        let _ = tokio::io::AsyncBufReadExt::read_line(reader, &mut line).await;
        line
    }
}

fn boxed_line(reader: &mut tokio::io::BufReader<TcpStream>) -> std::pin::Pin<Box<dyn std::future::Future<Output = String> + '_>> {
    Box::pin(line_of(reader))
}

fn ready_line(text: String) -> impl std::future::Future<Output = String> {
    std::future::ready(text)
}

async fn returned_futures(mut reader: tokio::io::BufReader<TcpStream>, mut ticks: Interval) {
    loop {
        tokio::select! {
            line = line_of(&mut reader) => drop(line), // want select_cancel_unsafe
            _ = ticks.tick() => {}
        }
        tokio::select! {
            line = boxed_line(&mut reader) => drop(line), // want select_cancel_unsafe
            _ = ticks.tick() => {}
        }
        tokio::select! {
            line = ready_line(String::new()) => drop(line),
            _ = ticks.tick() => {}
        }
    }
}

async fn boxed(mut stream: TcpStream, mut ticks: Interval) {
    use futures::FutureExt;
    let mut header = [0; 4];
    loop {
        tokio::select! {
            _ = stream.read_exact(&mut header).boxed() => {} // want select_cancel_unsafe
            _ = ticks.tick() => println!("slow"),
        }
    }
}

// A reader of any type may be a reference to one.
async fn frame_of(mut reader: impl tokio::io::AsyncRead + Unpin) -> std::io::Result<Vec<u8>> {
    let length = reader.read_u32().await?;
    let mut frame = vec![0; length as usize];
    reader.read_exact(&mut frame).await?;
    Ok(frame)
}

async fn one_of<R: tokio::io::AsyncRead + Unpin>(reader: R) -> Option<Vec<u8>> {
    frame_of(reader).await.ok()
}

async fn lent(mut stream: TcpStream, mut ticks: Interval) {
    loop {
        tokio::select! {
            frame = frame_of(&mut stream) => drop(frame), // want select_cancel_unsafe
            _ = ticks.tick() => {}
        }
        let half = &mut stream;
        tokio::select! {
            frame = one_of(half) => drop(frame), // want select_cancel_unsafe
            _ = ticks.tick() => {}
        }
    }
}

// It is read to its end, or given up with all that it had.
async fn given(mut spare: Vec<TcpStream>, mut ticks: Interval) {
    while let Some(own) = spare.pop() {
        tokio::select! {
            frame = frame_of(own) => drop(frame),
            _ = ticks.tick() => {}
        }
        tokio::select! {
            frame = frame_of(&b"\0\0\0\x01x"[..]) => drop(frame),
            _ = ticks.tick() => {}
        }
    }
}
