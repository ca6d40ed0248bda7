async fn f() {}

fn make() -> (String, Option<String>) {
    (String::new(), None)
}

async fn partial() {
    let pair = make();
    drop(pair.0);
    f().await;
    let (_, rest) = pair;
    f().await;
}

async fn maybe(c: bool, s: String) {
    if c {
        drop(s);
    }
    f().await;
}

async fn variants(o: Option<String>) {
    match o {
        Some(s) if s.is_empty() => f().await,
        None => f().await,
        other => {
            f().await;
            drop(other)
        }
    }
}

async fn arguments(_: String, (a, _): (String, String)) {
    drop(a);
    f().await;
}
