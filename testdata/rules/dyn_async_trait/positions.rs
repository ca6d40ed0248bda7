use std::marker::PhantomData;
use std::sync::Arc;

trait Db {
    async fn get(&self) -> i32;
}

struct Pool {
    all: Vec<Box<dyn Db>>, // want dyn_async_trait
    mark: PhantomData<dyn Db>, // want dyn_async_trait
}

enum Either {
    Left(Arc<dyn Db>), // want dyn_async_trait
    Right,
}

trait Holder {
    type Held: ?Sized;
    fn held(&self) -> &Self::Held;
    fn swap(&mut self, with: &dyn Db); // want dyn_async_trait
}

impl Holder for Pool {
    type Held = dyn Db; // want dyn_async_trait
    fn held(&self) -> &Self::Held {
        &*self.all[0]
    }
    fn swap(&mut self, _: &dyn Db) {} // want dyn_async_trait
}

impl From<Box<dyn Db>> for Either { // want dyn_async_trait
    fn from(_: Box<dyn Db>) -> Self { // want dyn_async_trait
        Either::Right
    }
}

fn bounded<T>(_: T)
where
    T: Into<Box<dyn Db>>, // want dyn_async_trait
{
}

fn opaque() -> impl Iterator<Item = Box<dyn Db>> { // want dyn_async_trait
    std::iter::empty()
}

fn called(_: fn(&dyn Db)) {} // want dyn_async_trait

fn in_a_body(x: Option<u8>) {
    let none: Option<Box<dyn Db>> = None; // want dyn_async_trait
    let size = std::mem::size_of::<&dyn Db>(); // want dyn_async_trait
    let all = Vec::<Box<dyn Db>>::new(); // want dyn_async_trait
    let by = |_: &dyn Db| {}; // want dyn_async_trait
    let some = x.map::<Option<Box<dyn Db>>, _>(|_| None); // want dyn_async_trait
    fn inner(_: &dyn Db) {} // want dyn_async_trait
    drop((none.is_none(), size, all.len(), by, some.is_none(), inner));
}

mod inner {
    pub fn far(_: &dyn super::Db) {} // want dyn_async_trait
}
