// #[async_trait] boxes the future of a default method as Send, too, and says of Self what that takes.
use async_trait::async_trait;
use std::rc::Rc;
use std::sync::Arc;

async fn work() {}

async fn look<T: ?Sized>(_it: &T) {
    work().await;
}

#[async_trait]
trait Store {
    type Row;

    async fn row(&self) -> Self::Row;

    async fn counted(&self) -> usize { // want non_send_in_spawn
        let counter = Rc::new(1);
        work().await;
        *counter
    }

    async fn kept<T: 'static>(&self, value: T) { // want non_send_in_spawn
        work().await;
        drop(value);
    }

    async fn kept_row(&self) { // want non_send_in_spawn
        let row = self.row().await;
        work().await;
        drop(row);
    }

    async fn shown(&self, what: &dyn ToString) { // want non_send_in_spawn
        work().await;
        println!("{}", what.to_string());
    }

    async fn looked_at(&self) {
        look(self).await;
        self.looked_at_again().await;
    }

    async fn looked_at_again(&self) {
        let n = { *Rc::new(1) };
        work().await;
        println!("{n}");
    }

    async fn shared(self: Arc<Self>) {
        work().await;
        drop(self);
    }

    async fn opened(defaults: Option<Self>) -> Option<Self>
    where
        Self: Sized,
    {
        work().await;
        defaults
    }

    async fn made() -> Rc<i32> {
        work().await;
        Rc::new(1)
    }

    async fn sent<T: Send + 'static>(&self, value: T) {
        work().await;
        drop(value);
    }
}

#[async_trait(?Send)]
trait LocalStore {
    async fn counted(&self) -> usize {
        let counter = Rc::new(1);
        work().await;
        *counter
    }
}
