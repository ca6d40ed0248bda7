async fn macros(a: u8, b: Fut, lock: L) {
    println!("{a} {} {name} {x}", b.len(), x = lock);
    let v = vec![a, b.await];
    let w = vec![0u8; a];
    tokio::join!(one(a), async { b });
    let r = tokio::try_join!(one(a), two(b))?;
    tokio::select! {
        biased;
        Some(x) = b.next(), if a > 1 => { x.go().await }
        y = &mut lock => y,
        _ = sleep(1) => {},
        else => a,
    }
    if matches!(a, Some(q) | Ok(q) if q > 1) { q; }
    assert_eq!(a, b, "because {lock}");
    unknown!(a, lock.await, "{b:?}");
    tokio::pin!(b);
    b.await;
    let p = std::pin::pin!(lock);
    pin!(a, b);
    a;
    tokio::pin! { let t = lock; }
    t;
    dbg!(a);
    anyhow::bail!("no {a}");
    thread_local! { static N: u8 = 1; }
    N;
    let s = stream! { let i = a; yield i; };
    vec![vec![a]]
}
