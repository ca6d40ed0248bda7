#![wakeful::source = "salvo_core 1.1.0 source and documentation, and of the depot that of 0.74.3"]
#![wakeful::versions = "0.74, 1"]

// What the depot keeps is known by its type.

use std::any::Any;
use std::fmt::Debug;

pub use crate::http::{Request, Response};

pub mod prelude {
    pub use crate::{Depot, Request, Response};
}

#[derive(Default)]
pub struct Depot {
    owned: Box<()>,
}
impl Depot {
    pub fn new() -> Self;
    pub fn inject<V: Any + Send + Sync>(&mut self, value: V) -> &mut Self;
    pub fn obtain<T: Any + Send + Sync>(&self) -> Result<&T, Option<&Box<dyn Any + Send + Sync>>>;
    pub fn obtain_mut<T: Any + Send + Sync>(&mut self) -> Result<&mut T, Option<&mut Box<dyn Any + Send + Sync>>>;
    pub fn insert<K, V>(&mut self, key: K, value: V) -> &mut Self where K: Into<String>, V: Any + Send + Sync;
    pub fn contains_key(&self, key: &str) -> bool;
    pub fn get<V: Any + Send + Sync>(&self, key: &str) -> Result<&V, Option<&Box<dyn Any + Send + Sync>>>;
    pub fn get_mut<V: Any + Send + Sync>(&mut self, key: &str) -> Result<&mut V, Option<&mut Box<dyn Any + Send + Sync>>>;
    pub fn scrape<T: Any + Send + Sync>(&mut self) -> Result<T, Option<Box<dyn Any + Send + Sync>>>;
}
impl Debug for Depot {}

pub mod http {
    pub use self::request::Request;
    pub use self::response::Response;

    pub mod request {
        use bytes::Bytes;
        use http::{HeaderMap, Method, Uri};
        use serde::Deserialize;
        use std::fmt::Debug;

        pub struct Request {
            owned: Box<()>,
        }
        impl Request {
            pub fn uri(&self) -> &Uri;
            pub fn method(&self) -> &Method;
            pub fn headers(&self) -> &HeaderMap;
            pub async fn form<'de, T>(&'de mut self, key: &str) -> Option<T> where T: Deserialize<'de>;
            pub async fn file(&mut self, key: &str) -> Option<&FilePart>;
            pub async fn first_file(&mut self) -> Option<&FilePart>;
            pub async fn files(&mut self, key: &str) -> Option<&Vec<FilePart>>;
            pub async fn all_files(&mut self) -> Vec<&FilePart>;
            pub async fn payload(&mut self) -> ParseResult<&Bytes>;
            pub async fn payload_with_max_size(&mut self, max_size: usize) -> ParseResult<&Bytes>;
            pub async fn form_data(&mut self) -> ParseResult<&FormData>;
            pub async fn parse_json<'de, T>(&'de mut self) -> ParseResult<T> where T: Deserialize<'de>;
            pub async fn parse_json_with_max_size<'de, T>(&'de mut self, max_size: usize) -> ParseResult<T> where T: Deserialize<'de>;
            pub async fn parse_form<'de, T>(&'de mut self) -> ParseResult<T> where T: Deserialize<'de>;
            pub async fn parse_body<'de, T>(&'de mut self) -> ParseResult<T> where T: Deserialize<'de>;
        }
        impl Debug for Request {}
        impl Default for Request {}
    }

    pub mod response {
        use http::{Extensions, HeaderMap, StatusCode, Version};
        use std::fmt::{Debug, Display};

        pub struct Response {
            owned: Box<()>,
        }
        impl Response {
            pub fn new() -> Self;
            pub fn headers(&self) -> &HeaderMap;
            pub fn headers_mut(&mut self) -> &mut HeaderMap;
            pub fn status_code(&mut self, code: StatusCode) -> &mut Self;
            pub fn render<P>(&mut self, scribe: P) where P: Scribe;
        }
        impl Default for Response {}
        impl Debug for Response {}
        impl Display for Response {}
        unsafe impl Send for Response {}
        unsafe impl Sync for Response {}
    }
}
