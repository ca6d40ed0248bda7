use std::sync::Mutex;
let m = Mutex::new(0);
let g = m.lock().unwrap();
async fn other() {}
other().await;
tokio::join!(other(), other());
println!("{g}")
