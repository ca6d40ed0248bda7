#![wakeful::source = "aws-config 1.13.0 source and documentation"]

pub use aws_types::SdkConfig;

#[derive(Debug, Default)]
pub struct ConfigLoader {
    parts: Unnameable,
    owned: Box<()>,
}
impl ConfigLoader {
    pub fn behavior_version<B>(self, behavior_version: B) -> Self;
    pub fn region<R>(self, region: R) -> Self;
    pub fn retry_config<R>(self, retry_config: R) -> Self;
    pub fn timeout_config<T>(self, timeout_config: T) -> Self;
    pub fn http_client<H>(self, http_client: H) -> Self;
    pub fn credentials_provider<P>(self, credentials_provider: P) -> Self;
    pub fn no_credentials(self) -> Self;
    pub fn test_credentials(self) -> Self;
    pub fn profile_name(self, profile_name: impl Into<String>) -> Self;
    pub fn endpoint_url(self, endpoint_url: impl Into<String>) -> Self;
    pub fn use_fips(self, use_fips: bool) -> Self;
    pub fn use_dual_stack(self, use_dual_stack: bool) -> Self;
    pub async fn load(self) -> SdkConfig;
}

pub fn from_env() -> ConfigLoader;

pub async fn load_from_env() -> SdkConfig;

pub fn defaults<V>(version: V) -> ConfigLoader;

pub async fn load_defaults<V>(version: V) -> SdkConfig;
