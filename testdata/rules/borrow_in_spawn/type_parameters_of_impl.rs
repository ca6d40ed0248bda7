// A type parameter of an impl or a trait may stand for a type with references in it.
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

struct Pool<T> {
    job: Arc<T>,
}

impl<T: Send + Sync> Pool<T> {
    fn start(&self) {
        let job = Arc::clone(&self.job);
        tokio::spawn(async move { drop(job) }); // want borrow_in_spawn
    }

    async fn run(self) {
        drop(self.job);
    }

    fn detach(self) {
        tokio::spawn(self.run()); // want borrow_in_spawn
    }

    fn boxed(self) -> Pin<Box<dyn Future<Output = ()> + Send>> {
        Box::pin(async move { drop(self) }) // want borrow_in_spawn
    }

    fn boxed_for<'a>(self) -> Pin<Box<dyn Future<Output = ()> + Send + 'a>>
    where
        T: 'a,
    {
        Box::pin(async move { drop(self) })
    }
}

struct Lasting<T: 'static> {
    job: Arc<T>,
}

impl<T: Send + Sync> Lasting<T> {
    fn start(&self) {
        let job = Arc::clone(&self.job);
        tokio::spawn(async move { drop(job) });
    }
}

impl<T: Send + Sync> Pool<&'static T> {
    fn given(value: T) {
        tokio::spawn(async move { drop(value) });
    }
}

trait Source {
    type Item;

    fn item(&self) -> Self::Item;

    fn start(self)
    where
        Self: Send + Sized,
    {
        tokio::spawn(async move { drop(self) }); // want borrow_in_spawn
    }
}

trait Owned: Send + Sized + 'static {
    fn start(self) {
        tokio::spawn(async move { drop(self) });
    }
}

fn item<S: Source>(source: S)
where
    S::Item: Send,
{
    let item = source.item();
    tokio::spawn(async move { drop(item) }); // want borrow_in_spawn
}

fn lasting_item<S: Source>(source: S)
where
    S::Item: Send + 'static,
{
    let item = source.item();
    tokio::spawn(async move { drop(item) });
}
