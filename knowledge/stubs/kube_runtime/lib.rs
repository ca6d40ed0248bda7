#![wakeful::source = "kube-runtime 5.0.0 source and documentation"]
#![wakeful::versions = "0.98, 0.99, 1, 2, 3, 4, 5"]

pub use crate::controller::{Config, Controller, applier};
pub use crate::finalizer::finalizer;
pub use crate::reflector::reflector;
pub use crate::utils::WatchStreamExt;
pub use crate::watcher::{metadata_watcher, watcher};

pub mod controller {
    use crate::reflector::ObjectRef;
    use crate::reflector::store::Store;
    use crate::watcher::Error;
    use futures_core::future::TryFuture;
    use futures_core::stream::{Stream, TryStream};
    use kube_client::Api;
    use serde::de::DeserializeOwned;
    use std::fmt::Debug;
    use std::future::Future;
    use std::hash::Hash;
    use std::sync::Arc;
    use std::time::Duration;

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Action {
        owned: Box<()>,
    }
    impl Action {
        pub const fn requeue(duration: Duration) -> Self;
        pub const fn await_change() -> Self;
    }

    #[derive(Clone, Debug, Default)]
    pub struct Config {
        owned: Box<()>,
    }
    impl Config {
        pub fn debounce(self, debounce: Duration) -> Self;
        pub fn concurrency(self, concurrency: u16) -> Self;
    }

    pub struct Controller<K> where K: Clone + Resource + Debug + 'static, K::DynamicType: Eq + Hash {
        owned: Box<()>,
    }
    impl<K> Controller<K> where K: Clone + Resource + DeserializeOwned + Debug + Send + Sync + 'static, K::DynamicType: Eq + Hash + Clone {
        pub fn new(main_api: Api<K>, wc: crate::watcher::Config) -> Self where K::DynamicType: Default;
        pub fn new_with(main_api: Api<K>, wc: crate::watcher::Config, dyntype: K::DynamicType) -> Self;
        pub fn for_stream(trigger: impl Stream<Item = Result<K, Error>> + Send + 'static, reader: Store<K>) -> Self where K::DynamicType: Default;
        pub fn for_stream_with(trigger: impl Stream<Item = Result<K, Error>> + Send + 'static, reader: Store<K>, dyntype: K::DynamicType) -> Self;
        pub fn for_shared_stream(trigger: impl Stream<Item = Arc<K>> + Send + 'static, reader: Store<K>) -> Self where K::DynamicType: Default;
        pub fn for_shared_stream_with(trigger: impl Stream<Item = Arc<K>> + Send + 'static, reader: Store<K>, dyntype: K::DynamicType) -> Self;
        pub fn with_config(self, config: Config) -> Self;
        pub fn trigger_backoff(self, backoff: impl Backoff + 'static) -> Self;
        pub fn store(&self) -> Store<K>;
        pub fn owns<Child: Clone + Resource<DynamicType = ()> + DeserializeOwned + Debug + Send + 'static>(self, api: Api<Child>, wc: crate::watcher::Config) -> Self;
        pub fn owns_with<Child: Clone + Resource + DeserializeOwned + Debug + Send + 'static>(self, api: Api<Child>, dyntype: Child::DynamicType, wc: crate::watcher::Config) -> Self where Child::DynamicType: Debug + Eq + Hash + Clone;
        pub fn owns_stream<Child: Resource<DynamicType = ()> + Send + 'static>(self, trigger: impl Stream<Item = Result<Child, Error>> + Send + 'static) -> Self;
        pub fn owns_stream_with<Child: Resource + Send + 'static>(self, trigger: impl Stream<Item = Result<Child, Error>> + Send + 'static, dyntype: Child::DynamicType) -> Self where Child::DynamicType: Debug + Eq + Hash + Clone;
        pub fn owns_shared_stream<Child: Resource<DynamicType = ()> + Send + 'static>(self, trigger: impl Stream<Item = Arc<Child>> + Send + 'static) -> Self;
        pub fn owns_shared_stream_with<Child: Resource<DynamicType = ()> + Send + 'static>(self, trigger: impl Stream<Item = Arc<Child>> + Send + 'static, dyntype: Child::DynamicType) -> Self where Child::DynamicType: Debug + Eq + Hash + Clone;
        pub fn watches<Other, I>(self, api: Api<Other>, wc: crate::watcher::Config, mapper: impl Fn(Other) -> I + Sync + Send + 'static) -> Self where Other: Clone + Resource + DeserializeOwned + Debug + Send + 'static, Other::DynamicType: Default + Debug + Clone + Eq + Hash, I: 'static + IntoIterator<Item = ObjectRef<K>>, I::IntoIter: Send;
        pub fn watches_with<Other, I>(self, api: Api<Other>, dyntype: Other::DynamicType, wc: crate::watcher::Config, mapper: impl Fn(Other) -> I + Sync + Send + 'static) -> Self where Other: Clone + Resource + DeserializeOwned + Debug + Send + 'static, I: 'static + IntoIterator<Item = ObjectRef<K>>, I::IntoIter: Send, Other::DynamicType: Debug + Clone + Eq + Hash;
        pub fn watches_stream<Other, I>(self, trigger: impl Stream<Item = Result<Other, Error>> + Send + 'static, mapper: impl Fn(Other) -> I + Sync + Send + 'static) -> Self where Other: Clone + Resource + DeserializeOwned + Debug + Send + 'static, Other::DynamicType: Default + Debug + Clone, I: 'static + IntoIterator<Item = ObjectRef<K>>, I::IntoIter: Send;
        pub fn watches_stream_with<Other, I>(self, trigger: impl Stream<Item = Result<Other, Error>> + Send + 'static, mapper: impl Fn(Other) -> I + Sync + Send + 'static, dyntype: Other::DynamicType) -> Self where Other: Clone + Resource + DeserializeOwned + Debug + Send + 'static, Other::DynamicType: Debug + Clone, I: 'static + IntoIterator<Item = ObjectRef<K>>, I::IntoIter: Send;
        pub fn watches_shared_stream<Other, I>(self, trigger: impl Stream<Item = Arc<Other>> + Send + 'static, mapper: impl Fn(Arc<Other>) -> I + Sync + Send + 'static) -> Self where Other: Clone + Resource + DeserializeOwned + Debug + Send + 'static, Other::DynamicType: Default + Debug + Clone, I: 'static + IntoIterator<Item = ObjectRef<K>>, I::IntoIter: Send;
        pub fn watches_shared_stream_with<Other, I>(self, trigger: impl Stream<Item = Arc<Other>> + Send + 'static, mapper: impl Fn(Arc<Other>) -> I + Sync + Send + 'static, dyntype: Other::DynamicType) -> Self where Other: Clone + Resource + DeserializeOwned + Debug + Send + 'static, Other::DynamicType: Debug + Clone, I: 'static + IntoIterator<Item = ObjectRef<K>>, I::IntoIter: Send;
        pub fn reconcile_all_on(self, trigger: impl Stream<Item = ()> + Send + 'static) -> Self;
        pub fn reconcile_on(self, trigger: impl Stream<Item = ObjectRef<K>> + Send + 'static) -> Self;
        pub fn graceful_shutdown_on(self, trigger: impl Future<Output = ()> + Send + Sync + 'static) -> Self;
        pub fn shutdown_on_signal(self) -> Self;
        pub fn run<ReconcilerFut, Ctx>(self, reconciler: impl FnMut(Arc<K>, Arc<Ctx>) -> ReconcilerFut, error_policy: impl Fn(Arc<K>, &ReconcilerFut::Error, Arc<Ctx>) -> Action, context: Arc<Ctx>) -> impl Stream<Item = Result<(ObjectRef<K>, Action), Error<ReconcilerFut::Error, Error>>> where K::DynamicType: Debug + Unpin, ReconcilerFut: TryFuture<Ok = Action> + Send + 'static, ReconcilerFut::Error: std::error::Error + Send + 'static;
    }
    unsafe impl<K> Send for Controller<K> where K: Sync + Send {}
    impl<K> !Sync for Controller<K> {}

    #[derive(Clone, Debug, PartialEq, Hash)]
    pub struct ReconcileRequest<K: Resource> {
        pub obj_ref: ObjectRef<K>,
        pub reason: ReconcileReason,
    }
    unsafe impl<K> Send for ReconcileRequest<K> {}
    unsafe impl<K> Sync for ReconcileRequest<K> {}

    pub fn applier<K, QueueStream, ReconcilerFut, Ctx>(reconciler: impl FnMut(Arc<K>, Arc<Ctx>) -> ReconcilerFut, error_policy: impl Fn(Arc<K>, &ReconcilerFut::Error, Arc<Ctx>) -> Action, context: Arc<Ctx>, store: Store<K>, queue: QueueStream, config: Config) -> impl Stream<Item = Result<(ObjectRef<K>, Action), Error<ReconcilerFut::Error, QueueStream::Error>>> where K: Clone + Resource + 'static, K::DynamicType: Debug + Eq + Hash + Clone + Unpin, ReconcilerFut: TryFuture<Ok = Action> + Unpin, ReconcilerFut::Error: std::error::Error + 'static, QueueStream: TryStream, QueueStream::Ok: Into<ReconcileRequest<K>>, QueueStream::Error: std::error::Error + 'static;
}

pub mod events {
    use kube_client::{Client, Error};

    #[derive(Clone)]
    pub struct Recorder {
        owned: Box<()>,
    }
    impl Recorder {
        pub fn new(client: Client, reporter: Reporter) -> Self;
        pub async fn publish(&self, ev: &Event, reference: &ObjectReference) -> Result<(), Error>;
    }
}

pub mod finalizer {
    use crate::controller::Action;
    use futures_core::future::TryFuture;
    use kube_client::Api;
    use serde::Serialize;
    use serde::de::DeserializeOwned;
    use std::fmt::{Debug, Display};
    use std::sync::Arc;

    #[derive(Debug)]
    pub enum Error<ReconcileErr> where ReconcileErr: std::error::Error + 'static {
        ApplyFailed(ReconcileErr),
        CleanupFailed(ReconcileErr),
        AddFinalizer(kube_client::Error),
        RemoveFinalizer(kube_client::Error),
        UnnamedObject,
        InvalidFinalizer,
    }
    impl<ReconcileErr> std::error::Error for Error<ReconcileErr> where ReconcileErr: std::error::Error + 'static + std::error::Error, Self: Debug + Display {}
    impl<ReconcileErr> Display for Error<ReconcileErr> where ReconcileErr: std::error::Error + 'static + Display {}
    unsafe impl<ReconcileErr> Send for Error<ReconcileErr> where ReconcileErr: Send {}
    unsafe impl<ReconcileErr> Sync for Error<ReconcileErr> where ReconcileErr: Sync {}

    pub enum Event<K> {
        Apply(Arc<K>),
        Cleanup(Arc<K>),
    }
    unsafe impl<K> Send for Event<K> where K: Sync + Send {}
    unsafe impl<K> Sync for Event<K> where K: Sync + Send {}

    pub async fn finalizer<K, ReconcileFut>(api: &Api<K>, finalizer_name: &str, obj: Arc<K>, reconcile: impl FnOnce(Event<K>) -> ReconcileFut) -> Result<Action, Error<ReconcileFut::Error>> where K: Resource + Clone + DeserializeOwned + Serialize + Debug, ReconcileFut: TryFuture<Ok = Action>, ReconcileFut::Error: std::error::Error + 'static;
}

pub mod reflector {
    use crate::reflector::store::{Store, Writer};
    use crate::watcher::{Event, Result};
    use futures_core::stream::Stream;
    use std::fmt::{Debug, Display};
    use std::hash::Hash;
    use std::sync::Arc;

    #[derive(Clone, Debug, PartialEq, Hash)]
    pub struct ObjectRef<K: Lookup + ?Sized> {
        pub dyntype: K::DynamicType,
        pub name: String,
        pub namespace: Option<String>,
        pub extra: Extra,
    }
    impl<K: Lookup> ObjectRef<K> where K::DynamicType: Default {
        pub fn new(name: &str) -> Self;
        pub fn from_obj(obj: &K) -> Self;
    }
    impl<K: Lookup> ObjectRef<K> {
        pub fn new_with(name: &str, dyntype: K::DynamicType) -> Self;
        pub fn within(self, namespace: &str) -> Self;
        pub fn from_obj_with(obj: &K, dyntype: K::DynamicType) -> Self where K: Lookup;
        pub fn from_owner_ref(namespace: Option<&str>, owner: &OwnerReference, dyntype: K::DynamicType) -> Option<Self>;
        pub fn into_kind_unchecked<K2: Lookup>(self, dt2: K2::DynamicType) -> ObjectRef<K2>;
        pub fn erase(self) -> ObjectRef<DynamicObject>;
    }
    impl<K: Lookup> Display for ObjectRef<K> {}
    unsafe impl<K> Send for ObjectRef<K> where <K as Lookup>::DynamicType: Send, K: ?Sized {}
    unsafe impl<K> Sync for ObjectRef<K> where <K as Lookup>::DynamicType: Sync, K: ?Sized {}

    pub struct ReflectHandle<K> where K: Lookup + Clone + 'static, K::DynamicType: Eq + Hash + Clone {
        owned: Box<()>,
    }
    impl<K> ReflectHandle<K> where K: Lookup + Clone, K::DynamicType: Eq + Hash + Clone {
        pub fn reader(&self) -> Store<K>;
    }
    impl<K> Clone for ReflectHandle<K> where K: Lookup + Clone + 'static, K::DynamicType: Eq + Hash + Clone {}
    impl<K> Stream for ReflectHandle<K> where K: Lookup + Clone, K::DynamicType: Eq + Hash + Clone + Default {
        type Item = Arc<K>;
    }
    unsafe impl<K> Send for ReflectHandle<K> where <K as Lookup>::DynamicType: Sized + Send + Sync, K: Sync + Send {}
    unsafe impl<K> Sync for ReflectHandle<K> where <K as Lookup>::DynamicType: Sized + Send + Sync, K: Sync + Send {}

    pub fn reflector<K, W>(writer: Writer<K>, stream: W) -> impl Stream<Item = W::Item> where K: Lookup + Clone, K::DynamicType: Eq + Hash + Clone, W: Stream<Item = Result<Event<K>>>;

    pub mod store {
        use crate::reflector::{ObjectRef, ReflectHandle};
        use crate::watcher::Event;
        use std::error::Error;
        use std::fmt::{Debug, Display};
        use std::hash::Hash;
        use std::sync::Arc;

        #[derive(Clone, Debug)]
        pub struct Store<K: 'static + Lookup> where K::DynamicType: Hash + Eq {
            owned: Box<()>,
        }
        impl<K: 'static + Clone + Lookup> Store<K> where K::DynamicType: Eq + Hash + Clone {
            pub async fn wait_until_ready(&self) -> Result<(), WriterDropped>;
            pub fn get(&self, key: &ObjectRef<K>) -> Option<Arc<K>>;
            pub fn state(&self) -> Vec<Arc<K>>;
            pub fn find<P>(&self, predicate: P) -> Option<Arc<K>> where P: Fn(&K) -> bool;
            pub fn state_filter<P>(&self, predicate: P) -> Vec<Arc<K>> where P: Fn(&K) -> bool;
            pub fn state_filter_selector(&self, selector: &Selector) -> Vec<Arc<K>> where K: ResourceExt;
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
        }
        unsafe impl<K> Send for Store<K> where <K as Lookup>::DynamicType: Send + Sync, K: Sync + Send {}
        unsafe impl<K> Sync for Store<K> where <K as Lookup>::DynamicType: Send + Sync, K: Sync + Send {}

        #[derive(Debug)]
        pub struct Writer<K: 'static + Lookup + Clone> where K::DynamicType: Eq + Hash + Clone {
            owned: Box<()>,
        }
        impl<K: 'static + Lookup + Clone> Writer<K> where K::DynamicType: Eq + Hash + Clone {
            pub fn new(dyntype: K::DynamicType) -> Self;
            pub fn new_shared(buf_size: usize, dyntype: K::DynamicType) -> Self;
            pub fn as_reader(&self) -> Store<K>;
            pub fn subscribe(&self) -> Option<ReflectHandle<K>>;
            pub fn apply_watcher_event(&mut self, event: &Event<K>);
        }
        impl<K> Default for Writer<K> where K: Lookup + Clone + 'static, K::DynamicType: Default + Eq + Hash + Clone {}
        unsafe impl<K> Send for Writer<K> where <K as Lookup>::DynamicType: Sized + Send + Sync, K: Sync + Send {}
        unsafe impl<K> Sync for Writer<K> where <K as Lookup>::DynamicType: Sized + Sync + Send, K: Sync + Send {}

        #[derive(Debug)]
        pub struct WriterDropped {
            owned: Box<()>,
        }
        impl Error for WriterDropped {}
        impl Display for WriterDropped {}

        pub fn store<K>() -> (Store<K>, Writer<K>) where K: Lookup + Clone + 'static, K::DynamicType: Eq + Hash + Clone + Default;

        pub fn store_shared<K>(buf_size: usize) -> (Store<K>, Writer<K>) where K: Lookup + Clone + 'static, K::DynamicType: Eq + Hash + Clone + Default;
    }
}

pub mod utils {
    use crate::reflector::store::Writer;
    use crate::watcher::{DefaultBackoff, Error, Event, Result};
    use futures_core::stream::{Stream, TryStream};
    use std::future::Future;
    use std::hash::Hash;

    pub struct CancelableJoinHandle<T> {
        owned: Box<()>,
    }
    impl<T> CancelableJoinHandle<T> where T: Send + 'static {
        pub fn spawn(future: impl Future<Output = T> + Send + 'static, runtime: &Handle) -> Self;
    }
    impl<T> Drop for CancelableJoinHandle<T> {}
    impl<T> Future for CancelableJoinHandle<T> {
        type Output = T;
    }
    unsafe impl<T> Send for CancelableJoinHandle<T> where T: Send {}
    unsafe impl<T> Sync for CancelableJoinHandle<T> where T: Send {}

    #[must_use]
    pub struct EventDecode<St> {
        owned: Box<()>,
    }
    impl<St, K> Stream for EventDecode<St> where St: Stream<Item = Result<Event<K>, Error>> {
        type Item = Result<K, Error>;
    }
    unsafe impl<St> Send for EventDecode<St> where St: Send {}
    unsafe impl<St> Sync for EventDecode<St> where St: Sync {}

    pub struct EventModify<St, F> {
        owned: Box<()>,
    }
    impl<St, F, K> Stream for EventModify<St, F> where St: Stream<Item = Result<Event<K>, Error>>, F: FnMut(&mut K) {
        type Item = Result<Event<K>, Error>;
    }
    unsafe impl<St, F> Send for EventModify<St, F> where St: Send, F: Send {}
    unsafe impl<St, F> Sync for EventModify<St, F> where St: Sync, F: Sync {}

    pub struct Reflect<St, K> where K: Resource + Clone + 'static, K::DynamicType: Eq + Hash + Clone {
        owned: Box<()>,
    }
    impl<St, K> Stream for Reflect<St, K> where K: Resource + Clone, K::DynamicType: Eq + Hash + Clone, St: Stream<Item = Result<Event<K>, Error>> {
        type Item = Result<Event<K>, Error>;
    }
    unsafe impl<St, K> Send for Reflect<St, K> where <K as Resource>::DynamicType: Sized, St: Send, K: Sync + Send {}
    unsafe impl<St, K> Sync for Reflect<St, K> where <K as Resource>::DynamicType: Sized, St: Sync, K: Sync + Send {}

    pub struct StreamBackoff<S, B> {
        owned: Box<()>,
    }
    impl<S: TryStream, B: Backoff> StreamBackoff<S, B> {
        pub fn new(stream: S, backoff: B) -> Self;
    }
    impl<S: TryStream, B: Backoff> Stream for StreamBackoff<S, B> {
        type Item = Result<<S as TryStream>::Ok, <S as TryStream>::Error>;
    }
    unsafe impl<S, B> Send for StreamBackoff<S, B> where S: Send, B: Send {}
    unsafe impl<S, B> Sync for StreamBackoff<S, B> where S: Sync, B: Sync {}

    pub trait WatchStreamExt: Stream {
        fn default_backoff(self) -> StreamBackoff<Self, DefaultBackoff> where Self: TryStream + Sized;
        fn backoff<B>(self, b: B) -> StreamBackoff<Self, B> where B: Backoff, Self: TryStream + Sized;
        fn applied_objects<K>(self) -> EventDecode<Self> where Self: Stream<Item = Result<Event<K>, Error>> + Sized;
        fn touched_objects<K>(self) -> EventDecode<Self> where Self: Stream<Item = Result<Event<K>, Error>> + Sized;
        fn modify<F, K>(self, f: F) -> EventModify<Self, F> where Self: Stream<Item = Result<Event<K>, Error>> + Sized, F: FnMut(&mut K);
        fn predicate_filter<K, P>(self, predicate: P, config: PredicateConfig) -> PredicateFilter<Self, K, P> where Self: Stream<Item = Result<K, Error>> + Sized, K: Resource + 'static, P: Predicate<K> + 'static;
        fn reflect<K>(self, writer: Writer<K>) -> Reflect<Self, K> where Self: Stream<Item = Result<Event<K>>> + Sized, K: Resource + Clone + 'static, K::DynamicType: Eq + Hash + Clone;
        fn reflect_shared<K>(self, writer: Writer<K>) -> impl Stream<Item = Self::Item> where Self: Stream<Item = Result<Event<K>>> + Sized, K: Resource + Clone + 'static, K::DynamicType: Eq + Hash + Clone;
    }
    impl<St> WatchStreamExt for St where St: Stream + ?Sized {}
}

pub mod wait {
    use kube_client::Api;
    use serde::de::DeserializeOwned;
    use std::fmt::{Debug, Display};

    #[derive(Debug)]
    pub enum Error {
        ProbeFailed(crate::watcher::Error),
    }
    impl std::error::Error for Error {}
    impl Display for Error {}
    unsafe impl Send for Error {}
    unsafe impl Sync for Error {}

    pub async fn await_condition<K>(api: Api<K>, name: &str, cond: impl Condition<K>) -> Result<Option<K>, Error> where K: Clone + Debug + Send + DeserializeOwned + Resource + 'static;

    pub trait Condition<K> {
        fn matches_object(&self, obj: Option<&K>) -> bool;
        fn not(self) -> Not<Self> where Self: Sized;
        fn and<Other: Condition<K>>(self, other: Other) -> And<Self, Other> where Self: Sized;
        fn or<Other: Condition<K>>(self, other: Other) -> Or<Self, Other> where Self: Sized;
    }
    impl<K, F: Fn(Option<&K>) -> bool> Condition<K> for F {}

    pub mod delete {
        use kube_client::Api;
        use serde::de::DeserializeOwned;
        use std::fmt::{Debug, Display};

        #[derive(Debug)]
        pub enum Error {
            NoUid,
            Delete(kube_client::Error),
            Await(crate::wait::Error),
        }
        impl std::error::Error for Error {}
        impl Display for Error {}
        unsafe impl Send for Error {}
        unsafe impl Sync for Error {}

        pub async fn delete_and_finalize<K: Clone + Debug + Send + DeserializeOwned + Resource + 'static>(api: Api<K>, name: &str, delete_params: &DeleteParams) -> Result<(), Error>;
    }
}

pub mod watcher {
    use futures_core::stream::Stream;
    use kube_client::Api;
    use serde::de::DeserializeOwned;
    use std::fmt::{Debug, Display};
    use std::time::Duration;

    #[derive(Clone, Debug, PartialEq)]
    pub struct Config {
        pub label_selector: Option<String>,
        pub field_selector: Option<String>,
        pub timeout: Option<u32>,
        pub list_semantic: ListSemantic,
        pub initial_list_strategy: InitialListStrategy,
        pub page_size: Option<u32>,
        pub bookmarks: bool,
    }
    impl Config {
        pub fn timeout(self, timeout_secs: u32) -> Self;
        pub fn fields(self, field_selector: &str) -> Self;
        pub fn labels(self, label_selector: &str) -> Self;
        pub fn labels_from(self, selector: &Selector) -> Self;
        pub fn list_semantic(self, semantic: ListSemantic) -> Self;
        pub fn any_semantic(self) -> Self;
        pub fn disable_bookmarks(self) -> Self;
        pub fn page_size(self, page_size: u32) -> Self;
        pub fn streaming_lists(self) -> Self;
    }
    impl Default for Config {}
    unsafe impl Send for Config {}
    unsafe impl Sync for Config {}

    pub struct DefaultBackoff {
        owned: Box<()>,
    }
    impl Default for DefaultBackoff {}
    impl Iterator for DefaultBackoff {
        type Item = Duration;
    }

    #[derive(Debug)]
    pub enum Error {
        InitialListFailed(kube_client::Error),
        WatchStartFailed(kube_client::Error),
        WatchError(Box<Status>),
        WatchFailed(kube_client::Error),
        NoResourceVersion,
    }
    impl std::error::Error for Error {}
    impl Display for Error {}
    unsafe impl Send for Error {}
    unsafe impl Sync for Error {}

    #[derive(Clone, Debug)]
    pub enum Event<K> {
        Apply(K),
        Delete(K),
        Init,
        InitApply(K),
        InitDone,
    }
    impl<K> Event<K> {
        pub fn modify(self, f: impl FnMut(&mut K)) -> Self;
    }
    impl<K> Display for Event<K> where K: ResourceExt {}
    unsafe impl<K> Send for Event<K> where K: Send {}
    unsafe impl<K> Sync for Event<K> where K: Sync {}

    pub type Result<T, E = Error> = std::result::Result<T, E>;

    pub fn metadata_watcher<K: Resource + Clone + DeserializeOwned + Debug + Send + 'static>(api: Api<K>, watcher_config: Config) -> impl Stream<Item = Result<Event<PartialObjectMeta<K>>>> + Send;

    pub fn watch_object<K: Resource + Clone + DeserializeOwned + Debug + Send + 'static>(api: Api<K>, name: &str) -> impl Stream<Item = Result<Option<K>>> + Send;

    pub fn watcher<K: Resource + Clone + DeserializeOwned + Debug + Send + 'static>(api: Api<K>, watcher_config: Config) -> impl Stream<Item = Result<Event<K>>> + Send;
}
