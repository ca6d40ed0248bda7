//@ rustc: E0038@4:10 E0038@10:10 E0038@12:10 E0038@14:10 E0038@16:10
use async_trait::async_trait;
#[async_trait] trait A { async fn get<K: Send>(&self, k: K) where K: 'static; }
fn a(x: &dyn A) {}
#[async_trait] trait B { async fn get(&self) where Self: Sized; async fn put<K: Send>(&self, k: K) where K: 'static, Self: Sized; async fn ok(&self); }
fn b(x: &dyn B) {}
#[async_trait] trait C { async fn get<'a>(&self, k: &'a str) -> &'a str; }
fn c(x: &dyn C) {}
#[async_trait] trait D { async fn get(&self, k: impl Into<String> + Send + 'async_trait); }
fn d(x: &dyn D) {}
#[async_trait] trait E { async fn make() -> u8; }
fn e(x: &dyn E) {}
#[async_trait] trait G { async fn get<const N: usize>(&self) -> [u8; N]; }
fn g(x: &dyn G) {}
#[async_trait] trait J: A { async fn j(&self); }
fn j(x: &dyn J) {}
#[async_trait] trait K { async fn take(self) where Self: Sized; async fn ret(&self) -> Self where Self: Sized; async fn ok(&self); }
fn k(x: &dyn K) {}
