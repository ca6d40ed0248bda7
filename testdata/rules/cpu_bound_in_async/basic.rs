use std::collections::HashMap;

struct Users {
    hashes: HashMap<String, String>,
}

async fn login(users: &Users, name: &str, password: &str) -> bool {
    let hash = &users.hashes[name];
    bcrypt::verify(password, hash).unwrap_or(false) // want cpu_bound_in_async
}

async fn register(password: String) -> String {
    bcrypt::hash(password, 12).unwrap() // want cpu_bound_in_async
}

async fn heavy_computation() -> u64 {
    let mut sum = 0u64;
    for n in 0..10_000_000_u64 { // want cpu_bound_in_async
        sum = sum.wrapping_add(n * n);
    }
    sum
}

// On a thread of its own, in sync code, or in steps.
async fn offloaded(password: String) -> String {
    tokio::task::spawn_blocking(move || bcrypt::hash(password, 12).unwrap()).await.unwrap()
}

fn in_sync_code(password: &str) -> String {
    for n in 0..10_000_000 {
        std::hint::black_box(n);
    }
    bcrypt::hash(password, 12).unwrap()
}

async fn yields() {
    for n in 0..10_000_000 {
        if n % 1000 == 0 {
            tokio::task::yield_now().await;
        }
    }
}

async fn short() -> u32 {
    (0..10_000_000).take(10).sum::<u32>() + {
        let mut sum = 0;
        for n in 0..1000 {
            sum += n;
        }
        sum
    }
}

async fn until_found(wanted: u32) -> Option<u32> {
    for n in 0..10_000_000 {
        if n == wanted {
            return Some(n);
        }
    }
    None
}
