use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;

async fn step() {}

fn in_background<F>(work: F)
where
    F: Future<Output = ()> + Send + 'static,
{
    tokio::spawn(work);
}

fn own_bound() {
    let name = Rc::new(String::new());
    in_background(async move { println!("{name}") }); // want non_send_in_spawn
}

fn boxed() -> Pin<Box<dyn Future<Output = ()> + Send>> {
    Box::pin(async { // want non_send_in_spawn
        let name = Rc::new(1);
        step().await;
        println!("{name}");
    })
}

fn boxed_here() -> Pin<Box<dyn Future<Output = ()>>> {
    Box::pin(async {
        let name = Rc::new(1);
        step().await;
        println!("{name}");
    })
}

fn thread() {
    let name = Rc::new(1);
    std::thread::spawn(move || println!("{name}")); // want non_send_in_spawn
}

fn unbounded_parameter<T: 'static>(value: T) {
    tokio::spawn(async move { // want non_send_in_spawn
        step().await;
        drop(value);
    });
}

fn bounded_parameter<T: Send + 'static>(value: T) {
    tokio::spawn(async move {
        step().await;
        drop(value);
    });
}

fn unknown_type(value: elsewhere::Thing) {
    tokio::spawn(async move { drop(value) });
}

struct Handle(*mut u8);
unsafe impl Send for Handle {}

fn vouched_for(h: Handle) {
    tokio::spawn(async move {
        let h = h;
        step().await;
        drop(h);
    });
}
