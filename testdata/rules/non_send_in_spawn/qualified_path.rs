// Without an import of Rc, its path says what Arc's has to.
async fn pause() {}

async fn shared(n: u32) -> String {
    let shared = std::rc::Rc::new(n);
    pause().await;
    shared.to_string()
}

fn start() {
    let name = std::rc::Rc::new(String::new());
    tokio::spawn(async move { println!("{name}") }); // want non_send_in_spawn
    tokio::spawn(shared(1)); // want non_send_in_spawn
}
