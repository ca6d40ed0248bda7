#![wakeful::source = "tokio 1.54.1 documentation, tokio::signal"]

#![wakeful::feature = "signal"]
pub mod unix;

pub async fn ctrl_c() -> std::io::Result<()>;
