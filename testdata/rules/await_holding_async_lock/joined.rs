// What join! and try_join! ask for around which a lock is held. A run has said of each
// whether it ends.
use tokio::sync::Mutex;

struct Shop {
    stock: Mutex<u64>,
    other: Mutex<u64>,
}

async fn nothing() {}

impl Shop {
    async fn count(&self) -> u64 {
        *self.stock.lock().await
    }

    async fn try_count(&self) -> Result<u64, ()> {
        Ok(*self.stock.lock().await)
    }

    async fn by_a_call(&self) {
        let stock = self.stock.lock().await; // want await_holding_async_lock
        tokio::join!(self.count(), nothing());
        drop(stock);
    }

    async fn by_itself(&self) {
        let stock = self.stock.lock().await; // want await_holding_async_lock
        tokio::join!(nothing(), self.stock.lock());
        drop(stock);
    }

    // Unless the other one fails first.
    async fn perhaps(&self) {
        let stock = self.stock.lock().await; // want await_holding_async_lock
        let _ = tokio::try_join!(self.try_count(), self.try_count());
        drop(stock);
    }

    async fn dropped_before(&self) {
        let stock = self.stock.lock().await;
        drop(stock);
        tokio::join!(self.count(), nothing());
    }

    async fn dropped_by_the_other(&self) {
        let stock = self.stock.lock().await;
        tokio::join!(self.count(), async { drop(stock) });
    }

    async fn of_another(&self, other: &Shop) {
        let stock = self.stock.lock().await;
        tokio::join!(other.count(), nothing());
        drop(stock);
    }

    async fn in_a_block(&self) {
        let stock = self.stock.lock().await; // want await_holding_async_lock
        tokio::join!(async { self.count().await }, nothing());
        drop(stock);
    }

    async fn perhaps_in_a_block(&self, ask: bool) {
        let stock = self.stock.lock().await; // want await_holding_async_lock
        tokio::join!(nothing(), async move {
            if ask {
                self.stock.lock().await;
            }
        });
        drop(stock);
    }

    async fn dropped_by_another_block(&self) {
        let stock = self.stock.lock().await;
        tokio::join!(async { self.count().await }, async { drop(stock) });
    }

    async fn dropped_by_the_block(&self) {
        let stock = self.stock.lock().await;
        tokio::join!(nothing(), async {
            drop(stock);
            self.count().await;
        });
    }

    async fn locked_within(&self) {
        tokio::join!(nothing(), async {
            let stock = self.stock.lock().await;
            drop(stock);
            self.count().await;
        });
    }
}
