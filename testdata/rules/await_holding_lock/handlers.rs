//! Locks that the handlers of a server find in what was given to it.

use std::sync::{Arc, Mutex, RwLock};

mod with_poem {
    use super::*;
    use poem::handler;
    use poem::web::Data;

    #[handler]
    async fn counted(count: Data<&Arc<Mutex<u32>>>) -> String {
        let mut count = count.lock().unwrap(); // want await_holding_lock
        tokio::task::yield_now().await;
        *count += 1;
        count.to_string()
    }

    #[handler]
    async fn counted_before(Data(count): Data<&Arc<Mutex<u32>>>) -> String {
        *count.lock().unwrap() += 1;
        tokio::task::yield_now().await;
        String::new()
    }
}

mod with_salvo {
    use super::*;
    use salvo::prelude::*;

    #[handler]
    async fn counted(req: &mut Request, depot: &mut Depot) -> &'static str {
        let count = depot.obtain::<Arc<Mutex<u32>>>().unwrap();
        let mut count = count.lock().unwrap(); // want await_holding_lock
        if let Ok(more) = req.parse_json::<u32>().await {
            *count += more;
        }
        "counted"
    }
}

mod with_graphql {
    use super::*;
    use async_graphql::{Context, Object, Result};

    struct Query;

    #[Object]
    impl Query {
        async fn count(&self, ctx: &Context<'_>) -> Result<u32> {
            let count = ctx.data::<Arc<RwLock<u32>>>()?.read().unwrap(); // want await_holding_lock
            tokio::task::yield_now().await;
            Ok(*count)
        }

        async fn copied(&self, ctx: &Context<'_>) -> Result<u32> {
            let count = *ctx.data_unchecked::<Arc<RwLock<u32>>>().read().unwrap();
            tokio::task::yield_now().await;
            Ok(count)
        }
    }
}
