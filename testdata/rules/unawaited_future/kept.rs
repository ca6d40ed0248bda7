async fn send(_: u32) {}

async fn inside(one: Option<u32>, many: Vec<u32>) {
    one.map(|x| send(x)); // want unawaited_future
    let _ = one.map(send); // want unawaited_future
    Some(send(1)); // want unawaited_future
    vec![send(1), send(2)]; // want unawaited_future
    many.iter().map(|x| send(*x)); // want unawaited_future
    many.iter().map(|x| send(*x)).collect::<Vec<_>>(); // want unawaited_future
    let all: Vec<_> = many.iter().map(|x| send(*x)).collect(); // want unawaited_future
    many.iter().for_each(|x| {
        send(*x); // want unawaited_future
    });
    for future in many.into_iter().map(send) { // want unawaited_future
        drop(future);
    }
}

async fn taken(one: Option<u32>, many: Vec<u32>) {
    if let Some(future) = one.map(send) {
        future.await;
    }
    futures::future::join_all(many.iter().map(|x| send(*x))).await;
    let all: Vec<_> = many.iter().map(|x| send(*x)).collect();
    for future in all {
        future.await;
    }
    let _kept: Vec<_> = many.iter().map(|x| send(*x)).collect();
}
