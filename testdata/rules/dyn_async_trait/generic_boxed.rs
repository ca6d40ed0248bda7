// #[async_trait] boxes futures. A generic method still has no entry in a table of methods.
use async_trait::async_trait;

#[async_trait]
trait Store {
    async fn put<T: Send + 'static>(&self, value: T);
    async fn get(&self) -> u32;
}

fn of_a_type_parameter(_store: &dyn Store) {} // want dyn_async_trait

#[async_trait]
trait Named {
    async fn rename(&self, name: impl Into<String> + Send + 'async_trait);
}

fn of_an_impl_parameter(_named: Box<dyn Named>) {} // want dyn_async_trait

#[async_trait]
trait Made {
    async fn make() -> u32;
}

fn without_self(_made: &dyn Made) {} // want dyn_async_trait

#[async_trait]
trait Above: Store {
    async fn list(&self) -> Vec<u32>;
}

fn of_a_supertrait(_above: &dyn Above) {} // want dyn_async_trait

#[async_trait]
trait Careful {
    async fn put<T: Send + 'static>(&self, value: T)
    where
        Self: Sized;
    async fn make() -> u32
    where
        Self: Sized;
    async fn get<'a>(&self, key: &'a str) -> &'a str;
}

fn kept_out(_careful: &dyn Careful) {}

#[async_trait]
#[strange::also]
trait Rewritten {
    async fn put<T: Send + 'static>(&self, value: T);
}

fn by_another_macro(_rewritten: &dyn Rewritten) {}

fn any<S: Store>(_store: &S) {}
