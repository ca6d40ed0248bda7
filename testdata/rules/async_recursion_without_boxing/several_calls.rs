async fn fibonacci(n: u32) -> u64 { // want async_recursion_without_boxing
    if n < 2 {
        return n.into();
    }
    fibonacci(n - 1).await + fibonacci(n - 2).await
}

async fn ackermann(m: u64, n: u64) -> u64 { // want async_recursion_without_boxing
    match (m, n) {
        (0, n) => n + 1,
        (m, 0) => ackermann(m - 1, 1).await,
        (m, n) => ackermann(m - 1, ackermann(m, n - 1).await).await,
    }
}

async fn halves(n: u32) { // want async_recursion_without_boxing
    if n > 1 {
        tokio::join!(halves(n / 2), halves(n - n / 2));
    }
}

async fn one_is_boxed(n: u32) { // want async_recursion_without_boxing
    if n > 0 {
        Box::pin(one_is_boxed(n - 1)).await;
        one_is_boxed(n - 1).await;
    }
}

async fn left(n: u32) { // want async_recursion_without_boxing
    if n > 0 {
        right(n - 1).await;
        right(n / 2).await;
    }
}

async fn right(n: u32) {
    left(n).await
}
