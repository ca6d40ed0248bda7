use std::time::Duration;
use tokio::net::TcpStream;
use tokio::sync::{Mutex, RwLock, Semaphore};

struct Hub {
    url: RwLock<String>,
    streams: Mutex<Vec<TcpStream>>,
    limit: Semaphore,
}

impl Hub {
    async fn asks(&self, client: &reqwest::Client) -> reqwest::Result<u16> {
        let url = self.url.write().await; // want await_holding_async_lock
        let answer = client.get(url.as_str()).send().await?;
        Ok(answer.status().as_u16())
    }

    async fn connects(&self, addr: &str) -> std::io::Result<()> {
        let mut streams = self.streams.lock().await; // want await_holding_async_lock
        streams.push(TcpStream::connect(addr).await?);
        Ok(())
    }

    async fn pauses(&self) {
        let streams = self.streams.lock().await; // want await_holding_async_lock
        let count = streams.len();
        tokio::time::sleep(Duration::from_secs(1)).await;
        println!("{count}");
    }

    async fn connects_first(&self, addr: &str) -> std::io::Result<()> {
        let stream = TcpStream::connect(addr).await?;
        self.streams.lock().await.push(stream);
        Ok(())
    }

    async fn asks_with_a_copy(&self) -> reqwest::Result<u16> {
        let url = self.url.read().await.clone();
        Ok(reqwest::get(url).await?.status().as_u16())
    }

    // A permit is there to be held meanwhile.
    async fn one_of_few(&self) {
        let _permit = self.limit.acquire().await;
        tokio::time::sleep(Duration::from_secs(1)).await;
    }

    // How long that takes, nobody knows here.
    async fn hands_on(&self) {
        let streams = self.streams.lock().await;
        tokio::task::yield_now().await;
        println!("{}", streams.len());
    }
}
