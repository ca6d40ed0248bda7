const PAGE: usize = 4096;

async fn step() {
    tokio::task::yield_now().await;
}

async fn literal() {
    let buffer = [0u8; 20_000];
    step().await;
    drop(buffer);
}

async fn constant() {
    let mut pages: [u32; 2 * PAGE] = [0; 2 * PAGE];
    step().await;
    pages[0] = 1;
    drop(pages);
}

struct Packet {
    head: [u64; 3],
    body: [u8; 16 * 1024],
}

async fn in_a_struct(packet: Packet) {
    step().await;
    drop(packet.head);
    drop(packet.body);
}

async fn small() {
    let buffer = [0u8; PAGE];
    step().await;
    drop(buffer);
}

async fn on_the_heap() {
    let buffer = vec![0u8; 20_000];
    let boxed = Box::new([0u8; 20_000]);
    step().await;
    drop(buffer);
    drop(boxed);
}

async fn ends_before() {
    {
        let buffer = [0u8; 20_000];
        drop(buffer);
    }
    step().await;
}

async fn unknown_length<const N: usize>() {
    let buffer = [0u8; N];
    step().await;
    drop(buffer);
}

async fn callers(packet: Packet) {
    literal().await; // want large_futures
    constant().await; // want large_futures
    in_a_struct(packet).await; // want large_futures
    let block = async {
        let buffer = [0u8; 30_000];
        step().await;
        drop(buffer);
    };
    block.await; // want large_futures
    small().await;
    on_the_heap().await;
    ends_before().await;
    unknown_length::<4>().await;
    Box::pin(literal()).await;
}

async fn around() {
    literal().await; // want large_futures
}

async fn further_out() {
    around().await;
}

fn returned(n: u8) -> impl std::future::Future<Output = ()> {
    async move {
        let buffer = [n; 20_000];
        step().await;
        drop(buffer);
    }
}

fn returned_boxed() -> impl std::future::Future<Output = ()> {
    Box::pin(returned(1))
}

async fn behind_an_opaque_type() {
    returned(1).await; // want large_futures
    let _ = tokio::time::timeout(std::time::Duration::from_secs(1), returned(1)).await; // want large_futures
    returned_boxed().await;
}
