use std::sync::Mutex;

async fn work() {
	tokio::task::yield_now().await;
}

async fn tabs(m: &Mutex<Vec<i32>>) {
	let mut g = m.lock().unwrap(); // want await_holding_lock
	g.push(1); // kept
	work().await;
}

async fn later(m: &Mutex<Vec<i32>>) {
	let mut g = m.lock().unwrap(); // want await_holding_lock
	work().await;
	g.push(1);
}

async fn temporary(m: &Mutex<Vec<i32>>) {
	while let Some(_) = m.lock().unwrap().pop() { // want await_holding_lock
		work().await;
	}
}
