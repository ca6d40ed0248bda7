use async_trait::async_trait;

#[async_trait] // want needless_async_trait
trait Store {
    async fn get(&self, id: u32) -> Option<String>;
}

struct Memory;

#[async_trait]
impl Store for Memory {
    async fn get(&self, _id: u32) -> Option<String> {
        None
    }
}

async fn show(memory: &Memory) {
    println!("{:?}", memory.get(1).await);
}

// There are objects of this one.
#[async_trait]
trait Object {
    async fn get(&self) -> u32;
}

#[async_trait]
impl Object for Memory {
    async fn get(&self) -> u32 {
        1
    }
}

async fn any(o: Box<dyn Object>) {
    o.get().await;
}

// Generic code may spawn it, and then needs to know that its future is Send.
#[async_trait]
trait Bound {
    async fn run(&self);
}

#[async_trait]
impl Bound for Memory {
    async fn run(&self) {}
}

fn spawn<B: Bound + Send + Sync + 'static>(b: B) {
    tokio::spawn(async move { b.run().await });
}

// Others may do all of that.
#[async_trait]
pub trait Public {
    async fn call(&self);
}

#[async_trait]
impl Public for Memory {
    async fn call(&self) {}
}

// A future that contains itself has to be boxed.
#[async_trait]
trait Walk {
    async fn walk(&self, depth: u32);
}

#[async_trait]
impl Walk for Memory {
    async fn walk(&self, depth: u32) {
        if depth > 0 {
            self.walk(depth - 1).await;
        }
    }
}

// Nobody implements it yet.
#[async_trait]
trait Planned {
    async fn plan(&self);
}
