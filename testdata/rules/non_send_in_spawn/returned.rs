use std::future::Future;
use std::rc::Rc;
use std::sync::{Arc, Mutex};

async fn work() {}

fn kept() -> impl Future<Output = ()> + Send { // want non_send_in_spawn
    async {
        let count = Rc::new(1);
        work().await;
        println!("{count}");
    }
}

fn captured(n: u32) -> impl Send + Future<Output = ()> { // want non_send_in_spawn
    let count = Rc::new(n);
    let future = async move {
        work().await;
        println!("{count}");
    };
    future
}

fn of_any<F: Future<Output = ()>>(f: F) -> impl Future<Output = ()> + Send { // want non_send_in_spawn
    async move { f.await }
}

trait Job {
    fn run(&self) -> impl Future<Output = ()> + Send;
    fn twice(&self) -> impl Future<Output = ()> + Send { // want non_send_in_spawn
        async {
            let count = Rc::new(2);
            work().await;
            println!("{count}");
        }
    }
}

struct Local {
    count: Rc<u32>,
}

impl Job for Local {
    fn run(&self) -> impl Future<Output = ()> { // want non_send_in_spawn
        async move {
            work().await;
            println!("{}", self.count);
        }
    }
}

// What the futures keep is Send, or nobody was promised that they are.
struct Plain;

impl Job for Plain {
    fn run(&self) -> impl Future<Output = ()> {
        async { work().await }
    }
}

fn unpromised() -> impl Future<Output = ()> {
    async {
        let count = Rc::new(1);
        work().await;
        println!("{count}");
    }
}

fn taken_out(m: Arc<Mutex<u32>>) -> impl Future<Output = u32> + Send {
    let local = Rc::new(1);
    let more = *local;
    async move {
        let n = *m.lock().unwrap();
        work().await;
        n + more
    }
}

fn of_send<F: Future<Output = ()> + Send>(f: F) -> impl Future<Output = ()> + Send {
    async move { f.await }
}

fn early(n: u32) -> impl Future<Output = u32> + Send {
    if n == 0 {
        return std::future::ready(n);
    }
    std::future::ready(*Rc::new(n))
}
