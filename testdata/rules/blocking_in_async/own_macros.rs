// What a macro of the program is given may be repaired where it is used once;
// what stands in its definition cannot, at the call.
use std::thread;
use std::time::Duration;

macro_rules! timed {
    ($body:block) => {{
        let start = std::time::Instant::now();
        let result = $body;
        println!("{:?}", start.elapsed());
        result
    }};
}

macro_rules! twice {
    ($e:expr) => {{
        $e;
        $e;
    }};
}

macro_rules! nap {
    ($d:expr) => {
        std::thread::sleep($d)
    };
}

macro_rules! on_a_thread {
    ($body:block) => {
        tokio::task::spawn_blocking(move || $body)
    };
}

async fn work() {
    timed!({ thread::sleep(Duration::from_secs(1)) }); // want blocking_in_async
    twice!(thread::sleep(Duration::from_secs(1))); // want blocking_in_async
    nap!(Duration::from_secs(1)); // want blocking_in_async
    let _ = on_a_thread!({ thread::sleep(Duration::from_secs(1)) }).await;
}
