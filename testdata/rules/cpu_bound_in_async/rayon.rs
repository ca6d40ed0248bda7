use rayon::prelude::*;

// The calling thread waits for those of rayon.
async fn squares(numbers: Vec<u64>) -> u64 {
    numbers.par_iter().map(|n| n * n).sum() // want cpu_bound_in_async
}

async fn sorted(mut numbers: Vec<u64>) -> Vec<u64> {
    numbers.par_sort_unstable(); // want cpu_bound_in_async
    numbers
}

async fn both(a: Vec<u64>, b: Vec<u64>) -> (u64, u64) {
    rayon::join(|| a.iter().sum(), || b.iter().sum()) // want cpu_bound_in_async
}

fn counted(words: &[String]) -> usize {
    words.par_iter().filter(|w| w.len() > 3).count()
}

async fn in_a_helper(words: &[String]) -> usize {
    counted(words) // want cpu_bound_in_async
}

// As it should be: rayon's threads work, and the task waits for a message.
async fn beside(numbers: Vec<u64>) -> u64 {
    let (tell, told) = tokio::sync::oneshot::channel();
    rayon::spawn(move || {
        let _ = tell.send(numbers.par_iter().map(|n| n * n).sum());
    });
    told.await.unwrap_or(0)
}

async fn elsewhere(numbers: Vec<u64>) -> u64 {
    tokio::task::spawn_blocking(move || numbers.par_iter().sum()).await.unwrap_or(0)
}

async fn only_made(numbers: Vec<u64>) {
    let _lazy = numbers.par_iter().map(|n| n * n);
    tokio::task::yield_now().await;
}
