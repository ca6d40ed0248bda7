//@ rustc: E0733@4:1
struct G<T>(T);
impl<T> G<T> { async fn go(&self, n: u8) { help(n).await } }
async fn help(n: u8) { if n > 0 { G("a").go(n).await } }
