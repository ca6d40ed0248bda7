//! Locks of tokio under the names that frameworks give them.

mod bot {
    use serenity::prelude::*;

    struct Count;
    impl TypeMapKey for Count {
        type Value = u64;
    }

    async fn counted(ctx: &Context) {
        let data = ctx.data.read().await; // want await_holding_async_lock
        if data.contains_key::<Count>() {
            ctx.data.write().await.insert::<Count>(1);
        }
    }

    async fn counted_apart(ctx: &Context) {
        let known = ctx.data.read().await.contains_key::<Count>();
        if known {
            ctx.data.write().await.insert::<Count>(1);
        }
    }
}

mod site {
    use rocket::State;
    use rocket::tokio::sync::Mutex;

    struct Site {
        users: Mutex<Vec<String>>,
    }

    async fn index(site: &State<Site>) -> Option<String> {
        let users = site.users.lock().await; // want await_holding_async_lock
        let again = site.users.lock().await;
        users.first().or(again.last()).cloned()
    }

    async fn file(path: &str) -> std::io::Result<rocket::fs::NamedFile> {
        rocket::fs::NamedFile::open(path).await
    }
}
