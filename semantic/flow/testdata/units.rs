async fn f() {}

async fn nested(mut v: Vec<String>, s: String) {
    let k = |x: String| v.push(x);
    let block = async move {
        f().await;
        drop(s);
        f().await;
    };
    block.await;
}

fn sync(s: String) -> impl Fn() {
    move || {
        let inner = || s.len();
        inner();
    }
}

async fn by_reference(s: String) {
    async {
        f().await;
        s.len();
    }
    .await;
}
