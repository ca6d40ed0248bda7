// A task that runs a fn which asks for a lock that the task holds waits for itself.
use std::sync::Arc;
use tokio::sync::{Mutex, MutexGuard, RwLock, RwLockReadGuard, Semaphore};

static TOTAL: Mutex<u64> = Mutex::const_new(0);

struct Load {
    agents: RwLock<Vec<u64>>,
}

struct Scheduler {
    queue: Mutex<Vec<u64>>,
    load: Arc<Load>,
    slots: Semaphore,
    next: Option<Arc<Scheduler>>,
}

async fn empty(queue: &Mutex<Vec<u64>>) {
    queue.lock().await.clear();
}

async fn add(n: u64) {
    *TOTAL.lock().await += n;
}

impl Scheduler {
    async fn len(&self) -> usize {
        self.queue.lock().await.len()
    }

    async fn least(&self) -> Option<u64> {
        let load = self.load.agents.read().await;
        load.iter().min().copied()
    }

    async fn report(&self, name: &str) -> String {
        format!("{name}: {}", self.len().await)
    }

    async fn in_a_method(&self) {
        let mut queue = self.queue.lock().await; // want await_holding_async_lock
        queue.push(self.len().await as u64);
    }

    async fn in_a_method_of_a_method(&self) -> String {
        let _queue = self.queue.lock().await; // want await_holding_async_lock
        self.report("queue").await
    }

    async fn while_it_writes(&self) -> Result<u64, String> {
        let mut load = self.load.agents.write().await; // want await_holding_async_lock
        load.push(1);
        self.least().await.ok_or_else(|| "none".to_string())
    }

    // Stuck only behind a writer that comes in between.
    async fn while_it_reads(&self) -> Option<u64> {
        let _load = self.load.agents.read().await; // want await_holding_async_lock
        self.least().await
    }

    async fn as_an_argument(&self) {
        let _queue = self.queue.lock().await; // want await_holding_async_lock
        empty(&self.queue).await;
    }

    async fn in_a_match(&self) {
        match self.queue.lock().await.first() { // want await_holding_async_lock
            Some(_) => empty(&self.queue).await,
            None => {}
        }
    }

    async fn of_another(&self, other: &Scheduler) -> usize {
        let _queue = self.queue.lock().await;
        other.len().await
    }

    async fn of_the_next(&self) -> usize {
        let _queue = self.queue.lock().await;
        match &self.next {
            Some(next) => next.len().await,
            None => 0,
        }
    }

    async fn of_another_field(&self) -> Option<u64> {
        let _queue = self.queue.lock().await;
        self.least().await
    }

    async fn let_go(&self) -> usize {
        let queue = self.queue.lock().await;
        drop(queue);
        self.len().await
    }

    async fn at_once_only(&self) -> usize {
        if self.queue.lock().await.is_empty() {
            return 0;
        }
        self.len().await
    }

    // The permit is one of several.
    async fn permits(&self) {
        let _slot = self.slots.acquire().await;
        self.take_a_slot().await;
    }

    async fn take_a_slot(&self) {
        let _slot = self.slots.acquire().await;
    }
}

async fn of_a_static() {
    let total = TOTAL.lock().await; // want await_holding_async_lock
    add(*total).await;
}

async fn reassigned(mut at: Arc<Scheduler>) -> usize {
    let first = at.clone();
    let _queue = first.queue.lock().await;
    if let Some(next) = at.next.clone() {
        at = next;
    }
    at.len().await
}

// Each owner of an Arc has the same lock.
struct Actor {
    state: Arc<Mutex<u64>>,
    spare: Arc<Mutex<u64>>,
}

async fn reset(state: Arc<Mutex<u64>>) {
    *state.lock().await = 0;
}

impl Actor {
    async fn count(&self) -> u64 {
        *self.state.lock().await
    }

    async fn by_another_owner(&self) -> u64 {
        let state = Arc::clone(&self.state);
        let held = state.lock().await; // want await_holding_async_lock
        *held + self.count().await
    }

    async fn given_another_owner(&self) {
        let held = self.state.lock().await; // want await_holding_async_lock
        println!("{held}");
        reset(self.state.clone()).await;
    }

    async fn given_the_spare(&self) {
        let spare = self.spare.clone();
        let held = self.state.lock().await;
        println!("{held}");
        reset(spare).await;
        reset(Arc::new(Mutex::new(1))).await;
    }

    async fn of_the_one_before(&mut self) -> u64 {
        let before = self.state.clone();
        self.state = Arc::new(Mutex::new(0));
        let held = before.lock().await;
        *held + self.count().await
    }
}

// Own fns that give a guard: which lock it is of stands in there.
struct Accounts {
    open: Mutex<u64>,
    closed: Mutex<u64>,
    log: RwLock<Vec<u64>>,
}

impl Accounts {
    async fn open(&self) -> MutexGuard<'_, u64> {
        self.open.lock().await
    }

    async fn closed(&self) -> MutexGuard<'_, u64> {
        self.closed.lock().await
    }

    async fn log(&self) -> RwLockReadGuard<'_, Vec<u64>> {
        self.log.read().await
    }

    async fn twice(&self) -> u64 {
        let open = self.open().await; // want await_holding_async_lock
        *open + *self.open().await
    }

    async fn by_both_names(&self) -> u64 {
        let open = self.open().await; // want await_holding_async_lock
        *open + *self.open.lock().await
    }

    async fn both(&self) -> u64 {
        let open = self.open().await; // want await_holding_async_lock
        *open + *self.closed().await
    }

    async fn writes_while_it_reads(&self) {
        let log = self.log().await; // want await_holding_async_lock
        self.log.write().await.push(log.len() as u64);
    }
}
