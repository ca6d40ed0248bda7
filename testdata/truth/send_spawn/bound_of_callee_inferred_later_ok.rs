//@ ok
//@ desc: U: Send is inferred from a later use
//@ rustc: ok
use futures::{stream, Sink, SinkExt};
use std::pin::{pin, Pin};
use std::task::{Context, Poll};
struct Rows<T>(std::marker::PhantomData<fn(T)>);
impl<T: Send + 'static> Sink<T> for Rows<T> {
    type Error = String;
    fn poll_ready(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<(), String>> { Poll::Ready(Ok(())) }
    fn start_send(self: Pin<&mut Self>, _: T) -> Result<(), String> { Ok(()) }
    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<(), String>> { Poll::Ready(Ok(())) }
    fn poll_close(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Result<(), String>> { Poll::Ready(Ok(())) }
}
struct Client;
impl Client {
    async fn copy_in<T: ?Sized + AsRef<str>, U: Send + 'static>(&self, _: &T) -> Result<Rows<U>, String> { Ok(Rows(std::marker::PhantomData)) }
}
async fn case(c: Client) {
    let mut rows = stream::iter(vec![1, 2].into_iter().map(Ok::<_, String>));
    let mut sink = pin!(c.copy_in("x").await.unwrap());
    sink.send_all(&mut rows).await.unwrap();
}
