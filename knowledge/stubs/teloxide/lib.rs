#![wakeful::source = "teloxide 0.17.0 source and documentation"]
#![wakeful::versions = "0.17"]

// Its requests are lazy and say so by `#[must_use]`.

pub use dptree;
pub use repls::repl;

pub mod prelude {
    pub use dptree;
    pub use dptree::prelude::*;
}

pub mod repls {
    use dptree::di::Injectable;

    pub async fn repl<R, H, Args>(bot: R, handler: H) where R: Requester + Send + Sync + Clone + 'static, <R as Requester>::GetUpdates: Send, H: Injectable<ResponseResult<()>, Args> + Send + Sync + 'static;
}
