async fn f() -> String {
    String::new()
}

async fn formats(s: String) {
    println!("{s} {}", f().await);
    let p = std::pin::pin!(f());
    p.await;
}

async fn several(s: String) {
    let (a, b) = tokio::join!(f(), async { s.len() });
    tokio::select! {
        x = f(), if a.is_empty() => { f().await; drop(x); }
        else => { f().await; }
    }
}

async fn opaque(s: String, t: String) {
    unheard_of!(s, t);
    f().await;
    drop(s);
}

async fn boxed_first() {
    let v = vec![f().await, { f().await; f().await }];
    drop(v);
}
