//! What a fn of an impl gives back may be an associated type of that impl, as in tower's Service.
use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;

type BoxFuture<T> = Pin<Box<dyn Future<Output = T> + Send>>;

trait Service<Request> {
    type Response;
    type Future: Future<Output = Self::Response>;
    fn call(&mut self, request: Request) -> Self::Future;
}

struct Counts {
    seen: Arc<Cell<u32>>,
}

impl Service<u32> for Counts {
    type Response = u32;
    type Future = BoxFuture<u32>;
    fn call(&mut self, request: u32) -> Self::Future {
        let seen = self.seen.clone();
        Box::pin(async move { // want non_send_in_spawn
            seen.set(request);
            request
        })
    }
}

struct Local;

impl Service<u32> for Local {
    type Response = u32;
    type Future = Pin<Box<dyn Future<Output = u32>>>;
    fn call(&mut self, request: u32) -> Self::Future {
        let shared = Rc::new(request);
        Box::pin(async move { *shared })
    }
}

impl Service<Rc<u32>> for Local {
    type Response = u32;
    type Future = BoxFuture<u32>;
    fn call(&mut self, request: Rc<u32>) -> <Self as Service<Rc<u32>>>::Future {
        let number = *request;
        Box::pin(async move { number })
    }
}

struct Logs<S> {
    inner: S,
}

impl<S> Service<u32> for Logs<S>
where
    S: Service<u32> + Clone + Send + 'static,
    S::Future: Send,
{
    type Response = S::Response;
    type Future = BoxFuture<S::Response>;
    fn call(&mut self, request: u32) -> Self::Future {
        let mut inner = self.inner.clone();
        Box::pin(async move { inner.call(request).await })
    }
}

struct Forgets<S> {
    inner: S,
}

impl<S> Service<u32> for Forgets<S>
where
    S: Service<u32> + Clone + Send + 'static,
{
    type Response = S::Response;
    type Future = BoxFuture<S::Response>;
    fn call(&mut self, request: u32) -> Self::Future {
        let mut inner = self.inner.clone();
        Box::pin(async move { inner.call(request).await }) // want non_send_in_spawn
    }
}
