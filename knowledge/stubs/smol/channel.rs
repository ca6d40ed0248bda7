#![wakeful::source = "smol 2.0.2 documentation, smol::channel"]

pub use async_channel::Closed;
pub use async_channel::Receiver;
pub use async_channel::Recv;
pub use async_channel::RecvError;
pub use async_channel::Send;
pub use async_channel::SendError;
pub use async_channel::Sender;
pub use async_channel::TryRecvError;
pub use async_channel::TrySendError;
pub use async_channel::WeakReceiver;
pub use async_channel::WeakSender;
pub use async_channel::bounded;
pub use async_channel::unbounded;
