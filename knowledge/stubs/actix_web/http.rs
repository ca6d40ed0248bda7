#![wakeful::source = "actix-web 4.18.1 documentation, actix_web::http"]

pub use actix_http::ConnectionType;
pub use actix_http::KeepAlive;
pub use actix_http::error::Error;
pub use actix_http::header;
pub use http::method::Method;
pub use http::status::StatusCode;
pub use http::uri::Uri;
pub use http::uri;
pub use http::version::Version;
