async fn load(n: u32) -> std::io::Result<u32> {
    Ok(n)
}

async fn guilty() -> std::io::Result<u32> {
    let one = tokio::spawn(load(1)).await??; // want spawn_then_await
    let two = tokio::task::spawn(async move { load(one).await }).await.unwrap()?; // want spawn_then_await
    tokio::spawn(async { println!("hi") }).await.expect("no panic"); // want spawn_then_await
    Ok(one + two)
}

async fn innocent(elsewhere: &tokio::runtime::Handle) -> std::io::Result<u32> {
    let handle = tokio::spawn(load(1));
    let two = load(2).await?;
    let one = handle.await??;
    let three = tokio::task::spawn_blocking(|| 3).await?; // there it may block
    let four = elsewhere.spawn(load(4)).await??; // it runs in another runtime
    if let Err(e) = tokio::spawn(load(5)).await {
        println!("{e}"); // the panic stays in the task
    }
    match tokio::spawn(load(6)).await {
        Ok(n) => println!("{n:?}"),
        Err(e) if e.is_panic() => println!("it panicked"),
        Err(_) => {}
    }
    Ok(one + two + three + four)
}

#[tokio::main]
async fn main() {
    tokio::spawn(async { println!("on a worker thread") }).await.unwrap();
}

async fn kept_for_the_next_statement() -> std::io::Result<u32> {
    let handle = tokio::spawn(load(1)); // want spawn_then_await
    let one = handle.await??;

    let handle = tokio::spawn(async move { // want spawn_then_await
        println!("hi");
        load(one).await
    });
    let two = handle.await.unwrap()?;

    let task = tokio::spawn(load(2));
    println!("it runs beside this");
    let three = task.await??;

    let task = tokio::spawn(load(3));
    let abort = task.abort_handle();
    let four = load(4).await? + task.await??;
    abort.abort();

    let (left, right) = (tokio::spawn(load(5)), tokio::spawn(load(6)));
    let five = left.await??;
    let last = tokio::spawn(load(7)); // want spawn_then_await
    Ok(last.await?? + right.await?? + one + two + three + four + five)
}

// The task is what keeps the future from containing itself.
async fn recursive(n: u32) {
    if n > 0 {
        tokio::task::spawn_local(recursive(n - 1)).await.unwrap(); // want spawn_then_await
    }
}

#[derive(Debug)]
struct Failed(tokio::task::JoinError);

async fn result_in_a_variable() -> Result<(), Failed> {
    let printed = tokio::spawn(load(1)).await; // want spawn_then_await
    println!("{printed:?}");
    let unwrapped = tokio::spawn(load(1)).await; // want spawn_then_await
    println!("{:?}", unwrapped.unwrap());
    let _ = tokio::spawn(load(1)).await; // want spawn_then_await
    let _unused = tokio::task::spawn(load(1)).await; // want spawn_then_await
    let other = tokio::spawn(load(2)).await.map_err(Failed)?; // want spawn_then_await
    println!("{other:?}");

    let looked_at = tokio::spawn(load(1)).await;
    if looked_at.is_err() {
        println!("it panicked");
    }
    let matched = tokio::spawn(load(1)).await;
    match matched {
        Ok(n) => println!("{n:?}"),
        Err(e) => println!("{e}"),
    }
    let n = tokio::spawn(load(1)).await.unwrap_or(Ok(0));
    println!("{n:?}");
    Ok(())
}
