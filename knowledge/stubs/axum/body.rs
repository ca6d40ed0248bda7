#![wakeful::source = "axum 0.8.9 documentation, axum::body"]

use axum_core::Error;

pub use axum_core::body::Body;
pub use axum_core::body::BodyDataStream;
pub use bytes::Bytes;
pub use http_body::Body as HttpBody;

pub async fn to_bytes(body: Body, limit: usize) -> Result<Bytes, Error>;
