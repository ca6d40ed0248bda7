#![wakeful::source = "async-graphql 7.2.1 source and documentation"]
#![wakeful::versions = "7"]

use http::HeaderMap;
use std::any::{Any, TypeId};
use std::collections::{BTreeMap, HashMap};
use std::fmt::{Debug, Display};
use std::future::Future;
use std::hash::BuildHasherDefault;
use std::ops::Deref;
use std::sync::Arc;

#[derive(Clone)]
pub struct ContextBase<'a, T> {
    owned: Box<()>,
}
impl<'a, T> ContextBase<'a, T> {
    pub fn add_error(&self, error: ServerError);
    pub fn data<D: Any + Send + Sync>(&self) -> Result<&'a D>;
    pub fn data_unchecked<D: Any + Send + Sync>(&self) -> &'a D;
    pub fn data_opt<D: Any + Send + Sync>(&self) -> Option<&'a D>;
    pub fn http_header_contains(&self, key: impl AsHeaderName) -> bool;
    pub fn insert_http_header(&self, name: impl IntoHeaderName, value: impl TryInto<HeaderValue>) -> Option<HeaderValue>;
    pub fn append_http_header(&self, name: impl IntoHeaderName, value: impl TryInto<HeaderValue>) -> bool;
}
impl<'a> ContextBase<'a, &'a Positioned<Field>> {
    pub fn look_ahead(&self) -> Lookahead<'_>;
    pub fn field(&self) -> SelectionField<'_>;
}
unsafe impl<'a, T> Send for ContextBase<'a, T> where T: Send {}
unsafe impl<'a, T> Sync for ContextBase<'a, T> where T: Sync {}

pub type Context<'a> = ContextBase<'a, &'a Positioned<Field>>;

#[derive(Default)]
pub struct Data {
    owned: Box<()>,
}
impl Data {
    pub fn insert<D: Any + Send + Sync>(&mut self, data: D);
}
impl Deref for Data {
    type Target = HashMap<TypeId, Box<dyn Any + Sync + Send>, BuildHasherDefault<FnvHasher>>;
}
impl Debug for Data {}

pub struct Schema<Query, Mutation, Subscription> {
    owned: Box<()>,
}
impl<Query, Mutation, Subscription> Schema<Query, Mutation, Subscription> where Query: ObjectType + 'static, Mutation: ObjectType + 'static, Subscription: SubscriptionType + 'static {
    pub fn build(query: Query, mutation: Mutation, subscription: Subscription) -> SchemaBuilder<Query, Mutation, Subscription>;
    pub fn build_with_ignore_name_conflicts<I, T>(query: Query, mutation: Mutation, subscription: Subscription, ignore_name_conflicts: I) -> SchemaBuilder<Query, Mutation, Subscription> where I: IntoIterator<Item = T>, T: Into<String>;
    pub fn new(query: Query, mutation: Mutation, subscription: Subscription) -> Schema<Query, Mutation, Subscription>;
    pub fn sdl(&self) -> String;
    pub fn sdl_with_options(&self, options: SDLExportOptions) -> String;
    pub fn names(&self) -> Vec<String>;
    pub async fn execute(&self, request: impl Into<Request>) -> Response;
    pub async fn execute_batch(&self, batch_request: BatchRequest) -> BatchResponse;
    pub fn execute_stream_with_session_data(&self, request: impl Into<Request>, session_data: Arc<Data>) -> BoxStream<'static, Response>;
    pub fn execute_stream(&self, request: impl Into<Request>) -> BoxStream<'static, Response>;
    pub fn data<D: Any + Send + Sync>(&self) -> Option<&D>;
}
impl<Query, Mutation, Subscription> Clone for Schema<Query, Mutation, Subscription> {}
impl<Query, Mutation, Subscription> Default for Schema<Query, Mutation, Subscription> where Query: Default + ObjectType + 'static, Mutation: Default + ObjectType + 'static, Subscription: Default + SubscriptionType + 'static {}
impl<Query, Mutation, Subscription> Executor for Schema<Query, Mutation, Subscription> where Query: ObjectType + 'static, Mutation: ObjectType + 'static, Subscription: SubscriptionType + 'static {}
unsafe impl<Query, Mutation, Subscription> Send for Schema<Query, Mutation, Subscription> where Mutation: Sync + Send, Subscription: Sync + Send, Query: Sync + Send {}
unsafe impl<Query, Mutation, Subscription> Sync for Schema<Query, Mutation, Subscription> where Mutation: Sync + Send, Subscription: Sync + Send, Query: Sync + Send {}

pub struct SchemaBuilder<Query, Mutation, Subscription> {
    owned: Box<()>,
}
impl<Query, Mutation, Subscription> SchemaBuilder<Query, Mutation, Subscription> {
    pub fn register_input_type<T: InputType>(self) -> Self;
    pub fn register_output_type<T: OutputType>(self) -> Self;
    pub fn disable_introspection(self) -> Self;
    pub fn introspection_only(self) -> Self;
    pub fn limit_complexity(self, complexity: usize) -> Self;
    pub fn limit_depth(self, depth: usize) -> Self;
    pub fn limit_recursive_depth(self, depth: usize) -> Self;
    pub fn limit_directives(self, max_directives: usize) -> Self;
    pub fn extension(self, extension: impl ExtensionFactory) -> Self;
    pub fn data<D: Any + Send + Sync>(self, data: D) -> Self;
    pub fn validation_mode(self, validation_mode: ValidationMode) -> Self;
    pub fn enable_federation(self) -> Self;
    pub fn enable_subscription_in_federation(self) -> Self;
    pub fn override_input_type_description<T: InputType>(self, desc: &'static str) -> Self;
    pub fn override_output_type_description<T: OutputType>(self, desc: &'static str) -> Self;
    pub fn directive<T: CustomDirectiveFactory>(self, directive: T) -> Self;
    pub fn disable_suggestions(self) -> Self;
    pub fn with_sorted_fields(self) -> Self;
    pub fn with_sorted_enums(self) -> Self;
    pub fn finish(self) -> Schema<Query, Mutation, Subscription>;
}
unsafe impl<Query, Mutation, Subscription> Send for SchemaBuilder<Query, Mutation, Subscription> where Mutation: Send, Subscription: Send, Query: Send {}
unsafe impl<Query, Mutation, Subscription> Sync for SchemaBuilder<Query, Mutation, Subscription> where Mutation: Sync, Subscription: Sync, Query: Sync {}

pub struct Request {
    pub query: String,
    pub operation_name: Option<String>,
    pub variables: Variables,
    pub uploads: Vec<UploadValue>,
    pub data: Data,
    pub extensions: Extensions,
    pub introspection_mode: IntrospectionMode,
    owned: Box<()>,
}
impl Request {
    pub fn new(query: impl Into<String>) -> Self;
    pub fn operation_name<T: Into<String>>(self, name: T) -> Self;
    pub fn variables(self, variables: Variables) -> Self;
    pub fn data<D: Any + Send + Sync>(self, data: D) -> Self;
    pub fn disable_introspection(self) -> Self;
    pub fn only_introspection(self) -> Self;
    pub fn parsed_query(&mut self) -> Result<&ExecutableDocument, ServerError>;
    pub fn set_parsed_query(&mut self, doc: ExecutableDocument);
    pub fn set_upload(&mut self, var_path: &str, upload: UploadValue);
}
impl Debug for Request {}
unsafe impl Send for Request {}
unsafe impl Sync for Request {}

#[derive(Debug, Default, PartialEq)]
pub struct Response {
    pub data: Value,
    pub extensions: BTreeMap<String, Value>,
    pub cache_control: CacheControl,
    pub errors: Vec<ServerError>,
    pub http_headers: HeaderMap,
}
impl Response {
    pub fn new(data: impl Into<Value>) -> Self;
    pub fn from_errors(errors: Vec<ServerError>) -> Self;
    pub fn extension(self, name: impl Into<String>, value: Value) -> Self;
    pub fn http_headers(self, http_headers: HeaderMap) -> Self;
    pub fn cache_control(self, cache_control: CacheControl) -> Self;
    pub fn is_ok(&self) -> bool;
    pub fn is_err(&self) -> bool;
    pub fn into_result(self) -> Result<Self, Vec<ServerError>>;
}
unsafe impl Send for Response {}
unsafe impl Sync for Response {}

#[derive(Clone)]
pub struct Error {
    pub message: String,
    pub source: Option<Arc<dyn Any + Send + Sync>>,
    pub extensions: Option<ErrorExtensionValues>,
}
impl Error {
    pub fn new(message: impl Into<String>) -> Self;
    pub fn new_with_source(source: impl Display + Send + Sync + 'static) -> Self;
    pub fn into_server_error(self, pos: Pos) -> ServerError;
}
impl Debug for Error {}
unsafe impl Send for Error {}
unsafe impl Sync for Error {}

pub trait Executor: Unpin + Clone + Send + Sync + 'static {
    fn execute(&self, request: Request) -> impl Future<Output = Response> + Send;
    fn execute_batch(&self, batch_request: BatchRequest) -> impl Future<Output = BatchResponse> + Send;
    fn execute_stream(&self, request: Request, session_data: Option<Arc<Data>>) -> BoxStream<'static, Response>;
}

pub type Result<T, E = Error> = std::result::Result<T, E>;

pub mod dataloader {
    use std::collections::HashMap;
    use std::future::Future;
    use std::hash::Hash;
    use std::time::Duration;

    pub trait Loader<K: Send + Sync + Hash + Eq + Clone + 'static>: Send + Sync + 'static {
        type Value: Send + Sync + Clone + 'static;
        type Error: Send + Clone + 'static;
        fn load(&self, keys: &[K]) -> impl Future<Output = Result<HashMap<K, Self::Value>, Self::Error>> + Send;
    }

    pub struct DataLoader<T, C = NoCache> {
        owned: Box<()>,
    }
    impl<T> DataLoader<T, NoCache> {
        pub fn new<S, R>(loader: T, spawner: S) -> Self where S: Fn(BoxFuture<'static, ()>) -> R + Send + Sync + 'static;
    }
    impl<T, C: CacheFactory> DataLoader<T, C> {
        pub fn with_cache<S, R>(loader: T, spawner: S, cache_factory: C) -> Self where S: Fn(BoxFuture<'static, ()>) -> R + Send + Sync + 'static;
        pub fn delay(self, delay: Duration) -> Self;
        pub fn max_batch_size(self, max_batch_size: usize) -> Self;
        pub fn loader(&self) -> &T;
        pub fn enable_all_cache(&self, enable: bool);
        pub fn enable_cache<K>(&self, enable: bool) where K: Send + Sync + Hash + Eq + Clone + 'static, T: Loader<K>;
        pub async fn load_one<K>(&self, key: K) -> Result<Option<T::Value>, T::Error> where K: Send + Sync + Hash + Eq + Clone + 'static, T: Loader<K>;
        pub async fn load_many<K, I>(&self, keys: I) -> Result<HashMap<K, T::Value>, T::Error> where K: Send + Sync + Hash + Eq + Clone + 'static, I: IntoIterator<Item = K>, T: Loader<K>;
        pub async fn feed_many<K, I>(&self, values: I) where K: Send + Sync + Hash + Eq + Clone + 'static, I: IntoIterator<Item = (K, T::Value)>, T: Loader<K>;
        pub async fn feed_one<K>(&self, key: K, value: T::Value) where K: Send + Sync + Hash + Eq + Clone + 'static, T: Loader<K>;
        pub fn clear<K>(&self) where K: Send + Sync + Hash + Eq + Clone + 'static, T: Loader<K>;
        pub fn get_cached_values<K>(&self) -> HashMap<K, T::Value> where K: Send + Sync + Hash + Eq + Clone + 'static, T: Loader<K>;
    }
    unsafe impl<T, C> Send for DataLoader<T, C> where C: Send, T: Sync + Send {}
    unsafe impl<T, C> Sync for DataLoader<T, C> where C: Sync, T: Sync + Send {}
}
