#![wakeful::source = "actix 0.13.5 documentation, actix::fut"]

pub mod future;
pub mod stream;
pub mod try_future;

pub use crate::fut::future::ActorFuture;
pub use crate::fut::future::ActorFutureExt;
pub use crate::fut::future::LocalBoxActorFuture;
pub use crate::fut::future::WrapFuture;
pub use crate::fut::future::result::err;
pub use crate::fut::future::result::ok;
pub use crate::fut::future::result::result;
pub use crate::fut::future::wrap_future;
pub use crate::fut::stream::ActorStream;
pub use crate::fut::stream::ActorStreamExt;
pub use crate::fut::stream::WrapStream;
pub use crate::fut::stream::wrap_stream;
pub use crate::fut::try_future::ActorTryFuture;
pub use crate::fut::try_future::ActorTryFutureExt;
pub use futures::future::Ready;
pub use futures::future::ready;
