//@ rustc: ok
//@ clippy: unused_async@5:1
//@ warn: unused_must_use@5:67
use tokio_stream::StreamExt;
async fn case(s: impl tokio_stream::Stream<Item = i32> + Unpin) { s.map(|x| x + 1); }
