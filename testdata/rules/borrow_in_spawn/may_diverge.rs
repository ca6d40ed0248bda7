// Whether control comes to the end of a branch with an unknown macro is not known, and
// with that not what the others give: of an owned value, `async move` takes all.
async fn scoped<F: Future>(f: F) -> F::Output {
    f.await
}

fn next<T>() -> Option<T> {
    None
}

async fn unclear(service: other::Service) {
    let request = match next() {
        Some(request) => request,
        None => {
            other::bail!();
        }
    };
    tokio::spawn(async { scoped(async move { service.call(request).await }).await });
}

async fn surely_copied(service: other::Service) {
    let request = match next() {
        Some(request) => request,
        None => {
            println!("nothing left");
        }
    };
    tokio::spawn(async { scoped(async move { service.call(request).await }).await }); // want borrow_in_spawn
}
