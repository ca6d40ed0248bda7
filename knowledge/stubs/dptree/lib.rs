#![wakeful::source = "dptree 0.5.1 source and documentation"]
#![wakeful::versions = "0.5"]

// What is injected is an async fn of up to twelve parameters, whose future has to be
// Send; of the impls, which a macro makes, the first two are here.

use crate::di::{Asyncify, Injectable};
use crate::prelude::Handler;

pub fn endpoint<'a, F, Output, FnArgs, Descr>(f: F) -> Handler<'a, Output, Descr> where F: Injectable<Output, FnArgs> + Send + Sync + 'a, Output: 'static, Descr: HandlerDescription;

pub fn filter<'a, Pred, Output, FnArgs, Descr>(pred: Pred) -> Handler<'a, Output, Descr> where Asyncify<Pred>: Injectable<bool, FnArgs> + Send + Sync + 'a, Output: 'a, Descr: HandlerDescription;

pub fn filter_async<'a, Pred, Output, FnArgs, Descr>(pred: Pred) -> Handler<'a, Output, Descr> where Pred: Injectable<bool, FnArgs> + Send + Sync + 'a, Output: 'a, Descr: HandlerDescription;

pub fn filter_map<'a, Projection, Output, NewType, Args, Descr>(proj: Projection) -> Handler<'a, Output, Descr> where Asyncify<Projection>: Injectable<Option<NewType>, Args> + Send + Sync + 'a, Output: 'a, Descr: HandlerDescription, NewType: Send + Sync + 'static;

pub fn filter_map_async<'a, Projection, Output, NewType, Args, Descr>(proj: Projection) -> Handler<'a, Output, Descr> where Projection: Injectable<Option<NewType>, Args> + Send + Sync + 'a, Output: 'a, Descr: HandlerDescription, NewType: Send + Sync + 'static;

pub fn map<'a, Projection, Output, NewType, Args, Descr>(proj: Projection) -> Handler<'a, Output, Descr> where Asyncify<Projection>: Injectable<NewType, Args> + Send + Sync + 'a, Output: 'a, Descr: HandlerDescription, NewType: Send + Sync + 'static;

pub fn map_async<'a, Projection, Output, NewType, Args, Descr>(proj: Projection) -> Handler<'a, Output, Descr> where Projection: Injectable<NewType, Args> + Send + Sync + 'a, Output: 'a, Descr: HandlerDescription, NewType: Send + Sync + 'static;

pub fn inspect<'a, F, Output, Args, Descr>(f: F) -> Handler<'a, Output, Descr> where Asyncify<F>: Injectable<(), Args> + Send + Sync + 'a, Output: 'a, Descr: HandlerDescription;

pub fn inspect_async<'a, F, Output, Args, Descr>(f: F) -> Handler<'a, Output, Descr> where F: Injectable<(), Args> + Send + Sync + 'a, Output: 'a, Descr: HandlerDescription;

pub fn entry<'a, Output, Descr>() -> Handler<'a, Output, Descr> where Output: 'a, Descr: HandlerDescription;

pub mod di {
    use std::future::Future;
    use std::sync::Arc;

    #[wakeful::handles]
    pub trait Injectable<Output, FnArgs> where Output: 'static {
        fn inject<'a>(&'a self, container: &'a DependencyMap) -> CompiledFn<'a, Output>;
    }
    impl<Func, Output, Fut> Injectable<Output, ()> for Func where Func: Fn() -> Fut + Send + Sync + 'static, Fut: Future<Output = Output> + Send + 'static, Output: 'static {}
    impl<Func, Output, Fut, T1> Injectable<Output, (T1,)> for Func where Func: Fn(T1) -> Fut + Send + Sync + 'static, Fut: Future<Output = Output> + Send + 'static, Output: 'static, T1: Clone + Send + Sync + 'static {}

    pub struct Asyncify<F>(pub F);
    impl<Func, Output> Injectable<Output, ()> for Asyncify<Func> where Func: Fn() -> Output + Send + Sync + 'static, Output: Send + 'static {}
    impl<Func, Output, T1> Injectable<Output, (T1,)> for Asyncify<Func> where Func: Fn(T1) -> Output + Send + Sync + 'static, Output: Send + 'static, T1: Clone + Send + Sync + 'static {}
    unsafe impl<F> Send for Asyncify<F> where F: Send {}
    unsafe impl<F> Sync for Asyncify<F> where F: Sync {}

    #[derive(Clone, Debug, Default)]
    pub struct DependencyMap {
        owned: Box<()>,
    }
    impl DependencyMap {
        pub fn new() -> Self;
        pub fn insert<T: Send + Sync + 'static>(&mut self, item: T) -> Option<Arc<T>>;
        pub fn insert_container(&mut self, container: Self);
        pub fn remove<T: Send + Sync + 'static>(&mut self) -> Option<Arc<T>>;
        pub fn get<V>(&self) -> Arc<V> where V: Send + Sync + 'static;
        pub fn try_get<V: Send + Sync + 'static>(&self) -> Option<Arc<V>>;
    }
}

pub mod prelude {
    pub use crate::di::DependencyMap;

    use crate::di::{Asyncify, DependencyMap, Injectable};
    use std::ops::ControlFlow;

    pub struct Handler<'a, Output, Descr = Unspecified> {
        owned: Box<()>,
    }
    impl<'a, Output, Descr> Handler<'a, Output, Descr> where Output: 'a, Descr: HandlerDescription {
        pub fn chain(self, next: Self) -> Self;
        pub fn branch(self, next: Self) -> Self where Output: Send;
        pub async fn dispatch(&self, input: DependencyMap) -> ControlFlow<Output, DependencyMap>;
    }
    impl<'a, Output, Descr> Handler<'a, Output, Descr> where Output: 'a, Descr: HandlerDescription {
        pub fn filter<Pred, FnArgs>(self, pred: Pred) -> Handler<'a, Output, Descr> where Asyncify<Pred>: Injectable<bool, FnArgs> + Send + Sync + 'a;
        pub fn filter_async<Pred, FnArgs>(self, pred: Pred) -> Handler<'a, Output, Descr> where Pred: Injectable<bool, FnArgs> + Send + Sync + 'a;
        pub fn filter_map<Proj, NewType, Args>(self, proj: Proj) -> Handler<'a, Output, Descr> where Asyncify<Proj>: Injectable<Option<NewType>, Args> + Send + Sync + 'a, NewType: Send + Sync + 'static;
        pub fn filter_map_async<Proj, NewType, Args>(self, proj: Proj) -> Handler<'a, Output, Descr> where Proj: Injectable<Option<NewType>, Args> + Send + Sync + 'a, NewType: Send + Sync + 'static;
        pub fn map<Proj, NewType, Args>(self, proj: Proj) -> Handler<'a, Output, Descr> where Asyncify<Proj>: Injectable<NewType, Args> + Send + Sync + 'a, NewType: Send + Sync + 'static;
        pub fn map_async<Proj, NewType, Args>(self, proj: Proj) -> Handler<'a, Output, Descr> where Proj: Injectable<NewType, Args> + Send + Sync + 'a, NewType: Send + Sync + 'static;
        pub fn inspect<F, Args>(self, f: F) -> Handler<'a, Output, Descr> where Asyncify<F>: Injectable<(), Args> + Send + Sync + 'a;
        pub fn inspect_async<F, Args>(self, f: F) -> Handler<'a, Output, Descr> where F: Injectable<(), Args> + Send + Sync + 'a;
        pub fn endpoint<F, FnArgs>(self, f: F) -> Handler<'a, Output, Descr> where F: Injectable<Output, FnArgs> + Send + Sync + 'a, Output: 'static;
    }
    impl<Output, Descr> Clone for Handler<'_, Output, Descr> {}
    unsafe impl<'a, Output, Descr> Send for Handler<'a, Output, Descr> where Descr: Sync + Send {}
    unsafe impl<'a, Output, Descr> Sync for Handler<'a, Output, Descr> where Descr: Sync + Send {}
}
