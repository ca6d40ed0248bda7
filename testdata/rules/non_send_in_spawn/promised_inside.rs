// An `impl Trait` may stand anywhere in a return type, and an async fn has one as well.
use std::future::Future;
use std::rc::Rc;

async fn pause() -> usize {
    0
}

fn perhaps(open: bool) -> Result<impl Future<Output = usize> + Send, ()> { // want non_send_in_spawn
    if !open {
        return Err(());
    }
    Ok(async {
        let rc = Rc::new(1);
        pause().await + *rc
    })
}

fn perhaps_sent(open: bool) -> Result<impl Future<Output = usize> + Send, Rc<str>> {
    if !open {
        return Err(Rc::from("closed"));
    }
    Ok(async { pause().await + 1 })
}

fn pair() -> (
    impl Fn() -> usize + Send,
    impl Fn() -> usize + Send, // want non_send_in_spawn
) {
    let n = 1;
    let rc = Rc::new(1);
    (move || n, move || *rc)
}

fn boxed() -> Box<impl Fn() -> usize + Send> { // want non_send_in_spawn
    let rc = Rc::new(1);
    Box::new(move || *rc)
}

async fn value() -> impl Send { // want non_send_in_spawn
    pause().await;
    Rc::new(1)
}

async fn held_and_not_given() -> impl Send {
    let rc = Rc::new(1);
    pause().await + *rc
}

fn output() -> impl Future<Output: Send> { // want non_send_in_spawn
    async { Rc::new(1) }
}

fn output_alone() -> impl Future<Output: Send> {
    async {
        let rc = Rc::new(1);
        pause().await + *rc
    }
}

fn output_hidden() -> impl Future<Output = impl Fn() -> usize + Send> { // want non_send_in_spawn
    async {
        let rc = Rc::new(1);
        move || *rc
    }
}

fn early(n: usize) -> impl Iterator<Item = usize> + Send { // want non_send_in_spawn
    let rc = Rc::new(n);
    return (0..n).map(move |i| i + *rc);
}

fn nothing_known() -> Option<impl Future<Output = usize> + Send> {
    todo!() as Option<std::future::Ready<usize>>
}
