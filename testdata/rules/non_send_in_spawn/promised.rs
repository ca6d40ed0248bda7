// A fn asks for Send by its own signature, or by that of the trait it implements.
use std::future::Future;
use std::rc::Rc;

async fn pause() {}

async fn hold() {
    let rc = Rc::new(1);
    pause().await;
    drop(rc);
}

fn promised() -> impl Future<Output = ()> + Send { // want non_send_in_spawn
    let rc = Rc::new(1);
    async move {
        pause().await;
        drop(rc);
    }
}

fn handed_on() -> impl Send + Future<Output = ()> + 'static { // want non_send_in_spawn
    let future = hold();
    future
}

fn closure(label: Rc<str>) -> impl Fn() -> usize + Send { // want non_send_in_spawn
    move || label.len()
}

fn generic<T>(value: T) -> impl Future<Output = T> + Send { // want non_send_in_spawn
    async move {
        pause().await;
        value
    }
}

fn bounded<T: Send>(value: T) -> impl Future<Output = T> + Send {
    async move {
        pause().await;
        value
    }
}

fn nothing_promised() -> impl Future<Output = ()> {
    hold()
}

fn done_before() -> impl Future<Output = ()> + Send {
    let n = *Rc::new(1);
    async move {
        pause().await;
        drop(n);
    }
}

trait Job {
    fn run(&self) -> impl Future<Output = ()> + Send;
}

struct Plain;

impl Job for Plain {
    fn run(&self) -> impl Future<Output = ()> { // want non_send_in_spawn
        hold()
    }
}

trait Shared {
    fn touch(&self);
    fn run(&self) -> impl Future<Output = ()> + Send { // want non_send_in_spawn
        async {
            pause().await;
            self.touch();
        }
    }
}
