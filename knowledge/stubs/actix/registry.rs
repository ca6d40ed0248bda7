#![wakeful::source = "actix 0.13.5 documentation, actix::registry"]

use actix_rt::ArbiterHandle;
use crate::{Actor, Addr, Context, Supervised};

#[derive(Clone)]
pub struct Registry {
    owned: Box<()>,
}
impl Registry {
    pub fn get<A: ArbiterService + Actor<Context = Context<A>>>(&self) -> Addr<A>;
    pub fn get_or_start_default<A: ArbiterService + Actor<Context = Context<A>>>(&self) -> Addr<A>;
    pub fn try_get<A: Actor<Context = Context<A>>>(&self) -> Option<Addr<A>>;
    pub fn query<A: Actor<Context = Context<A>>>(&self) -> Option<Addr<A>>;
    pub fn set<A: Actor<Context = Context<A>>>(addr: Addr<A>);
}
impl !Send for Registry {}
impl !Sync for Registry {}

#[derive(Debug)]
pub struct SystemRegistry {
    owned: Box<()>,
}
impl SystemRegistry {
    pub fn get<A: SystemService + Actor<Context = Context<A>>>(&mut self) -> Addr<A>;
    pub fn query<A: SystemService + Actor<Context = Context<A>>>(&self) -> Option<Addr<A>>;
    pub fn set<A: SystemService + Actor<Context = Context<A>>>(addr: Addr<A>);
}
impl !Sync for SystemRegistry {}

pub trait ArbiterService: Actor<Context = Context<Self>> + Supervised + Default {
    fn start_service() -> Addr<Self>;
    fn service_started(&mut self, ctx: &mut Context<Self>);
    fn from_registry() -> Addr<Self>;
}

pub trait SystemService: Actor<Context = Context<Self>> + Supervised + Default {
    fn start_service(wrk: &ArbiterHandle) -> Addr<Self>;
    fn service_started(&mut self, ctx: &mut Context<Self>);
    fn from_registry() -> Addr<Self>;
}
