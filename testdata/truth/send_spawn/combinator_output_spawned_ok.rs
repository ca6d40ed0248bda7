//@ ok
//@ desc: poll_fn, map_err, forward, map: the output of a combinator is spawned
//@ rustc: ok
use futures::{channel::mpsc, stream, FutureExt, StreamExt, TryStreamExt};
use std::task::Poll;
struct Conn;
impl Conn { fn poll_message(&mut self, _: &mut std::task::Context<'_>) -> Poll<Option<Result<u8, String>>> { Poll::Pending } }
fn case(mut connection: Conn) {
    let (tx, _rx) = mpsc::unbounded();
    let stream = stream::poll_fn(move |cx| connection.poll_message(cx)).map_err(|e| panic!("{}", e));
    let connection = stream.forward(tx).map(|r| r.unwrap());
    tokio::spawn(connection);
}
