//@ rustc: E0733@4:26
trait V { async fn visit(&self, n: u32); }
async fn go<T: V>(t: T, n: u32) { t.visit(n).await }
struct A; impl V for A { async fn visit(&self, n: u32) { if n > 0 { go(A, n - 1).await } } }
