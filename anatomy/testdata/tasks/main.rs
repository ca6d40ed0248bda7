use tokio::task::{JoinHandle, JoinSet};

struct Server {
    accept: Option<JoinHandle<()>>,
}

#[tokio::main]
async fn main() {
    let mut set = JoinSet::new();
    for n in 0..4 {
        set.spawn(worker(n));
    }
    tokio::spawn(async move {
        report().await;
        tokio::spawn(async {
            std::thread::sleep(PAUSE);
        });
    });
    let files = tokio::task::spawn_blocking(|| std::fs::read("files"));
    files.await.unwrap().unwrap();
    while set.join_next().await.is_some() {}
}

async fn worker(n: u32) {
    let watch = tokio::spawn(report());
    let lines = load(n).await;
    watch.abort();
    keep(tokio::spawn(send(lines)));
}

async fn load(n: u32) -> Vec<u8> {
    read_part(n)
}

fn read_part(n: u32) -> Vec<u8> {
    std::fs::read(format!("part-{n}")).unwrap()
}

async fn report() {}

async fn send(lines: Vec<u8>) {}

fn keep(handle: JoinHandle<()>) {}

impl Server {
    fn start(&mut self, work: impl Future<Output = ()> + Send + 'static) {
        self.accept = Some(tokio::spawn(work));
        let many: Vec<_> = (0..2).map(|n| tokio::spawn(worker(n))).collect();
    }
}
