//@ rustc: E0733@4:1
trait V { async fn go(&self, n: u8) -> u8 { help(n).await } }
struct N; impl V for N {}
async fn help(n: u8) -> u8 { if n > 0 { N.go(n).await } else { 0 } }
