//@ ok
//@ rustc: ok
//@ clippy: ok
struct N; struct M;
trait V { async fn go(&self) -> u8; }
impl V for N { async fn go(&self) -> u8 { run(M).await } }
impl V for M { async fn go(&self) -> u8 { 1 } }
async fn run<T: V>(t: T) -> u8 { t.go().await }
async fn top() { run(N).await; }
