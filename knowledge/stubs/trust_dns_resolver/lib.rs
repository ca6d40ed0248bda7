#![wakeful::source = "trust-dns-resolver 0.23.2 source and documentation"]
#![wakeful::versions = "0.21, 0.22, 0.23"]

// `Resolver` has a runtime of its own, in which it waits.

use std::net::IpAddr;

#[wakeful::drop_panics]
pub struct Resolver {
    owned: Box<()>,
}
impl Resolver {
    pub fn new(config: ResolverConfig, options: ResolverOpts) -> std::io::Result<Self>;
    pub fn default() -> std::io::Result<Self>;
    pub fn from_system_conf() -> std::io::Result<Self>;
    pub fn clear_cache(&self);
    #[wakeful::block_on = "panics"]
    pub fn lookup<N>(&self, name: N, record_type: RecordType) -> ResolveResult<Lookup>;
    #[wakeful::block_on = "panics"]
    pub fn lookup_ip<N>(&self, host: N) -> ResolveResult<LookupIp>;
    #[wakeful::block_on = "panics"]
    pub fn reverse_lookup(&self, query: IpAddr) -> ResolveResult<ReverseLookup>;
    #[wakeful::block_on = "panics"]
    pub fn ipv4_lookup<N>(&self, query: N) -> ResolveResult<Ipv4Lookup>;
    #[wakeful::block_on = "panics"]
    pub fn ipv6_lookup<N>(&self, query: N) -> ResolveResult<Ipv6Lookup>;
    #[wakeful::block_on = "panics"]
    pub fn mx_lookup<N>(&self, query: N) -> ResolveResult<MxLookup>;
    #[wakeful::block_on = "panics"]
    pub fn ns_lookup<N>(&self, query: N) -> ResolveResult<NsLookup>;
    #[wakeful::block_on = "panics"]
    pub fn soa_lookup<N>(&self, query: N) -> ResolveResult<SoaLookup>;
    #[wakeful::block_on = "panics"]
    pub fn srv_lookup<N>(&self, query: N) -> ResolveResult<SrvLookup>;
    #[wakeful::block_on = "panics"]
    pub fn tlsa_lookup<N>(&self, query: N) -> ResolveResult<TlsaLookup>;
    #[wakeful::block_on = "panics"]
    pub fn txt_lookup<N>(&self, query: N) -> ResolveResult<TxtLookup>;
}

pub struct AsyncResolver<P> {
    owned: Box<()>,
}
impl AsyncResolver<GenericConnector<TokioRuntimeProvider>> {
    pub fn tokio_from_system_conf() -> Result<Self, ResolveError>;
}
impl<R> AsyncResolver<R> {
    pub fn clear_cache(&self);
}
impl<P> AsyncResolver<P> {
    pub async fn lookup<N>(&self, name: N, record_type: RecordType) -> Result<Lookup, ResolveError>;
    pub async fn lookup_ip<N>(&self, host: N) -> Result<LookupIp, ResolveError>;
    pub async fn reverse_lookup(&self, query: IpAddr) -> Result<ReverseLookup, ResolveError>;
    pub async fn ipv4_lookup<N>(&self, query: N) -> Result<Ipv4Lookup, ResolveError>;
    pub async fn ipv6_lookup<N>(&self, query: N) -> Result<Ipv6Lookup, ResolveError>;
    pub async fn mx_lookup<N>(&self, query: N) -> Result<MxLookup, ResolveError>;
    pub async fn ns_lookup<N>(&self, query: N) -> Result<NsLookup, ResolveError>;
    pub async fn soa_lookup<N>(&self, query: N) -> Result<SoaLookup, ResolveError>;
    pub async fn srv_lookup<N>(&self, query: N) -> Result<SrvLookup, ResolveError>;
    pub async fn txt_lookup<N>(&self, query: N) -> Result<TxtLookup, ResolveError>;
}
impl<P: Clone> Clone for AsyncResolver<P> {}

pub type TokioAsyncResolver = AsyncResolver<TokioConnectionProvider>;
