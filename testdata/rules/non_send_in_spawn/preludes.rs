use rand::prelude::*;

async fn send(_number: u32) {
    tokio::task::yield_now().await;
}

fn start() {
    tokio::spawn(async { // want non_send_in_spawn
        let mut rng = rand::thread_rng();
        send(rng.gen()).await;
    });
    tokio::spawn(async {
        let number = rand::thread_rng().gen();
        send(number).await;
    });
    tokio::spawn(async {
        let mut rng = StdRng::from_entropy();
        send(rng.gen()).await;
    });
}
