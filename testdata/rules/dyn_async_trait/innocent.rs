use std::future::Future;
use std::pin::Pin;

trait Boxed {
    fn get(&self) -> Pin<Box<dyn Future<Output = u8> + Send + '_>>;
}

trait Skipped {
    async fn get(&self) -> u8
    where
        Self: Sized;
    fn size(&self) -> usize;
}

#[async_trait::async_trait]
trait Expanded {
    async fn get(&self) -> u8;
}

mod imported {
    use async_trait::async_trait;

    #[async_trait(?Send)]
    pub trait Local {
        async fn get(&self) -> u8;
    }
}

#[company::service]
trait Rewritten {
    async fn get(&self) -> u8;
}

#[cfg_attr(feature = "objects", async_trait::async_trait)]
trait PerhapsExpanded {
    async fn get(&self) -> u8;
}

trait Gated {
    #[cfg(feature = "native")]
    async fn get(&self) -> u8;
}

trait Native {
    async fn get(&self) -> u8;
}

fn all(
    _: &dyn Boxed,
    _: &dyn Skipped,
    _: &dyn Expanded,
    _: &dyn imported::Local,
    _: &dyn Rewritten,
    _: &dyn PerhapsExpanded,
    _: &dyn Gated,
    _: &dyn Unknown,
    _: &dyn Future<Output = u8>,
    _: &dyn Fn() -> u8,
) {
}

fn generic<Native: Send>(_: Vec<Native>) {}

/// Takes a `Box<dyn Native>`.
fn described(_: &impl Native) -> &'static str {
    "Box<dyn Native>"
}

macro_rules! object {
    () => {
        fn by_macro(_: &dyn Native) {}
    };
}

#[cfg(feature = "broken")]
fn gated(_: &dyn Native) {}

#[cfg(windows)]
mod windows {
    fn gated(_: &dyn super::Native) {}
}

struct Fields {
    #[cfg(feature = "broken")]
    native: Box<dyn Native>,
}

fn body() {
    #[cfg(feature = "broken")]
    let _x: Option<Box<dyn Native>> = None;
}

#[cfg(test)]
mod tests {
    fn built_for_tests(_: &dyn super::Native) {} // want dyn_async_trait
}
