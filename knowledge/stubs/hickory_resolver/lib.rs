#![wakeful::source = "hickory-resolver 0.26.3 source and documentation"]
#![wakeful::versions = "0.25, 0.26"]

use std::marker::PhantomData;

pub struct Resolver<P> {
    owned: Box<()>,
}
impl Resolver<TokioRuntimeProvider> {
    pub fn builder_tokio() -> Result<ResolverBuilder<TokioRuntimeProvider>, NetError>;
}
impl<R> Resolver<R> {
    pub fn builder(provider: R) -> Result<ResolverBuilder<R>, NetError>;
    pub fn builder_with_config(config: ResolverConfig, provider: R) -> ResolverBuilder<R>;
    pub async fn lookup(&self, name: impl IntoName, record_type: RecordType) -> Result<Lookup, NetError>;
    pub async fn lookup_ip(&self, host: impl IntoName) -> Result<LookupIp, NetError>;
    pub async fn reverse_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError>;
    pub async fn ipv4_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError>;
    pub async fn ipv6_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError>;
    pub async fn mx_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError>;
    pub async fn ns_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError>;
    pub async fn soa_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError>;
    pub async fn srv_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError>;
    pub async fn txt_lookup(&self, query: impl IntoName) -> Result<Lookup, NetError>;
    pub fn clear_cache(&self);
    pub fn options(&self) -> &ResolverOpts;
}
impl<P: Clone> Clone for Resolver<P> {}

pub struct ResolverBuilder<P> {
    owned: Box<()>,
    marker: PhantomData<P>,
}
impl<P> ResolverBuilder<P> {
    pub fn with_options(self, options: ResolverOpts) -> Self;
    pub fn options_mut(&mut self) -> &mut ResolverOpts;
    pub fn build(self) -> Result<Resolver<P>, NetError>;
}

pub type TokioResolver = Resolver<net::runtime::TokioRuntimeProvider>;

pub mod net {
    pub mod runtime {
        #[derive(Clone, Default)]
        pub struct TokioRuntimeProvider {
            owned: Box<()>,
        }
    }
}
