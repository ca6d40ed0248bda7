// An owned guard keeps no borrow, so that another lock may take the place of its own. A run
// has said of each whether it ends.
use std::sync::Arc;
use tokio::sync::{Mutex, OwnedMutexGuard};

struct Shop {
    stock: Arc<Mutex<u64>>,
}

impl Shop {
    async fn owned(&self) -> OwnedMutexGuard<u64> {
        self.stock.clone().lock_owned().await
    }

    async fn twice(&mut self) {
        let stock = self.owned().await; // want await_holding_async_lock
        let again = self.owned().await;
        drop((stock, again));
    }
}

struct Changing {
    given: Arc<Mutex<u64>>,
}

impl Changing {
    async fn owned(&self) -> OwnedMutexGuard<u64> {
        self.given.clone().lock_owned().await
    }

    // Of another lock, which is worth the usual hint.
    async fn of_what_was_replaced(&mut self) {
        let given = self.owned().await; // want await_holding_async_lock
        self.given = Arc::default();
        let again = self.owned().await;
        drop((given, again));
    }
}
