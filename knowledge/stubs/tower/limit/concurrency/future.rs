#![wakeful::source = "tower 0.5.3 documentation, tower::limit::concurrency::future"]

#[derive(Debug)]
pub struct ResponseFuture<T> {
    owned: Box<()>,
}
impl<F, T, E> Future for ResponseFuture<F> where F: Future<Output = Result<T, E>> {
    type Output = Result<T, E>;
}
unsafe impl<T> Send for ResponseFuture<T> where T: Send {}
unsafe impl<T> Sync for ResponseFuture<T> where T: Sync {}
impl<T> Unpin for ResponseFuture<T> where T: Unpin {}
