use async_trait::async_trait;

// Which of them holds depends on how the crate is built.
#[cfg_attr(not(target_arch = "wasm32"), async_trait)]
#[cfg_attr(target_arch = "wasm32", async_trait(?Send))]
trait Fetch {
    async fn fetch(&self);
}

struct Client;

impl Fetch for Client {
    async fn fetch(&self) {}
}

#[async_trait]
#[cfg(feature = "boxed")]
trait Run {
    async fn run(&self);
}

#[cfg(not(feature = "boxed"))]
trait Run {
    async fn run(&self);
}

impl Run for Client {
    async fn run(&self) {}
}

// What a stranger's attribute makes of it is not known.
#[async_trait]
trait Mocked {
    async fn call(&self);
}

#[strange::expand]
impl Mocked for Client {
    async fn call(&self) {}
}

#[strange::async_trait]
trait Strange {
    async fn call(&self);
}

impl Strange for Client {
    async fn call(&self) {}
}

// Half typed.
#[async_trait]
impl Missing for Client {
    async fn call(&self) {}
}

#[async_trait]
trait Open {
    async fn call(&self)
}

impl Open for Client {
    async fn call(&self
}
