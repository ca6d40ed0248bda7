//@ rustc: error[captured-variable-cannot-escape-fnmut-closure-body]@6:66 error[captured-variable-cannot-escape-fnmut-closure-body]@7:74 error[captured-variable-cannot-escape-fnmut-closure-body]@8:72 error[captured-variable-cannot-escape-fnmut-closure-body]@9:63 error[captured-variable-cannot-escape-fnmut-closure-body]@10:57 error[captured-variable-cannot-escape-fnmut-closure-body]@11:79 error[captured-variable-cannot-escape-fnmut-closure-body]@12:80 error[captured-variable-cannot-escape-fnmut-closure-body]@13:67
use futures::{future::join_all, stream, StreamExt, FutureExt, TryStreamExt};
use std::sync::Arc;
async fn io(n: usize) -> usize { tokio::task::yield_now().await; n }
struct C { n: usize, s: String }
async fn e1() { let mut got = Vec::new(); let mut h = |x: usize| async { got.push(1) }; h(1).await; }
async fn e2() { let mut n = 0usize; stream::iter(0..3usize).for_each(|i| async { n += 1; }).await; }
async fn e3(v: &mut Vec<usize>) { stream::iter(0..3usize).for_each(|i| async { v.push(1); }).await; }
async fn e4(c: &mut C) { stream::iter(0..3usize).for_each(|i| async { c.n += 1; }).await; }
async fn e5(mut c: C) { let mut h = || { println!("a"); async { c.s.push('a'); io(1).await } }; h().await; }
async fn e6() { let mut n = 0usize; stream::iter(0..3usize).for_each(move |i| async { n += 1; }).await; }
async fn e7(mut s: String) { let v = join_all((0..3usize).map(|i| { let k = i; async { s.push('a'); } })).await; }
async fn e8(mut s: String) { let v = join_all((0..3usize).map(|i| Box::pin(async { s.push('a'); }))).await; }
async fn ok1() { let mut got = vec![1usize]; let h = |x: usize| async move { got.push(x) }; h(1).await; }
async fn ok2(o: Option<usize>) { let mut n = 0usize; if let Some(f) = o.map(|_| async { n += 1; }) { f.await; } futures::future::ready(1).then(|_| async { n += 1; }).await; }
async fn ok3() { let mut n = 0usize; stream::iter(0..3usize).for_each(|i| { n += i; async {} }).await; let mut h = async |x: usize| { n += x; }; h(1).await; h(2).await; }
async fn ok4(s: String) { let mut n = 0; let h = || { drop(s); async { n += 1; } }; h().await; }
async fn ok5() { let n = std::cell::Cell::new(1); let h = || async { n.set(2); }; h().await; let m = std::sync::Mutex::new(vec![1]); join_all((0..2usize).map(|i| async { m.lock().unwrap().push(1); })).await; let mut h2 = || { let mut k = vec![1]; k.push(2); async move { k.push(3); } }; h2().await; }
async fn ok6(v: &[std::sync::atomic::AtomicUsize]) { join_all(v.iter().map(|x| async { x.fetch_add(1, std::sync::atomic::Ordering::SeqCst); })).await; let mut f = || { let g = async { 1 }; let mut t = 0; futures::executor::block_on(async { t += 1; }); g }; f().await; }
async fn ok7() { let mut n = 0; let mut run = || { futures::executor::block_on(async { n += 1; }) }; run(); run(); let mut v = vec![1]; v.iter_mut().for_each(|x| futures::executor::block_on(async { *x += 1; })); }
fn main() {}
