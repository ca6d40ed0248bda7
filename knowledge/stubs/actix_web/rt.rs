#![wakeful::source = "actix-web 4.18.1 documentation, actix_web::rt"]

pub use actix_rt::Runtime;
pub use actix_rt::System;
pub use actix_rt::SystemRunner;
pub use actix_rt::net;
pub use actix_rt::signal;
pub use actix_rt::spawn;
pub use actix_rt::task;
pub use actix_rt::time;
