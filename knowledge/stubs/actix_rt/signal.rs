#![wakeful::source = "actix-rt 2.15.0 documentation, actix_rt::signal"]

pub use tokio::signal::ctrl_c;
