// A task asks for a lock that it holds in a fn that it calls and awaits.
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::{Mutex, RwLock};
use tokio::time::timeout;

static TOTAL: Mutex<u64> = Mutex::const_new(0);

struct Inner {
    names: Mutex<Vec<String>>,
}

struct Shop {
    stock: Mutex<u64>,
    prices: RwLock<Vec<u64>>,
    shared: Arc<Inner>,
    others: Vec<Arc<Shop>>,
}

impl Inner {
    async fn count(&self) -> usize {
        self.names.lock().await.len()
    }
}

impl Shop {
    async fn add(&self, n: u64) {
        *self.stock.lock().await += n;
    }

    async fn double(&self) {
        let stock = self.stock.lock().await; // want await_holding_async_lock
        self.add(*stock).await;
    }

    async fn by_two_calls(&self) {
        let stock = self.stock.lock().await; // want await_holding_async_lock
        self.add_one().await;
        drop(stock);
    }

    async fn add_one(&self) {
        self.add(1).await
    }

    async fn by_path(&self) {
        let _stock = self.stock.lock().await; // want await_holding_async_lock
        Shop::add(self, 1).await;
    }

    async fn in_one_expression(&self) -> usize {
        self.shared.names.lock().await.len() + self.shared.count().await // want await_holding_async_lock
    }

    async fn by_another_name(&self) {
        let shared = self.shared.clone();
        let names = self.shared.names.lock().await; // want await_holding_async_lock
        println!("{} {}", names.len(), shared.count().await);
    }

    async fn sometimes(&self, wanted: bool) {
        let stock = self.stock.lock().await; // want await_holding_async_lock
        self.add_if(wanted).await;
        drop(stock);
    }

    async fn add_if(&self, wanted: bool) {
        if wanted {
            self.add(1).await;
        }
    }

    async fn if_it_gets_there(&self, text: &str) {
        let stock = self.stock.lock().await; // want await_holding_async_lock
        let _ = self.add_read(text).await;
        drop(stock);
    }

    async fn add_read(&self, text: &str) -> Result<(), std::num::ParseIntError> {
        let n = text.parse()?;
        self.add(n).await;
        Ok(())
    }

    // Stuck only behind a writer that comes in between.
    async fn cheapest(&self) -> usize {
        let prices = self.prices.read().await; // want await_holding_async_lock
        prices.len() + self.dearest().await
    }

    async fn dearest(&self) -> usize {
        self.prices.read().await.len()
    }

    async fn write_then_read(&self) {
        let mut prices = self.prices.write().await; // want await_holding_async_lock
        prices.push(self.dearest().await as u64);
    }

    // Another lock of this shop.
    async fn another_field(&self) {
        let prices = self.prices.read().await;
        self.add(prices.len() as u64).await;
    }

    // The same lock of other shops.
    async fn all_others(&self) {
        let stock = self.stock.lock().await;
        for other in &self.others {
            other.add(*stock).await;
        }
    }

    async fn let_go(&self) {
        let stock = self.stock.lock().await;
        let n = *stock;
        drop(stock);
        self.add(n).await;
    }

    // Gives up in time.
    async fn with_limit(&self) {
        let stock = self.stock.lock().await;
        let _ = timeout(Duration::from_secs(1), self.add(*stock)).await;
    }

    async fn asks_with_limit(&self) {
        let stock = self.stock.lock().await;
        self.try_add(*stock).await;
    }

    async fn try_add(&self, n: u64) {
        if let Ok(mut stock) = self.stock.try_lock() {
            *stock += n;
        }
        if let Ok(mut stock) = timeout(Duration::from_secs(1), self.stock.lock()).await {
            *stock += n;
        }
    }

    // What another task does it does when the lock is free.
    async fn in_a_task(self: Arc<Self>) {
        let stock = self.stock.lock().await;
        self.clone().add_later().await;
        drop(stock);
    }

    async fn add_later(self: Arc<Self>) {
        tokio::spawn(async move { self.add(1).await });
    }
}

async fn fill(lock: &Mutex<u64>, n: u64) {
    *lock.lock().await = n;
}

async fn lent() {
    let lock = Mutex::new(0);
    let held = lock.lock().await; // want await_holding_async_lock
    fill(&lock, *held).await;
}

async fn lent_another() {
    let (lock, other) = (Mutex::new(0), Mutex::new(0));
    let held = lock.lock().await;
    fill(&other, *held).await;
}

async fn total() -> u64 {
    *TOTAL.lock().await
}

async fn of_a_static() {
    let mut sum = TOTAL.lock().await; // want await_holding_async_lock
    *sum += total().await;
}

async fn owned(lock: Arc<Mutex<u64>>) {
    let held = lock.clone().lock_owned().await; // want await_holding_async_lock
    fill(&lock, *held).await;
}

struct Chain {
    here: Mutex<u64>,
    next: Option<Arc<Chain>>,
}

impl Chain {
    // Each has a lock of its own.
    async fn sum(&self) -> u64 {
        let here = self.here.lock().await;
        match &self.next {
            Some(next) => *here + Box::pin(next.sum()).await,
            None => *here,
        }
    }
}

struct Outer {
    inner: Inner,
    names: Mutex<Vec<String>>,
}

impl std::ops::Deref for Outer {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.inner
    }
}

// Of a type that derefs to one with a lock of the same name.
async fn of_the_outer(outer: &Outer) {
    let names = outer.names.lock().await;
    println!("{} {}", names.len(), outer.count().await);
}
