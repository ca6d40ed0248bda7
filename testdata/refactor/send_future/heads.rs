use std::rc::Rc;

struct Client {
    name: String,
}

impl Client {
    /// Asks.
    pub async fn a/*|*/sk<'a>(&self, what: &'a str) -> Result<&'a str, std::io::Error> {
        tokio::task::yield_now().await;
        if self.name.is_empty() {
            return Ok(what);
        }
        let text = std::fs::read_to_string(what)?;
        println!("{text}
  and more");
        Ok(what)
    }

    async fn name(self) -> String/*|*/
    {
        self.name
    }
}

pub async fn no/*|*/thing() {
    tokio::task::yield_now().await;
}

async fn /*|*/generic<T: Send + Clone>(value: &T) -> T
where
    T: Sync,
{
    tokio::task::yield_now().await;
    value.clone()
}

async fn /*|*/not_send(rc: Rc<u32>) -> u32 {
    tokio::task::yield_now().await;
    *rc
}

async fn /*|*/perhaps<T: Clone>(value: T) -> T {
    tokio::task::yield_now().await;
    value.clone()
}

async fn /*|*/coerced() -> Box<dyn Fn() + Send> {
    Box::new(|| {})
}

async fn /*|*/keeps_it(_guard: tokio::sync::OwnedMutexGuard<u32>) {
    tokio::task::yield_now().await;
}

fn /*|*/not_async() {}

async fn in_the_body() {
    tokio::task::yield_now().await;/*|*/
}

trait Ask {
    async fn /*|*/ask(&self) -> u32;
}

impl Ask for Client {
    async fn /*|*/ask(&self) -> u32 {
        1
    }
}
