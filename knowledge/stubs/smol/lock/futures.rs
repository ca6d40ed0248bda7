#![wakeful::source = "smol 2.0.2 documentation, smol::lock::futures"]

pub use async_lock::futures::Acquire;
pub use async_lock::futures::AcquireArc;
pub use async_lock::futures::BarrierWait;
pub use async_lock::futures::Lock;
pub use async_lock::futures::LockArc;
pub use async_lock::futures::Read;
pub use async_lock::futures::ReadArc;
pub use async_lock::futures::UpgradableRead;
pub use async_lock::futures::UpgradableReadArc;
pub use async_lock::futures::Upgrade;
pub use async_lock::futures::UpgradeArc;
pub use async_lock::futures::Write;
pub use async_lock::futures::WriteArc;
