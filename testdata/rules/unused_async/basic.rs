async fn wait() {
    tokio::task::yield_now().await;
}

async fn sum(a: u32, b: u32) -> u32 { // want unused_async
    a + b
}

struct Store(u32);

impl Store {
    pub async fn get(&self) -> u32 { // want unused_async
        self.0
    }

    async fn waits(&self) -> u32 {
        wait().await;
        self.get().await + sum(1, 2)
            .await
    }
}

async fn only_inside() { // want unused_async
    let later = async { wait().await };
    drop(later);
}

async fn spawned() {
    println!("runs in a task");
}

async fn start() {
    tokio::spawn(spawned());
    wait().await;
}

async fn handler() -> u32 {
    1
}

fn routes() {
    route(handler);
}

async fn in_a_macro() {
    stranger!(may wait);
}

async fn named_in_a_macro() -> u32 {
    1
}

fn calls_it() {
    stranger!(named_in_a_macro());
}

async fn to_be_written() {
    todo!()
}

async fn joins() {
    tokio::join!(wait(), wait());
}

trait Get {
    async fn get(&self) -> u32;
}

impl Get for Store {
    async fn get(&self) -> u32 {
        self.0
    }
}

#[stranger::rewrites]
async fn rewritten() -> u32 {
    1
}

async fn waits_the_wrong_way() {
    std::thread::sleep(std::time::Duration::from_secs(1)); // that is the mistake to mend
}

// Bodies that a text about code leaves out.
async fn left_out() -> u32 {
    ..
}

async fn empty() -> u32 {}

async fn nothing() {} // want unused_async

// What is mended here is something else: async code is meant.
async fn awaits_in_a_closure(names: Vec<String>) -> Vec<usize> {
    names.iter().map(|name| length(name).await).collect()
}

async fn length(name: &str) -> usize {
    tokio::task::yield_now().await;
    name.len()
}

// These macros wait, though no await is written.
async fn asks_once(fut: &mut (impl Future<Output = u8> + Unpin)) -> std::task::Poll<u8> {
    futures::poll!(fut)
}

async fn steps_aside() {
    futures::pending!()
}

async fn asks_nobody(poll: std::task::Poll<u8>) -> std::task::Poll<u8> { // want unused_async
    std::task::Poll::Ready(std::task::ready!(poll))
}
