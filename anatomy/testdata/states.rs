use std::sync::Mutex;

struct Store {
    lock: Mutex<Vec<u32>>,
}

async fn fetch(id: u32) -> Result<u32, String> {
    Ok(id)
}

async fn tick() {
    fetch(1).await.ok();
}

pub async fn refresh(store: &Store, ids: Vec<u32>) -> Result<u64, String> {
    let buffer = [0u8; 1024];
    let mut total = 0;
    for id in &ids {
        let value = fetch(*id).await?;
        if value == 0 {
            continue;
        }
        let mut guard = store.lock.lock().unwrap();
        guard.push(value);
        tick().await;
        total += u64::from(value);
    }
    fetch(buffer.len() as u32).await?;
    Ok(total)
}

pub async fn serve() {
    let shared = std::rc::Rc::new(7);
    loop {
        tokio::select! {
            _ = tick() => {}
            one = fetch(2) => {
                if one.is_err() {
                    tick().await;
                }
            }
        }
        tokio::join!(tick(), async { println!("{shared}") });
    }
}
