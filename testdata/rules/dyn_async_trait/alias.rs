trait Db {
    async fn get(&self) -> i32;
}

type Shared = std::sync::Arc<dyn Db>; // want dyn_async_trait
type Handler = fn(&dyn Db); // want dyn_async_trait
type Many = Vec<Shared>;

mod elsewhere {
    pub(crate) use super::{Db as Source, Shared};
    pub(crate) fn renamed(_: &dyn Source) {} // want dyn_async_trait
}

fn uses(_: Shared) {} // want dyn_async_trait

fn twice(_: Many) {} // want dyn_async_trait

fn far(_: elsewhere::Shared) {} // want dyn_async_trait

fn shadowed<Shared>(_: Shared) {}
