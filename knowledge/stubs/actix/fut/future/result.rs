#![wakeful::source = "actix 0.13.5 documentation, actix::fut::future::result"]

pub use futures::future::Ready;
pub use futures::future::ready;

pub fn err<T, E>(e: E) -> Ready<Result<T, E>>;

pub fn ok<T, E>(t: T) -> Ready<Result<T, E>>;

pub fn result<T, E>(r: Result<T, E>) -> Ready<Result<T, E>>;
