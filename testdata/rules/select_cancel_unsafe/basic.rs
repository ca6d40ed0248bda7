use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;
use tokio::sync::{mpsc, Semaphore};
use tokio::time::{sleep, Duration, Interval};

async fn lines(stream: TcpStream, mut ticks: Interval) -> std::io::Result<()> {
    let mut reader = BufReader::new(stream);
    let mut line = String::new();
    loop {
        tokio::select! {
            n = reader.read_line(&mut line) => { // want select_cancel_unsafe
                if n? == 0 {
                    return Ok(());
                }
                line.clear();
            }
            _ = ticks.tick() => println!("still there"),
        }
    }
}

// next_line keeps what it has read in the Lines.
async fn lines_kept(stream: TcpStream, mut ticks: Interval) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream).lines();
    loop {
        tokio::select! {
            line = lines.next_line() => match line? {
                Some(line) => println!("{line}"),
                None => return Ok(()),
            },
            _ = ticks.tick() => println!("still there"),
        }
    }
}

// The loop is over when anything else wins.
async fn until_stopped(mut stream: TcpStream, mut stop: mpsc::Receiver<()>) {
    let mut header = [0; 4];
    loop {
        tokio::select! {
            r = stream.read_exact(&mut header) => if r.is_err() { break },
            _ = stop.recv() => break,
        }
    }
}

async fn until_flagged(mut stream: TcpStream, mut stop: mpsc::Receiver<()>) {
    let mut header = [0; 4];
    let mut stopped = false;
    while !stopped {
        tokio::select! {
            _ = stream.read_exact(&mut header) => {}
            _ = stop.recv() => stopped = true,
        }
    }
}

async fn decided_afterwards(mut stream: TcpStream, mut stop: mpsc::Receiver<()>) {
    let mut header = [0; 4];
    loop {
        let read = tokio::select! {
            r = stream.read_exact(&mut header) => r.ok(),
            _ = stop.recv() => None,
        };
        if read.is_none() {
            break;
        }
    }
}

// Once: nothing reads on.
async fn once(mut stream: TcpStream) {
    let mut header = [0; 4];
    tokio::select! {
        _ = stream.read_exact(&mut header) => {}
        _ = sleep(Duration::from_secs(1)) => {}
    }
}

// read returns what there is, and takes nothing when it is dropped.
async fn read_some(mut stream: TcpStream, mut ticks: Interval) {
    let mut buf = [0; 1024];
    loop {
        tokio::select! {
            _ = stream.read(&mut buf) => {}
            _ = ticks.tick() => {}
        }
    }
}

async fn whole(mut stream: TcpStream, mut ticks: Interval) -> Vec<u8> {
    let mut body = Vec::new();
    loop {
        tokio::select! {
            _ = stream.read_to_end(&mut body) => break, // want select_cancel_unsafe
            _ = ticks.tick() => println!("still reading"),
        }
    }
    body
}

async fn whole_kept(mut stream: TcpStream, mut ticks: Interval) -> Vec<u8> {
    let mut body = Vec::new();
    {
        let mut read = std::pin::pin!(stream.read_to_end(&mut body));
        loop {
            tokio::select! {
                _ = &mut read => break,
                _ = ticks.tick() => println!("still reading"),
            }
        }
    }
    body
}

// A stream of this turn has nothing to lose.
async fn of_this_turn(mut ticks: Interval) {
    loop {
        let Ok(mut stream) = TcpStream::connect("localhost:80").await else { return };
        let mut header = [0; 4];
        tokio::select! {
            _ = stream.read_exact(&mut header) => {}
            _ = ticks.tick() => {}
        }
    }
}

async fn forward(mut from: mpsc::Receiver<String>, to: mpsc::Sender<String>, mut ticks: Interval) {
    while let Some(message) = from.recv().await {
        tokio::select! {
            _ = to.send(message) => {} // want select_cancel_unsafe
            _ = ticks.tick() => println!("slow"),
        }
    }
}

// The message is still there, or can be made again.
async fn sends_again(to: mpsc::Sender<String>, numbers: mpsc::Sender<u32>, mut ticks: Interval) {
    let message = String::from("hello");
    loop {
        tokio::select! {
            _ = to.send(message.clone()) => {}
            _ = numbers.send(1) => {}
            _ = ticks.tick() => println!("slow"),
        }
    }
}

async fn place(limit: &Semaphore, mut ticks: Interval) {
    loop {
        tokio::select! {
            permit = limit.acquire() => drop(permit), // want select_cancel_unsafe
            _ = ticks.tick() => println!("waiting"),
        }
    }
}

async fn wrapped(mut stream: TcpStream, mut ticks: Interval) {
    let mut header = [0; 4];
    loop {
        tokio::select! {
            _ = tokio::time::timeout(Duration::from_secs(9), stream.read_exact(&mut header)) => {} // want select_cancel_unsafe
            _ = ticks.tick() => {}
        }
    }
}

async fn block(mut stream: TcpStream, mut ticks: Interval) {
    loop {
        tokio::select! {
            _ = async {
                let mut header = [0; 4];
                stream.read_exact(&mut header).await.ok(); // want select_cancel_unsafe
                stream.write_all(&header).await.ok();
            } => {}
            _ = ticks.tick() => {}
        }
    }
}
