use std::time::Duration;

async fn leaf() {
    tokio::task::yield_now().await;
}

async fn countdown(n: u32) { // want async_recursion_without_boxing
    if n > 0 {
        countdown(n - 1).await
    }
}

pub(crate) async fn ping(n: u32) { // want async_recursion_without_boxing
    if n > 0 {
        pong(n - 1).await
    }
}

async fn pong(n: u32) {
    ping(n).await
}

struct Node {
    children: Vec<Node>,
}

impl Node {
    async fn visit(&self) { // want async_recursion_without_boxing
        leaf().await;
        for child in &self.children {
            child.visit().await;
        }
    }

    async fn boxed(&self) {
        for child in &self.children {
            Box::pin(child.boxed()).await;
        }
    }
}

async fn kept(n: u32) { // want async_recursion_without_boxing
    let inner = kept(n - 1);
    leaf().await;
    inner.await;
}

async fn in_a_block(n: u32) { // want async_recursion_without_boxing
    let step = async {
        in_a_block(n - 1).await;
    };
    step.await;
}

async fn joined(n: u32) { // want async_recursion_without_boxing
    tokio::join!(joined(n - 1), leaf());
}

async fn pinned(n: u32) { // want async_recursion_without_boxing
    std::pin::pin!(pinned(n - 1)).await;
}

async fn timed(n: u32) { // want async_recursion_without_boxing
    let _ = tokio::time::timeout(Duration::from_secs(1), timed(n - 1)).await;
}

trait Go {
    async fn go(&self, n: u32);
}

impl Go for Node {
    async fn go(&self, n: u32) { // want async_recursion_without_boxing
        self.go(n - 1).await
    }
}
