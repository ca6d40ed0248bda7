//@ rustc: E0733@3:1
use futures::FutureExt;
async fn case(n: u32) -> u32 { if n == 0 { 0 } else { case(n - 1).map(|x| x + 1).await } }
