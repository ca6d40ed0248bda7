use futures::stream::{self, StreamExt};

async fn save(n: u32) {
    println!("{n}");
}

async fn spread_out(rate: u32) {
    stream::iter([1, 2, 3])
        .map(|n| n * 2)
        .for_ea/*|*/ch(|n| async move {
            // twice
            save(n * rate).await;
            save(n).await;
        })
        .await;
}

async fn in_one_line(numbers: impl futures::Stream<Item = (u32, u32)>) {
    numbers.for_each(|(a, b): (u32, u32)| async move { save(a + b).await })./*|*/await;
}

async fn returns(numbers: impl futures::Stream<Item = u32>) {
    numbers.for_each(|n| async move { if n > 1 { return; } save(n).await })./*|*/await;
}

async fn a_copy(numbers: impl futures::Stream<Item = u32>) -> u32 {
    let mut sum = 0;
    numbers.for_each(|n| async move { sum += n; save(n).await })./*|*/await;
    sum
}

async fn at_once(numbers: impl futures::Stream<Item = u32>) {
    numbers.for_each_concurrent(2, |n| async move { save(n).await })./*|*/await;
}
