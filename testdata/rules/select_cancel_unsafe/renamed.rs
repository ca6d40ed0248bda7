use tokio::io::AsyncReadExt;
use tokio::net::TcpStream;
use tokio::sync::mpsc::Receiver;
use tokio::{select as race, time};

async fn by_the_files_import(mut socket: TcpStream, mut stop: Receiver<u32>) {
    let mut buf = [0; 16];
    loop {
        race! {
            read = socket.read_exact(&mut buf) => println!("{read:?}"), // want select_cancel_unsafe
            Some(n) = stop.recv() => println!("{n}"),
        }
    }
}

async fn by_the_blocks_import(mut socket: TcpStream, mut stop: Receiver<u32>) {
    use futures::{FutureExt, select as first};
    let mut buf = [0; 16];
    loop {
        first! {
            read = socket.read_exact(&mut buf).fuse() => println!("{read:?}"), // want select_cancel_unsafe
            n = stop.recv().fuse() => println!("{n:?}"),
        }
    }
}

mod own {
    macro_rules! race {
        ($($any:tt)*) => {};
    }

    pub async fn innocent() {
        loop {
            race! {
                read = socket.read_exact(&mut buf) => println!("{read:?}"),
                Some(n) = stop.recv() => println!("{n}"),
            }
            tokio::task::yield_now().await;
        }
    }
}

async fn main_loop(socket: TcpStream, stop: Receiver<u32>) {
    own::innocent().await;
    time::sleep(time::Duration::from_secs(1)).await;
    by_the_files_import(socket, stop).await;
}
