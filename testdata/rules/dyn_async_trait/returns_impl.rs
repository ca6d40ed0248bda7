use std::future::Future;

trait Jobs {
    fn next(&self) -> impl Future<Output = u8> + Send;
}

trait Lines {
    fn lines(&self) -> Option<impl Iterator<Item = String>>;
}

fn jobs(_: &dyn Jobs) {} // want dyn_async_trait

fn lines(_: &dyn Lines) {} // want dyn_async_trait

fn closures(_: Box<dyn AsyncFn(u8)>) {} // want dyn_async_trait
