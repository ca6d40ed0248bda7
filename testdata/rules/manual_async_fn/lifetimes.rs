use std::future::Future;

pub fn of_static( // want manual_async_fn
    n: &'static str,
) -> impl Future<Output = usize> + 'static {
    async move { n.len() }
}

pub fn of_caller( // want manual_async_fn
    n: &str,
) -> impl Future<Output = usize> + '_ {
    async move { n.len() }
}

// An async fn keeps what is given to it, and could not promise this.
pub fn lives_longer(_n: &str) -> impl Future<Output = usize> + 'static {
    async move { 1 }
}

pub trait Count {
    fn count(&self) -> impl Future<Output = usize> + 'static;
}

impl Count for u8 {
    fn count(&self) -> impl Future<Output = usize> + 'static {
        async move { 1 }
    }
}
