use std::collections::HashMap;

// What takes long may stand in sync code that a task calls.
fn heavy_computation() -> u64 {
    let mut sum = 0u64;
    for n in 0..1_000_000_000u64 {
        sum = sum.wrapping_add(n * n);
    }
    sum
}

fn by_iterator() -> u64 {
    (1..=1u64 << 30).map(|n| n % 7).sum()
}

struct Users {
    hashes: HashMap<String, String>,
}

impl Users {
    fn knows(&self, name: &str, password: &str) -> bool {
        self.hashes
            .get(name)
            .is_some_and(|hash| bcrypt::verify(password, hash).unwrap_or(false))
    }

    async fn log_in(&self, name: &str, password: &str) -> Result<(), &'static str> {
        if !self.knows(name, password) { // want cpu_bound_in_async
            return Err("no");
        }
        Ok(())
    }
}

async fn report() -> u64 {
    let first = heavy_computation(); // want cpu_bound_in_async
    first + by_iterator() // want cpu_bound_in_async
}

async fn elsewhere() -> u64 {
    tokio::task::spawn_blocking(heavy_computation).await.unwrap()
        + tokio::task::spawn_blocking(|| heavy_computation()).await.unwrap()
}

fn later() -> impl Fn() -> u64 {
    || heavy_computation()
}

fn on_a_thread() {
    std::thread::spawn(heavy_computation);
    std::thread::spawn(|| for n in 0..1_000_000_000u64 {
        std::hint::black_box(n);
    });
}

fn short() -> u64 {
    (0..1_000).sum()
}

async fn harmless() -> u64 {
    let _run = later();
    on_a_thread();
    short()
}

#[cfg(test)]
mod tests {
    #[tokio::test]
    async fn computes() {
        assert_ne!(super::heavy_computation(), 0);
    }
}
