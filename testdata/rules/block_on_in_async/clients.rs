// A blocking client looks, in a debug build, whether a task makes it.
use reqwest::blocking::Client;

struct Pusher {
    client: Client,
}

impl Pusher {
    fn new() -> Self {
        Pusher { client: Client::new() }
    }

    fn patient() -> reqwest::Result<Self> {
        let client = Client::builder().user_agent("pusher").build()?;
        Ok(Pusher { client })
    }
}

async fn made_here() -> reqwest::Result<Client> {
    Client::builder().build() // want block_on_in_async
}

async fn made_in_a_fn() -> Pusher {
    Pusher::new() // want block_on_in_async
}

async fn made_in_a_builder() -> reqwest::Result<Pusher> {
    Pusher::patient() // want block_on_in_async
}

async fn made_on_a_thread() -> Pusher {
    tokio::task::spawn_blocking(Pusher::new).await.unwrap()
}

async fn asynchronous() -> reqwest::Client {
    reqwest::Client::new()
}

fn main() {
    drop(Pusher::new().client);
}
