#![wakeful::source = "dns-lookup 4.0.2 documentation and sources"]

use std::net::IpAddr;

#[wakeful::blocking = "looks a name up over the network"]
pub fn lookup_addr(addr: &IpAddr) -> Result<String, LookupError>;

#[wakeful::blocking = "looks a name up over the network"]
#[wakeful::twin(tokio = "tokio::net::lookup_host", differs = "a function of the host and a port")]
pub fn lookup_host(host: &str) -> Result<impl Iterator<Item = IpAddr>, LookupError>;
