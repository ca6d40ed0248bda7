use std::future::Future;

async fn load(n: u32) -> u32 {
    tokio::task::yield_now().await;
    n
}

fn plain( // want manual_async_fn
    n: u32,
) -> impl Future<Output = u32> {
    async move {
        let text = "two
        lines";
        load(n).await + text.len() as u32
    }
}

pub fn unit( // want manual_async_fn
) -> impl Future<Output = ()> {
    async { load(1).await; }
}

struct Store(u32);

impl Store {
    pub(crate) fn get<'a>( // want manual_async_fn
        &'a self,
    ) -> impl Future<Output = u32> + 'a {
        async move { load(self.0).await }
    }

    fn ignores( // want manual_async_fn
        &self, _n: u32,
    ) -> impl Future<Output = u32> {
        async move { load(self.0).await }
    }

    fn commented(&self) -> impl Future<Output = u32> { // want manual_async_fn
        // stays where it is
        async move { load(self.0).await }
    }
}

fn asks_for_send(n: u32) -> impl Future<Output = u32> + Send {
    async move { load(n).await }
}

fn acts_first(n: u32) -> impl Future<Output = u32> {
    println!("before anybody polls");
    async move { load(n).await }
}

fn captures_less(n: &u32) -> impl Future<Output = u32> + use<> {
    let n = *n;
    async move { load(n).await }
}

fn captures_nothing(_n: &u32) -> impl Future<Output = u32> + use<> {
    async move { load(1).await }
}

fn boxed(n: u32) -> std::pin::Pin<Box<dyn Future<Output = u32>>> {
    Box::pin(async move { load(n).await })
}

trait Get {
    fn get(&self) -> impl Future<Output = u32> {
        async { 1 }
    }
}

#[stranger::rewrites]
fn rewritten() -> impl Future<Output = u32> {
    async { load(1).await }
}
