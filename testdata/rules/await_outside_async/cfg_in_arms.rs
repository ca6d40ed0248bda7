//! An arm and a field that a cfg takes away are not compiled.
struct Options {
    size: u8,
    #[cfg(any())]
    count: u8,
}

async fn count() -> u8 {
    1
}

pub fn chosen(kind: u8) -> u8 {
    match kind {
        #[cfg(any())]
        0 => count().await,
        _ => 2,
    }
}

pub fn built() -> Options {
    Options {
        size: 1,
        #[cfg(any())]
        count: count().await,
    }
}

pub fn plain(kind: u8) -> u8 {
    match kind {
        #[allow(unused)]
        0 => count().await, // want await_outside_async
        _ => 2,
    }
}
