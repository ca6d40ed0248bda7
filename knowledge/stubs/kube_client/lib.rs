#![wakeful::source = "kube-client 5.0.0 source and documentation"]
#![wakeful::versions = "0.98, 0.99, 1, 2, 3, 4, 5"]

use std::fmt::Display;
use std::string::FromUtf8Error;

pub use crate::api::Api;
pub use crate::client::Client;
pub use crate::config::Config;
pub use crate::discovery::Discovery;

#[derive(Debug)]
pub enum Error {
    Api(Box<Status>),
    HyperError(Unnameable),
    Service(BoxError),
    ProxyProtocolUnsupported { proxy_url: Box<Uri> },
    ProxyProtocolDisabled { proxy_url: Box<Uri>, protocol_feature: &'static str },
    FromUtf8(FromUtf8Error),
    LinesCodecMaxLineLengthExceeded,
    ReadEvents(std::io::Error),
    HttpError(Unnameable),
    SerdeError(Unnameable),
    BuildRequest(Unnameable),
    InferConfig(InferConfigError),
    Discovery(DiscoveryError),
    TlsRequired,
    UpgradeConnection(UpgradeConnectionError),
    Auth(Unnameable),
    InferKubeconfig(KubeconfigError),
}
impl std::error::Error for Error {}
impl Display for Error {}
unsafe impl Send for Error {}
unsafe impl Sync for Error {}

pub type Result<T, E = Error> = std::result::Result<T, E>;

pub mod api {
    use crate::Result;
    use crate::client::Client;
    use futures_core::stream::Stream;
    use futures_io::AsyncBufRead;
    use crate::Error;
    use serde::Serialize;
    use serde::de::DeserializeOwned;
    use std::fmt::Debug;
    use std::future::Future;

    #[derive(Clone)]
    pub struct Api<K> {
        owned: Box<()>,
    }
    impl<K> Api<K> where K: Clone + DeserializeOwned + Debug {
        pub async fn get(&self, name: &str) -> Result<K>;
        pub async fn get_metadata(&self, name: &str) -> Result<PartialObjectMeta<K>>;
        pub async fn get_with(&self, name: &str, gp: &GetParams) -> Result<K>;
        pub async fn get_metadata_with(&self, name: &str, gp: &GetParams) -> Result<PartialObjectMeta<K>>;
        pub async fn get_opt(&self, name: &str) -> Result<Option<K>>;
        pub async fn get_metadata_opt(&self, name: &str) -> Result<Option<PartialObjectMeta<K>>>;
        pub async fn get_metadata_opt_with(&self, name: &str, gp: &GetParams) -> Result<Option<PartialObjectMeta<K>>>;
        pub async fn list(&self, lp: &ListParams) -> Result<ObjectList<K>>;
        pub async fn list_metadata(&self, lp: &ListParams) -> Result<ObjectList<PartialObjectMeta<K>>>;
        pub async fn create(&self, pp: &PostParams, data: &K) -> Result<K> where K: Serialize;
        pub async fn delete(&self, name: &str, dp: &DeleteParams) -> Result<Either<K, Status>>;
        pub async fn delete_collection(&self, dp: &DeleteParams, lp: &ListParams) -> Result<Either<ObjectList<K>, Status>>;
        pub async fn patch<P: Serialize + Debug>(&self, name: &str, pp: &PatchParams, patch: &Patch<P>) -> Result<K>;
        pub async fn patch_metadata<P: Serialize + Debug>(&self, name: &str, pp: &PatchParams, patch: &Patch<P>) -> Result<PartialObjectMeta<K>>;
        pub async fn replace(&self, name: &str, pp: &PostParams, data: &K) -> Result<K> where K: Serialize;
        pub async fn watch(&self, wp: &WatchParams, version: &str) -> Result<impl Stream<Item = Result<WatchEvent<K>>>>;
        pub async fn watch_metadata(&self, wp: &WatchParams, version: &str) -> Result<impl Stream<Item = Result<WatchEvent<PartialObjectMeta<K>>>>>;
    }
    impl<K> Api<K> where K: Clone + DeserializeOwned {
        pub async fn get_scale(&self, name: &str) -> Result<Scale>;
        pub async fn patch_scale<P: Serialize + Debug>(&self, name: &str, pp: &PatchParams, patch: &Patch<P>) -> Result<Scale>;
        pub async fn replace_scale(&self, name: &str, pp: &PostParams, data: &Scale) -> Result<Scale>;
    }
    impl<K> Api<K> where K: Clone + DeserializeOwned + Debug {
        pub async fn get_subresource(&self, subresource_name: &str, name: &str) -> Result<K>;
        pub async fn create_subresource<I, T>(&self, subresource_name: &str, name: &str, pp: &PostParams, data: &I) -> Result<T> where I: Serialize, T: DeserializeOwned;
        pub async fn patch_subresource<P: Serialize + Debug>(&self, subresource_name: &str, name: &str, pp: &PatchParams, patch: &Patch<P>) -> Result<K>;
        pub async fn replace_subresource<I>(&self, subresource_name: &str, name: &str, pp: &PostParams, data: &I) -> Result<K> where I: Serialize;
    }
    impl<K> Api<K> where K: Clone + DeserializeOwned + Ephemeral {
        pub async fn replace_ephemeral_containers(&self, name: &str, pp: &PostParams, data: &K) -> Result<K> where K: Serialize;
        pub async fn patch_ephemeral_containers<P: Serialize>(&self, name: &str, pp: &PatchParams, patch: &Patch<P>) -> Result<K>;
        pub async fn get_ephemeral_containers(&self, name: &str) -> Result<K>;
    }
    impl<K> Api<K> where K: Clone + DeserializeOwned + Resize {
        pub async fn get_resize(&self, name: &str) -> Result<K>;
        pub async fn patch_resize<P: Serialize>(&self, name: &str, pp: &PatchParams, patch: &Patch<P>) -> Result<K>;
        pub async fn replace_resize(&self, name: &str, pp: &PostParams, data: &K) -> Result<K> where K: Serialize;
    }
    impl<K> Api<K> where K: DeserializeOwned {
        pub async fn get_status(&self, name: &str) -> Result<K>;
        pub async fn patch_status<P: Serialize + Debug>(&self, name: &str, pp: &PatchParams, patch: &Patch<P>) -> Result<K>;
        pub async fn replace_status(&self, name: &str, pp: &PostParams, data: &K) -> Result<K> where K: Serialize;
    }
    impl<K> Api<K> where K: DeserializeOwned + Log {
        pub async fn logs(&self, name: &str, lp: &LogParams) -> Result<String>;
        pub async fn log_stream(&self, name: &str, lp: &LogParams) -> Result<impl AsyncBufRead>;
    }
    impl<K> Api<K> where K: DeserializeOwned + Evict {
        pub async fn evict(&self, name: &str, ep: &EvictParams) -> Result<Status>;
    }
    impl<K> Api<K> where K: Clone + DeserializeOwned + Attach {
        pub async fn attach(&self, name: &str, ap: &AttachParams) -> Result<AttachedProcess>;
    }
    impl<K> Api<K> where K: Clone + DeserializeOwned + Execute {
        pub async fn exec<I, T>(&self, name: &str, command: I, ap: &AttachParams) -> Result<AttachedProcess> where I: IntoIterator<Item = T> + Debug, T: Into<String>;
    }
    impl<K> Api<K> where K: Clone + DeserializeOwned + Portforward {
        pub async fn portforward(&self, name: &str, ports: &[u16]) -> Result<Portforwarder>;
    }
    impl Api<CertificateSigningRequest> {
        pub async fn patch_approval<P: Serialize>(&self, name: &str, pp: &PatchParams, patch: &Patch<P>) -> Result<CertificateSigningRequest>;
        pub async fn get_approval(&self, name: &str) -> Result<CertificateSigningRequest>;
    }
    impl<K> Api<K> where K: Restart + Resource + DeserializeOwned {
        pub async fn restart(&self, name: &str) -> Result<K>;
    }
    impl Api<Node> {
        pub async fn cordon(&self, name: &str) -> Result<Node>;
        pub async fn uncordon(&self, name: &str) -> Result<Node>;
    }
    impl Api<ServiceAccount> {
        pub async fn create_token_request(&self, name: &str, pp: &PostParams, token_request: &TokenRequest) -> Result<TokenRequest>;
    }
    impl<K: Resource + Clone + DeserializeOwned + Debug> Api<K> {
        pub async fn entry<'a>(&'a self, name: &'a str) -> Result<Entry<'a, K>>;
    }
    impl<K: Resource> Api<K> {
        pub fn namespace(&self) -> Option<&str>;
        pub fn all_with(client: Client, dyntype: &K::DynamicType) -> Self;
        pub fn namespaced_with(client: Client, ns: &str, dyntype: &K::DynamicType) -> Self where K: Resource<Scope = DynamicResourceScope>;
        pub fn default_namespaced_with(client: Client, dyntype: &K::DynamicType) -> Self where K: Resource<Scope = DynamicResourceScope>;
        pub fn dynamic(client: Client, dyntype: &K::DynamicType, scope: &Scope) -> Self where K: Resource<DynamicType = ApiResource, Scope = DynamicResourceScope>;
        pub fn constrain(self, ns: &str) -> Self where K::Scope: NamespaceScope;
        pub fn unconstrain(self) -> Self where K::Scope: NamespaceScope;
        pub fn constrain_default(self) -> Self where K::Scope: NamespaceScope;
        pub fn into_client(self) -> Client;
        pub fn resource_url(&self) -> &str;
    }
    impl<K: Resource> Api<K> where <K as Resource>::DynamicType: Default {
        pub fn all(client: Client) -> Self;
        pub fn namespaced(client: Client, ns: &str) -> Self where K: Resource<Scope = NamespaceResourceScope>;
        pub fn default_namespaced(client: Client) -> Self where K: Resource<Scope = NamespaceResourceScope>;
    }
    impl<K> Debug for Api<K> {}
    unsafe impl<K> Send for Api<K> {}
    unsafe impl<K> Sync for Api<K> {}

    pub struct AttachedProcess {
        owned: Box<()>,
    }
    impl AttachedProcess {
        pub fn stdin(&mut self) -> Option<WriteHalf<SimplexStream>>;
        pub fn stdout(&mut self) -> Option<ReadHalf<SimplexStream>>;
        pub fn stderr(&mut self) -> Option<ReadHalf<SimplexStream>>;
        pub fn abort(&self);
        pub async fn join(self) -> Result<(), Error>;
        pub fn take_status(&mut self) -> Option<impl Future<Output = Option<Status>>>;
        pub fn terminal_size(&mut self) -> Option<Sender<TerminalSize>>;
    }
    impl Drop for AttachedProcess {}

    pub struct Portforwarder {
        owned: Box<()>,
    }
    impl Portforwarder {
        pub fn take_stream(&mut self, port: u16) -> Option<DuplexStream>;
        pub fn take_error(&mut self, port: u16) -> Option<impl Future<Output = Option<String>>>;
        pub fn abort(&self);
        pub async fn join(self) -> Result<(), Error>;
    }

    pub trait Attach {}

    pub trait Ephemeral {}

    pub trait Evict {}

    pub trait Execute {}

    pub trait Log {}

    pub trait Portforward {}

    pub trait Resize {}

}

pub mod client {
    use crate::Result;
    use futures_core::stream::TryStream;
    use futures_io::AsyncBufRead;
    use http::{Request, Response};
    use serde::de::DeserializeOwned;
    use tower_service::Service;

    #[derive(Clone)]
    pub struct Client {
        owned: Box<()>,
    }
    impl Client {
        pub fn new<S, B, T>(service: S, default_namespace: T) -> Self where S: Service<Request<Body>, Response = Response<B>> + Send + 'static, S::Future: Send + 'static, S::Error: Into<BoxError>, B: Body<Data = Bytes> + Send + 'static, B::Error: Into<BoxError>, T: Into<String>;
        pub fn with_valid_until(self, valid_until: Option<Timestamp>) -> Self;
        pub fn valid_until(&self) -> &Option<Timestamp>;
        pub async fn try_default() -> Result<Self>;
        pub fn default_namespace(&self) -> &str;
        pub async fn send(&self, request: Request<Body>) -> Result<Response<Body>>;
        pub async fn connect(&self, request: Request<Vec<u8>>) -> Result<Connection>;
        pub async fn request<T>(&self, request: Request<Vec<u8>>) -> Result<T> where T: DeserializeOwned;
        pub async fn request_text(&self, request: Request<Vec<u8>>) -> Result<String>;
        pub async fn request_stream(&self, request: Request<Vec<u8>>) -> Result<impl AsyncBufRead>;
        pub async fn request_status<T>(&self, request: Request<Vec<u8>>) -> Result<Either<T, Status>> where T: DeserializeOwned;
        pub async fn request_events<T>(&self, request: Request<Vec<u8>>) -> Result<impl TryStream<Item = Result<WatchEvent<T>>>> where T: Clone + DeserializeOwned;
    }
    impl Client {
        pub async fn apiserver_version(&self) -> Result<Info>;
        pub async fn list_api_groups(&self) -> Result<APIGroupList>;
        pub async fn list_api_group_resources(&self, apiversion: &str) -> Result<APIResourceList>;
        pub async fn list_core_api_versions(&self) -> Result<APIVersions>;
        pub async fn list_core_api_resources(&self, version: &str) -> Result<APIResourceList>;
    }
    impl Client {
        pub async fn list_api_groups_aggregated(&self) -> Result<APIGroupDiscoveryList>;
        pub async fn list_core_api_versions_aggregated(&self) -> Result<APIGroupDiscoveryList>;
    }
}

pub mod config {
    use crate::Error;
    use std::path::PathBuf;
    use std::time::Duration;

    #[derive(Clone, Debug)]
    pub struct Config {
        pub cluster_url: Uri,
        pub default_namespace: String,
        pub root_cert: Option<Vec<Vec<u8>>>,
        pub root_cert_file: Option<PathBuf>,
        pub connect_timeout: Option<Duration>,
        pub read_timeout: Option<Duration>,
        pub write_timeout: Option<Duration>,
        pub reset_reader_on_write: bool,
        pub accept_invalid_certs: bool,
        pub auth_info: AuthInfo,
        pub disable_compression: bool,
        pub proxy_url: Option<Uri>,
        pub tls_server_name: Option<String>,
        pub headers: Vec<(HeaderName, HeaderValue)>,
        pub default_retry: bool,
    }
    impl Config {
        pub fn new(cluster_url: Uri) -> Self;
        pub async fn infer() -> Result<Self, InferConfigError>;
        pub fn incluster() -> Result<Self, Error>;
        pub fn incluster_env() -> Result<Self, Error>;
        pub fn incluster_dns() -> Result<Self, Error>;
        pub async fn from_kubeconfig(options: &KubeConfigOptions) -> Result<Self, KubeconfigError>;
        pub async fn from_custom_kubeconfig(kubeconfig: Kubeconfig, options: &KubeConfigOptions) -> Result<Self, KubeconfigError>;
        pub fn apply_debug_overrides(&mut self);
    }
    unsafe impl Send for Config {}
    unsafe impl Sync for Config {}
}

pub mod discovery {
    use crate::Result;
    use crate::client::Client;

    pub struct Discovery {
        owned: Box<()>,
    }
    impl Discovery {
        pub fn new(client: Client) -> Self;
        pub fn filter(self, allow: &[&str]) -> Self;
        pub fn exclude(self, deny: &[&str]) -> Self;
        pub async fn run(self) -> Result<Self>;
        pub async fn run_aggregated(self) -> Result<Self>;
    }
    impl Discovery {
        pub fn groups(&self) -> impl Iterator<Item = &ApiGroup>;
        pub fn groups_alphabetical(&self) -> Vec<&ApiGroup>;
        pub fn get(&self, group: &str) -> Option<&ApiGroup>;
        pub fn has_group(&self, group: &str) -> bool;
        pub fn resolve_gvk(&self, gvk: &GroupVersionKind) -> Option<(ApiResource, ApiCapabilities)>;
        pub fn resolve_typemeta(&self, tm: &TypeMeta) -> Option<(ApiResource, ApiCapabilities)>;
        pub fn resolve_object(&self, obj: &DynamicObject) -> Option<(ApiResource, ApiCapabilities)>;
    }

    pub mod oneshot {
        use crate::Result;
        use crate::client::Client;

        pub async fn group(client: &Client, apigroup: &str) -> Result<ApiGroup>;

        pub async fn pinned_group(client: &Client, gv: &GroupVersion) -> Result<ApiGroup>;

        pub async fn pinned_kind(client: &Client, gvk: &GroupVersionKind) -> Result<(ApiResource, ApiCapabilities)>;
    }
}
