// What an editor sends while someone types.
async fn whole(m: &std::sync::Mutex<u8>) -> u8 {
    *m.lock().unwrap()
}

async fn half(rx: &mut Receiver<u8>) {
    let guard = whole(
    if let Some(x) = rx.recv().
    tokio::select! {
        x = rx.
    }
}

struct Open {
    a: u8,
    b

impl Open {
    fn after(&self) -> u8 { self.a }
}

fn whole_again() { println!("{}", 1); }
