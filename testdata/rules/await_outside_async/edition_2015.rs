//@ edition: 2015

struct Queue {
    await: u32,
}

fn waiting(queue: &Queue) -> u32 {
    queue.await
}
