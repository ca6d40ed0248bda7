//@ rustc: E0733@2:11
trait V { async fn go(&self, n: u8) -> u8 { if n > 0 { N.go(n).await } else { 0 } } }
struct N; impl V for N {}
async fn top() { N.go(1).await; }
