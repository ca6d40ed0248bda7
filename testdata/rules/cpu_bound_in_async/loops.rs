const ROUNDS: u64 = 50_000_000;

async fn by_a_constant() -> u64 {
    let mut hash = 0u64;
    for n in 0..ROUNDS { // want cpu_bound_in_async
        hash = hash.rotate_left(5) ^ n;
    }
    hash
}

async fn in_each_other() -> u64 {
    let mut sum = 0;
    for x in 0..2_000u64 { // want cpu_bound_in_async
        for y in 0..2_000u64 {
            sum ^= x * y;
        }
    }
    sum
}

async fn counted() -> u64 {
    let (mut sum, mut other) = (0u64, 0u64);
    let mut n = 0;
    while n < 100_000_000 { // want cpu_bound_in_async
        sum ^= n;
        n += 1;
    }
    while other < 100_000_000 {
        other = sum;
    }
    sum
}

async fn chained() -> u64 {
    let squares: u64 = (0..10_000_000u64).map(|n| n.wrapping_mul(n)).sum(); // want cpu_bound_in_async
    let even = (1..=5_000_000u64).filter(|n| n % 2 == 0).count() as u64; // want cpu_bound_in_async
    (0..3_000_000u64).fold(squares ^ even, |sum, n| sum ^ n) // want cpu_bound_in_async
}

async fn not_to_the_end() -> Option<u64> {
    let few: Vec<u64> = (0..10_000_000u64).map(|n| n * n).take(5).collect();
    let lazy = (0..10_000_000u64).map(|n| n + 1);
    let known = (0..10_000_000u64).contains(&few[0]);
    lazy.skip(few.len()).find(|n| known && *n > 7)
}

fn start() {
    tokio::spawn(async {
        for n in 0..50_000_000u64 { // want cpu_bound_in_async
            std::hint::black_box(n);
        }
    });
    tokio::task::spawn_blocking(|| (0..50_000_000u64).map(|n| n ^ 1).sum::<u64>());
    std::thread::spawn(|| {
        for n in 0..50_000_000u64 {
            std::hint::black_box(n);
        }
    });
}

async fn elsewhere() -> u64 {
    tokio::task::spawn_blocking(|| {
        let mut sum = 0;
        for n in 0..50_000_000u64 {
            sum ^= n;
        }
        sum
    })
    .await
    .unwrap()
}
