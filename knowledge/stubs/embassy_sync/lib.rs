#![wakeful::source = "embassy-sync 0.8.0 source and documentation"]
#![wakeful::versions = "0.7, 0.8"]

pub mod blocking_mutex {
    use crate::blocking_mutex::raw::{CriticalSectionRawMutex, NoopRawMutex, RawMutex};
    use std::fmt::Debug;

    #[derive(Debug)]
    pub struct Mutex<R, T: ?Sized> {
        owned: Box<()>,
    }
    impl<R: RawMutex, T> Mutex<R, T> {
        pub const fn new(val: T) -> Mutex<R, T>;
        pub fn lock<U>(&self, f: impl FnOnce(&T) -> U) -> U;
        pub unsafe fn lock_mut<U>(&self, f: impl FnOnce(&mut T) -> U) -> U;
    }
    impl<R, T> Mutex<R, T> {
        pub const fn const_new(raw_mutex: R, val: T) -> Mutex<R, T>;
        pub fn into_inner(self) -> T;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<T> Mutex<CriticalSectionRawMutex, T> {
        pub fn borrow<'cs>(&'cs self, _cs: CriticalSection<'cs>) -> &'cs T;
    }
    impl<T> Mutex<NoopRawMutex, T> {
        pub fn borrow(&self) -> &T;
    }
    unsafe impl<R: RawMutex + Send, T: ?Sized + Send> Send for Mutex<R, T> {}
    unsafe impl<R: RawMutex + Sync, T: ?Sized + Send> Sync for Mutex<R, T> {}

    pub type CriticalSectionMutex<T> = Mutex<CriticalSectionRawMutex, T>;

    pub type NoopMutex<T> = Mutex<NoopRawMutex, T>;

    pub mod raw {
        pub trait RawMutex {
            fn lock<R>(&self, f: impl FnOnce() -> R) -> R;
        }

        #[derive(Debug)]
        pub struct CriticalSectionRawMutex {
            owned: Box<()>,
        }
        impl CriticalSectionRawMutex {
            pub const fn new() -> Self;
        }
        impl RawMutex for CriticalSectionRawMutex {}
        unsafe impl Send for CriticalSectionRawMutex {}
        unsafe impl Sync for CriticalSectionRawMutex {}

        #[derive(Debug)]
        pub struct NoopRawMutex {
            owned: Box<()>,
        }
        impl NoopRawMutex {
            pub const fn new() -> Self;
        }
        impl RawMutex for NoopRawMutex {}
        impl !Sync for NoopRawMutex {}
        unsafe impl Send for NoopRawMutex {}
    }
}

pub mod channel {
    use crate::blocking_mutex::raw::RawMutex;
    use futures_core::stream::Stream;
    use futures_sink::Sink;
    use std::fmt::Debug;
    use std::future::Future;
    use std::task::{Context, Poll};

    #[derive(Debug)]
    pub struct Channel<M, T, const N: usize> where M: RawMutex {
        owned: Box<()>,
    }
    impl<M, T, const N: usize> Channel<M, T, N> where M: RawMutex {
        pub const fn new() -> Self;
        pub fn poll_receive(&self, cx: &mut Context<'_>) -> Poll<T>;
        pub fn poll_ready_to_receive(&self, cx: &mut Context<'_>) -> Poll<()>;
        pub fn poll_ready_to_send(&self, cx: &mut Context<'_>) -> Poll<()>;
        pub fn sender(&self) -> Sender<'_, M, T, N>;
        pub fn receiver(&self) -> Receiver<'_, M, T, N>;
        pub fn dyn_sender(&self) -> DynamicSender<'_, T>;
        pub fn dyn_receiver(&self) -> DynamicReceiver<'_, T>;
        pub fn send(&self, message: T) -> SendFuture<'_, M, T, N>;
        pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>>;
        pub fn receive(&self) -> ReceiveFuture<'_, M, T, N>;
        pub fn ready_to_receive(&self) -> ReceiveReadyFuture<'_, M, T, N>;
        pub fn try_receive(&self) -> Result<T, TryReceiveError>;
        pub fn try_peek(&self) -> Result<T, TryReceiveError> where T: Clone;
        pub const fn capacity(&self) -> usize;
        pub fn free_capacity(&self) -> usize;
        pub fn clear(&self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
    }
    impl<M, T, const N: usize> Stream for Channel<M, T, N> where M: RawMutex {
        type Item = T;
    }
    impl<M, T, const N: usize> Sink<T> for Channel<M, T, N> where M: RawMutex {
        type Error = TrySendError<T>;
    }
    unsafe impl<M, T, const N: usize> Send for Channel<M, T, N> where M: Send, T: Send {}
    unsafe impl<M, T, const N: usize> Sync for Channel<M, T, N> where M: Sync, T: Send {}

    #[must_use]
    pub struct DynamicReceiveFuture<'ch, T> {
        owned: Box<()>,
    }
    impl<'ch, T> Future for DynamicReceiveFuture<'ch, T> {
        type Output = T;
    }
    impl<'ch, T> !Send for DynamicReceiveFuture<'ch, T> {}
    impl<'ch, T> !Sync for DynamicReceiveFuture<'ch, T> {}

    pub struct DynamicReceiver<'ch, T> {}
    impl<'ch, T> DynamicReceiver<'ch, T> {
        pub fn receive(&self) -> DynamicReceiveFuture<'_, T>;
        pub fn try_receive(&self) -> Result<T, TryReceiveError>;
        pub fn try_peek(&self) -> Result<T, TryReceiveError> where T: Clone;
        pub fn poll_ready_to_receive(&self, cx: &mut Context<'_>) -> Poll<()>;
        pub fn poll_receive(&self, cx: &mut Context<'_>) -> Poll<T>;
    }
    impl<'ch, T> Clone for DynamicReceiver<'ch, T> {}
    impl<'ch, T> Copy for DynamicReceiver<'ch, T> {}
    impl<'ch, T> !Send for DynamicReceiver<'ch, T> {}
    impl<'ch, T> !Sync for DynamicReceiver<'ch, T> {}

    #[must_use]
    pub struct DynamicSendFuture<'ch, T> {
        owned: Box<()>,
    }
    impl<'ch, T> Future for DynamicSendFuture<'ch, T> {
        type Output = ();
    }
    impl<'ch, T> !Send for DynamicSendFuture<'ch, T> {}
    impl<'ch, T> !Sync for DynamicSendFuture<'ch, T> {}

    pub struct DynamicSender<'ch, T> {}
    impl<'ch, T> DynamicSender<'ch, T> {
        pub fn send(&self, message: T) -> DynamicSendFuture<'ch, T>;
        pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>>;
        pub fn poll_ready_to_send(&self, cx: &mut Context<'_>) -> Poll<()>;
    }
    impl<'ch, T> Clone for DynamicSender<'ch, T> {}
    impl<'ch, T> Copy for DynamicSender<'ch, T> {}
    impl<'ch, T> !Send for DynamicSender<'ch, T> {}
    impl<'ch, T> !Sync for DynamicSender<'ch, T> {}

    #[derive(Debug)]
    #[must_use]
    pub struct ReceiveFuture<'ch, M, T, const N: usize> where M: RawMutex {
        owned: Box<()>,
    }
    impl<'ch, M, T, const N: usize> Future for ReceiveFuture<'ch, M, T, N> where M: RawMutex {
        type Output = T;
    }
    unsafe impl<'ch, M, T, const N: usize> Send for ReceiveFuture<'ch, M, T, N> where M: Sync, T: Send {}
    unsafe impl<'ch, M, T, const N: usize> Sync for ReceiveFuture<'ch, M, T, N> where M: Sync, T: Send {}

    #[derive(Debug)]
    #[must_use]
    pub struct ReceiveReadyFuture<'ch, M, T, const N: usize> where M: RawMutex {
        owned: Box<()>,
    }
    impl<'ch, M, T, const N: usize> Future for ReceiveReadyFuture<'ch, M, T, N> where M: RawMutex {
        type Output = ();
    }
    unsafe impl<'ch, M, T, const N: usize> Send for ReceiveReadyFuture<'ch, M, T, N> where M: Sync, T: Send {}
    unsafe impl<'ch, M, T, const N: usize> Sync for ReceiveReadyFuture<'ch, M, T, N> where M: Sync, T: Send {}

    #[derive(Debug)]
    pub struct Receiver<'ch, M, T, const N: usize> where M: RawMutex {}
    impl<'ch, M, T, const N: usize> Receiver<'ch, M, T, N> where M: RawMutex {
        pub fn receive(&self) -> ReceiveFuture<'_, M, T, N>;
        pub fn ready_to_receive(&self) -> ReceiveReadyFuture<'_, M, T, N>;
        pub fn try_receive(&self) -> Result<T, TryReceiveError>;
        pub fn try_peek(&self) -> Result<T, TryReceiveError> where T: Clone;
        pub fn poll_ready_to_receive(&self, cx: &mut Context<'_>) -> Poll<()>;
        pub fn poll_receive(&self, cx: &mut Context<'_>) -> Poll<T>;
        pub const fn capacity(&self) -> usize;
        pub fn free_capacity(&self) -> usize;
        pub fn clear(&self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
    }
    impl<'ch, M, T, const N: usize> Clone for Receiver<'ch, M, T, N> where M: RawMutex {}
    impl<'ch, M, T, const N: usize> Copy for Receiver<'ch, M, T, N> where M: RawMutex {}
    impl<'ch, M, T, const N: usize> Stream for Receiver<'ch, M, T, N> where M: RawMutex {
        type Item = T;
    }
    unsafe impl<'ch, M, T, const N: usize> Send for Receiver<'ch, M, T, N> where M: Sync, T: Send {}
    unsafe impl<'ch, M, T, const N: usize> Sync for Receiver<'ch, M, T, N> where M: Sync, T: Send {}

    pub struct SendDynamicReceiver<'ch, T> {}
    impl<'ch, T> SendDynamicReceiver<'ch, T> {
        pub fn receive(&self) -> DynamicReceiveFuture<'_, T>;
        pub fn try_receive(&self) -> Result<T, TryReceiveError>;
        pub fn poll_ready_to_receive(&self, cx: &mut Context<'_>) -> Poll<()>;
        pub fn poll_receive(&self, cx: &mut Context<'_>) -> Poll<T>;
    }
    impl<'ch, T> Clone for SendDynamicReceiver<'ch, T> {}
    impl<'ch, T> Copy for SendDynamicReceiver<'ch, T> {}
    unsafe impl<'ch, T: Send> Send for SendDynamicReceiver<'ch, T> {}
    unsafe impl<'ch, T: Send> Sync for SendDynamicReceiver<'ch, T> {}

    pub struct SendDynamicSender<'ch, T> {}
    impl<'ch, T> SendDynamicSender<'ch, T> {
        pub fn send(&self, message: T) -> DynamicSendFuture<'ch, T>;
        pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>>;
        pub fn poll_ready_to_send(&self, cx: &mut Context<'_>) -> Poll<()>;
    }
    impl<'ch, T> Clone for SendDynamicSender<'ch, T> {}
    impl<'ch, T> Copy for SendDynamicSender<'ch, T> {}
    unsafe impl<'ch, T: Send> Send for SendDynamicSender<'ch, T> {}
    unsafe impl<'ch, T: Send> Sync for SendDynamicSender<'ch, T> {}

    #[derive(Debug)]
    #[must_use]
    pub struct SendFuture<'ch, M, T, const N: usize> where M: RawMutex {
        owned: Box<()>,
    }
    impl<'ch, M, T, const N: usize> Future for SendFuture<'ch, M, T, N> where M: RawMutex {
        type Output = ();
    }
    unsafe impl<'ch, M, T, const N: usize> Send for SendFuture<'ch, M, T, N> where T: Send, M: Sync {}
    unsafe impl<'ch, M, T, const N: usize> Sync for SendFuture<'ch, M, T, N> where T: Sync + Send, M: Sync {}

    #[derive(Debug)]
    pub struct Sender<'ch, M, T, const N: usize> where M: RawMutex {}
    impl<'ch, M, T, const N: usize> Sender<'ch, M, T, N> where M: RawMutex {
        pub fn send(&self, message: T) -> SendFuture<'ch, M, T, N>;
        pub fn try_send(&self, message: T) -> Result<(), TrySendError<T>>;
        pub fn poll_ready_to_send(&self, cx: &mut Context<'_>) -> Poll<()>;
        pub const fn capacity(&self) -> usize;
        pub fn free_capacity(&self) -> usize;
        pub fn clear(&self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
    }
    impl<'ch, M, T, const N: usize> Clone for Sender<'ch, M, T, N> where M: RawMutex {}
    impl<'ch, M, T, const N: usize> Copy for Sender<'ch, M, T, N> where M: RawMutex {}
    impl<'ch, M, T, const N: usize> Sink<T> for Sender<'ch, M, T, N> where M: RawMutex {
        type Error = TrySendError<T>;
    }
    unsafe impl<'ch, M, T, const N: usize> Send for Sender<'ch, M, T, N> where M: Sync, T: Send {}
    unsafe impl<'ch, M, T, const N: usize> Sync for Sender<'ch, M, T, N> where M: Sync, T: Send {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TryReceiveError {
        Empty,
    }

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum TrySendError<T> {
        Full(T),
    }
    unsafe impl<T> Send for TrySendError<T> where T: Send {}
    unsafe impl<T> Sync for TrySendError<T> where T: Sync {}
}

pub mod lazy_lock {
    use std::fmt::Debug;

    #[derive(Debug)]
    pub struct LazyLock<T, F = fn() -> T> {
        owned: Box<()>,
    }
    impl<T, F: FnOnce() -> T> LazyLock<T, F> {
        pub const fn new(init_fn: F) -> Self;
        pub fn get(&self) -> &T;
        pub fn get_mut(&mut self) -> &mut T;
        pub fn into_inner(self) -> T;
    }
    impl<T, F> Drop for LazyLock<T, F> {}
    unsafe impl<T, F> Send for LazyLock<T, F> where T: Send, F: Send {}
    unsafe impl<T, F> Sync for LazyLock<T, F> where T: Sync, F: Sync {}
}

pub mod mutex {
    use crate::blocking_mutex::raw::RawMutex;
    use std::fmt::{Debug, Display};
    use std::future::Future;
    use std::ops::{Deref, DerefMut};

    #[wakeful::guard = "async_lock"]
    pub struct MappedMutexGuard<'a, M, T> where M: RawMutex, T: ?Sized {
        owned: Box<()>,
    }
    impl<'a, M, T> MappedMutexGuard<'a, M, T> where M: RawMutex, T: ?Sized {
        pub fn map<U: ?Sized>(this: Self, fun: impl FnOnce(&mut T) -> &mut U) -> MappedMutexGuard<'a, M, U>;
    }
    impl<'a, M, T> Deref for MappedMutexGuard<'a, M, T> where M: RawMutex, T: ?Sized {
        type Target = T;
    }
    impl<'a, M, T> DerefMut for MappedMutexGuard<'a, M, T> where M: RawMutex, T: ?Sized {}
    impl<'a, M, T> Drop for MappedMutexGuard<'a, M, T> where M: RawMutex, T: ?Sized {}
    impl<'a, M, T> Debug for MappedMutexGuard<'a, M, T> where M: RawMutex, T: ?Sized + Debug {}
    impl<'a, M, T> Display for MappedMutexGuard<'a, M, T> where M: RawMutex, T: ?Sized + Display {}
    unsafe impl<M, T> Send for MappedMutexGuard<'_, M, T> where M: RawMutex + Sync, T: Send + ?Sized {}
    unsafe impl<M, T> Sync for MappedMutexGuard<'_, M, T> where M: RawMutex + Sync, T: Sync + ?Sized {}

    pub struct Mutex<M, T> where M: RawMutex, T: ?Sized {
        owned: Box<()>,
    }
    impl<M, T> Mutex<M, T> where M: RawMutex {
        pub const fn new(value: T) -> Self;
    }
    impl<M, T> Mutex<M, T> where M: RawMutex, T: ?Sized {
        pub fn lock(&self) -> impl Future<Output = MutexGuard<'_, M, T>>;
        pub fn try_lock(&self) -> Result<MutexGuard<'_, M, T>, TryLockError>;
        pub fn into_inner(self) -> T where T: Sized;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<M, T> Default for Mutex<M, T> where M: RawMutex, T: Default {}
    impl<M, T> Debug for Mutex<M, T> where M: RawMutex, T: ?Sized + Debug {}
    unsafe impl<M: RawMutex + Send, T: ?Sized + Send> Send for Mutex<M, T> {}
    unsafe impl<M: RawMutex + Sync, T: ?Sized + Send> Sync for Mutex<M, T> {}

    #[must_use]
    #[wakeful::guard = "async_lock"]
    pub struct MutexGuard<'a, M, T> where M: RawMutex, T: ?Sized {
        owned: Box<()>,
    }
    impl<'a, M, T> MutexGuard<'a, M, T> where M: RawMutex, T: ?Sized {
        pub fn map<U: ?Sized>(this: Self, fun: impl FnOnce(&mut T) -> &mut U) -> MappedMutexGuard<'a, M, U>;
    }
    impl<'a, M, T> Drop for MutexGuard<'a, M, T> where M: RawMutex, T: ?Sized {}
    impl<'a, M, T> Deref for MutexGuard<'a, M, T> where M: RawMutex, T: ?Sized {
        type Target = T;
    }
    impl<'a, M, T> DerefMut for MutexGuard<'a, M, T> where M: RawMutex, T: ?Sized {}
    impl<'a, M, T> Debug for MutexGuard<'a, M, T> where M: RawMutex, T: ?Sized + Debug {}
    impl<'a, M, T> Display for MutexGuard<'a, M, T> where M: RawMutex, T: ?Sized + Display {}
    unsafe impl<'a, M, T> Send for MutexGuard<'a, M, T> where M: Sync, T: Send + ?Sized {}
    unsafe impl<'a, M, T> Sync for MutexGuard<'a, M, T> where M: Sync, T: Send + ?Sized {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct TryLockError;
}

pub mod once_lock {
    use std::fmt::Debug;
    use std::future::Future;

    pub struct OnceLock<T> {
        owned: Box<()>,
    }
    impl<T> OnceLock<T> {
        pub const fn new() -> Self;
        pub fn get(&self) -> impl Future<Output = &T>;
        pub fn try_get(&self) -> Option<&T>;
        pub fn init(&self, value: T) -> Result<(), T>;
        pub fn get_or_init<F>(&self, f: F) -> &T where F: FnOnce() -> T;
        pub fn into_inner(self) -> Option<T>;
        pub fn take(&mut self) -> Option<T>;
        pub fn is_set(&self) -> bool;
    }
    impl<T> Debug for OnceLock<T> {}
    unsafe impl<T> Send for OnceLock<T> where T: Send {}
    unsafe impl<T> Sync for OnceLock<T> where T: Sync {}
}

pub mod pubsub {
    use crate::blocking_mutex::raw::RawMutex;
    use crate::pubsub::publisher::{ImmediatePub, Pub};
    use crate::pubsub::subscriber::Sub;
    use std::fmt::Debug;
    use std::ops::{Deref, DerefMut};

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub enum Error {
        MaximumSubscribersReached,
        MaximumPublishersReached,
    }

    pub trait PubSubBehavior<T>: SealedPubSubBehavior<T> {
        fn publish_immediate(&self, message: T);
        fn capacity(&self) -> usize;
        fn is_full(&self) -> bool;
    }

    #[derive(Debug)]
    pub struct PubSubChannel<M: RawMutex, T: Clone, const CAP: usize, const SUBS: usize, const PUBS: usize> {
        owned: Box<()>,
    }
    impl<M: RawMutex, T: Clone, const CAP: usize, const SUBS: usize, const PUBS: usize> PubSubChannel<M, T, CAP, SUBS, PUBS> {
        pub const fn new() -> Self;
        pub fn subscriber(&self) -> Result<Subscriber<'_, M, T, CAP, SUBS, PUBS>, Error>;
        pub fn dyn_subscriber(&self) -> Result<DynSubscriber<'_, T>, Error>;
        pub fn publisher(&self) -> Result<Publisher<'_, M, T, CAP, SUBS, PUBS>, Error>;
        pub fn dyn_publisher(&self) -> Result<DynPublisher<'_, T>, Error>;
        pub fn immediate_publisher(&self) -> ImmediatePublisher<'_, M, T, CAP, SUBS, PUBS>;
        pub fn dyn_immediate_publisher(&self) -> DynImmediatePublisher<'_, T>;
        pub const fn capacity(&self) -> usize;
        pub fn free_capacity(&self) -> usize;
        pub fn clear(&self);
        pub fn len(&self) -> usize;
        pub fn is_empty(&self) -> bool;
        pub fn is_full(&self) -> bool;
    }
    impl<M: RawMutex, T: Clone, const CAP: usize, const SUBS: usize, const PUBS: usize> PubSubBehavior<T> for PubSubChannel<M, T, CAP, SUBS, PUBS> {}
    unsafe impl<M, T, const CAP: usize, const SUBS: usize, const PUBS: usize> Send for PubSubChannel<M, T, CAP, SUBS, PUBS> where M: Send, T: Send {}
    unsafe impl<M, T, const CAP: usize, const SUBS: usize, const PUBS: usize> Sync for PubSubChannel<M, T, CAP, SUBS, PUBS> where M: Sync, T: Send {}

    #[derive(Clone, Debug, PartialEq, Eq)]
    pub enum WaitResult<T> {
        Lagged(u64),
        Message(T),
    }
    unsafe impl<T> Send for WaitResult<T> where T: Send {}
    unsafe impl<T> Sync for WaitResult<T> where T: Sync {}

    #[derive(Debug)]
    pub struct Publisher<'a, M: RawMutex, T: Clone, const CAP: usize, const SUBS: usize, const PUBS: usize> {
        owned: Box<()>,
    }
    impl<'a, M: RawMutex, T: Clone, const CAP: usize, const SUBS: usize, const PUBS: usize> Deref for Publisher<'a, M, T, CAP, SUBS, PUBS> {
        type Target = Pub<'a, PubSubChannel<M, T, CAP, SUBS, PUBS>, T>;
    }
    impl<'a, M: RawMutex, T: Clone, const CAP: usize, const SUBS: usize, const PUBS: usize> DerefMut for Publisher<'a, M, T, CAP, SUBS, PUBS> {}
    unsafe impl<'a, M, T, const CAP: usize, const SUBS: usize, const PUBS: usize> Send for Publisher<'a, M, T, CAP, SUBS, PUBS> where T: Send, M: Sync {}
    unsafe impl<'a, M, T, const CAP: usize, const SUBS: usize, const PUBS: usize> Sync for Publisher<'a, M, T, CAP, SUBS, PUBS> where T: Sync + Send, M: Sync {}

    #[derive(Debug)]
    pub struct ImmediatePublisher<'a, M: RawMutex, T: Clone, const CAP: usize, const SUBS: usize, const PUBS: usize> {
        owned: Box<()>,
    }
    impl<'a, M: RawMutex, T: Clone, const CAP: usize, const SUBS: usize, const PUBS: usize> Deref for ImmediatePublisher<'a, M, T, CAP, SUBS, PUBS> {
        type Target = ImmediatePub<'a, PubSubChannel<M, T, CAP, SUBS, PUBS>, T>;
    }
    impl<'a, M: RawMutex, T: Clone, const CAP: usize, const SUBS: usize, const PUBS: usize> DerefMut for ImmediatePublisher<'a, M, T, CAP, SUBS, PUBS> {}
    unsafe impl<'a, M, T, const CAP: usize, const SUBS: usize, const PUBS: usize> Send for ImmediatePublisher<'a, M, T, CAP, SUBS, PUBS> where T: Send, M: Sync {}
    unsafe impl<'a, M, T, const CAP: usize, const SUBS: usize, const PUBS: usize> Sync for ImmediatePublisher<'a, M, T, CAP, SUBS, PUBS> where T: Sync + Send, M: Sync {}

    #[derive(Debug)]
    pub struct Subscriber<'a, M: RawMutex, T: Clone, const CAP: usize, const SUBS: usize, const PUBS: usize> {
        owned: Box<()>,
    }
    impl<'a, M: RawMutex, T: Clone, const CAP: usize, const SUBS: usize, const PUBS: usize> Deref for Subscriber<'a, M, T, CAP, SUBS, PUBS> {
        type Target = Sub<'a, PubSubChannel<M, T, CAP, SUBS, PUBS>, T>;
    }
    impl<'a, M: RawMutex, T: Clone, const CAP: usize, const SUBS: usize, const PUBS: usize> DerefMut for Subscriber<'a, M, T, CAP, SUBS, PUBS> {}
    unsafe impl<'a, M, T, const CAP: usize, const SUBS: usize, const PUBS: usize> Send for Subscriber<'a, M, T, CAP, SUBS, PUBS> where T: Send, M: Sync {}
    unsafe impl<'a, M, T, const CAP: usize, const SUBS: usize, const PUBS: usize> Sync for Subscriber<'a, M, T, CAP, SUBS, PUBS> where T: Sync + Send, M: Sync {}

    pub struct DynPublisher<'a, T: Clone> {
        owned: Box<()>,
    }
    impl<'a, T: Clone> Deref for DynPublisher<'a, T> {
        type Target = Pub<'a, dyn PubSubBehavior<T> + 'a, T>;
    }
    impl<'a, T: Clone> DerefMut for DynPublisher<'a, T> {}
    impl<'a, T> !Send for DynPublisher<'a, T> {}
    impl<'a, T> !Sync for DynPublisher<'a, T> {}

    pub struct DynImmediatePublisher<'a, T: Clone> {
        owned: Box<()>,
    }
    impl<'a, T: Clone> Deref for DynImmediatePublisher<'a, T> {
        type Target = ImmediatePub<'a, dyn PubSubBehavior<T> + 'a, T>;
    }
    impl<'a, T: Clone> DerefMut for DynImmediatePublisher<'a, T> {}
    impl<'a, T> !Send for DynImmediatePublisher<'a, T> {}
    impl<'a, T> !Sync for DynImmediatePublisher<'a, T> {}

    pub struct DynSubscriber<'a, T: Clone> {
        owned: Box<()>,
    }
    impl<'a, T: Clone> Deref for DynSubscriber<'a, T> {
        type Target = Sub<'a, dyn PubSubBehavior<T> + 'a, T>;
    }
    impl<'a, T: Clone> DerefMut for DynSubscriber<'a, T> {}
    impl<'a, T> !Send for DynSubscriber<'a, T> {}
    impl<'a, T> !Sync for DynSubscriber<'a, T> {}

    pub mod publisher {
        use crate::pubsub::PubSubBehavior;
        use std::fmt::Debug;
        use std::future::Future;

        #[derive(Debug)]
        pub struct Pub<'a, PSB: PubSubBehavior<T> + ?Sized, T: Clone> {
            owned: Box<()>,
        }
        impl<'a, PSB: PubSubBehavior<T> + ?Sized, T: Clone> Pub<'a, PSB, T> {
            pub fn publish_immediate(&self, message: T);
            pub fn publish<'s>(&'s self, message: T) -> PublisherWaitFuture<'s, 'a, PSB, T>;
            pub fn try_publish(&self, message: T) -> Result<(), T>;
            pub fn capacity(&self) -> usize;
            pub fn free_capacity(&self) -> usize;
            pub fn clear(&self);
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn is_full(&self) -> bool;
            pub const fn sink(&self) -> PubSink<'a, '_, PSB, T>;
        }
        impl<'a, PSB: PubSubBehavior<T> + ?Sized, T: Clone> Drop for Pub<'a, PSB, T> {}
        unsafe impl<'a, PSB, T> Send for Pub<'a, PSB, T> where PSB: Sync + ?Sized, T: Send {}
        unsafe impl<'a, PSB, T> Sync for Pub<'a, PSB, T> where PSB: Sync + ?Sized, T: Sync {}

        #[derive(Debug)]
        pub struct ImmediatePub<'a, PSB: PubSubBehavior<T> + ?Sized, T: Clone> {
            owned: Box<()>,
        }
        impl<'a, PSB: PubSubBehavior<T> + ?Sized, T: Clone> ImmediatePub<'a, PSB, T> {
            pub fn publish_immediate(&self, message: T);
            pub fn try_publish(&self, message: T) -> Result<(), T>;
            pub fn capacity(&self) -> usize;
            pub fn free_capacity(&self) -> usize;
            pub fn clear(&self);
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn is_full(&self) -> bool;
        }
        unsafe impl<'a, PSB, T> Send for ImmediatePub<'a, PSB, T> where PSB: Sync + ?Sized, T: Send {}
        unsafe impl<'a, PSB, T> Sync for ImmediatePub<'a, PSB, T> where PSB: Sync + ?Sized, T: Sync {}

        #[derive(Debug)]
        #[must_use]
        pub struct PublisherWaitFuture<'s, 'a, PSB: PubSubBehavior<T> + ?Sized, T: Clone> {
            owned: Box<()>,
        }
        impl<'s, 'a, PSB: PubSubBehavior<T> + ?Sized, T: Clone> Future for PublisherWaitFuture<'s, 'a, PSB, T> {
            type Output = ();
        }
        unsafe impl<'s, 'a, PSB, T> Send for PublisherWaitFuture<'s, 'a, PSB, T> where T: Send + Sync, PSB: Sync + ?Sized {}
        unsafe impl<'s, 'a, PSB, T> Sync for PublisherWaitFuture<'s, 'a, PSB, T> where T: Sync, PSB: Sync + ?Sized {}
    }

    pub mod subscriber {
        use crate::pubsub::{PubSubBehavior, WaitResult};
        use futures_core::stream::Stream;
        use std::fmt::Debug;
        use std::future::Future;

        #[derive(Debug)]
        pub struct Sub<'a, PSB: PubSubBehavior<T> + ?Sized, T: Clone> {
            owned: Box<()>,
        }
        impl<'a, PSB: PubSubBehavior<T> + ?Sized, T: Clone> Sub<'a, PSB, T> {
            pub fn next_message<'s>(&'s mut self) -> SubscriberWaitFuture<'s, 'a, PSB, T>;
            pub async fn next_message_pure(&mut self) -> T;
            pub fn try_next_message(&mut self) -> Option<WaitResult<T>>;
            pub fn try_next_message_pure(&mut self) -> Option<T>;
            pub fn available(&self) -> u64;
            pub fn capacity(&self) -> usize;
            pub fn free_capacity(&self) -> usize;
            pub fn clear(&self);
            pub fn len(&self) -> usize;
            pub fn is_empty(&self) -> bool;
            pub fn is_full(&self) -> bool;
        }
        impl<'a, PSB: PubSubBehavior<T> + ?Sized, T: Clone> Drop for Sub<'a, PSB, T> {}
        impl<'a, PSB: PubSubBehavior<T> + ?Sized, T: Clone> Stream for Sub<'a, PSB, T> {
            type Item = T;
        }
        unsafe impl<'a, PSB, T> Send for Sub<'a, PSB, T> where PSB: Sync + ?Sized, T: Send {}
        unsafe impl<'a, PSB, T> Sync for Sub<'a, PSB, T> where PSB: Sync + ?Sized, T: Sync {}

        #[derive(Debug)]
        #[must_use]
        pub struct SubscriberWaitFuture<'s, 'a, PSB: PubSubBehavior<T> + ?Sized, T: Clone> {
            owned: Box<()>,
        }
        impl<'s, 'a, PSB: PubSubBehavior<T> + ?Sized, T: Clone> Future for SubscriberWaitFuture<'s, 'a, PSB, T> {
            type Output = WaitResult<T>;
        }
        unsafe impl<'s, 'a, PSB, T> Send for SubscriberWaitFuture<'s, 'a, PSB, T> where PSB: Sync + ?Sized, T: Send {}
        unsafe impl<'s, 'a, PSB, T> Sync for SubscriberWaitFuture<'s, 'a, PSB, T> where PSB: Sync + ?Sized, T: Sync {}
    }
}

pub mod rwlock {
    use crate::blocking_mutex::raw::RawMutex;
    use std::fmt::{Debug, Display};
    use std::future::Future;
    use std::ops::{Deref, DerefMut};

    pub struct RwLock<M, T> where M: RawMutex, T: ?Sized {
        owned: Box<()>,
    }
    impl<M, T> RwLock<M, T> where M: RawMutex {
        pub const fn new(value: T) -> Self;
    }
    impl<M, T> RwLock<M, T> where M: RawMutex, T: ?Sized {
        pub fn read(&self) -> impl Future<Output = RwLockReadGuard<'_, M, T>>;
        pub fn write(&self) -> impl Future<Output = RwLockWriteGuard<'_, M, T>>;
        pub fn try_read(&self) -> Result<RwLockReadGuard<'_, M, T>, TryLockError>;
        pub fn try_write(&self) -> Result<RwLockWriteGuard<'_, M, T>, TryLockError>;
        pub fn into_inner(self) -> T where T: Sized;
        pub fn get_mut(&mut self) -> &mut T;
    }
    impl<M, T> Default for RwLock<M, T> where M: RawMutex, T: Default {}
    impl<M, T> Debug for RwLock<M, T> where M: RawMutex, T: ?Sized + Debug {}
    unsafe impl<M: RawMutex + Send, T: ?Sized + Send> Send for RwLock<M, T> {}
    unsafe impl<M: RawMutex + Sync, T: ?Sized + Send> Sync for RwLock<M, T> {}

    #[must_use]
    #[wakeful::guard = "async_lock"]
    pub struct RwLockReadGuard<'a, R, T> where R: RawMutex, T: ?Sized {
        owned: Box<()>,
    }
    impl<'a, M, T> Drop for RwLockReadGuard<'a, M, T> where M: RawMutex, T: ?Sized {}
    impl<'a, M, T> Deref for RwLockReadGuard<'a, M, T> where M: RawMutex, T: ?Sized {
        type Target = T;
    }
    impl<'a, M, T> Debug for RwLockReadGuard<'a, M, T> where M: RawMutex, T: ?Sized + Debug {}
    impl<'a, M, T> Display for RwLockReadGuard<'a, M, T> where M: RawMutex, T: ?Sized + Display {}
    unsafe impl<'a, R, T> Send for RwLockReadGuard<'a, R, T> where R: Sync, T: Send + ?Sized {}
    unsafe impl<'a, R, T> Sync for RwLockReadGuard<'a, R, T> where R: Sync, T: Send + ?Sized {}

    #[must_use]
    #[wakeful::guard = "async_lock"]
    pub struct RwLockWriteGuard<'a, R, T> where R: RawMutex, T: ?Sized {
        owned: Box<()>,
    }
    impl<'a, R, T> Drop for RwLockWriteGuard<'a, R, T> where R: RawMutex, T: ?Sized {}
    impl<'a, R, T> Deref for RwLockWriteGuard<'a, R, T> where R: RawMutex, T: ?Sized {
        type Target = T;
    }
    impl<'a, R, T> DerefMut for RwLockWriteGuard<'a, R, T> where R: RawMutex, T: ?Sized {}
    impl<'a, R, T> Debug for RwLockWriteGuard<'a, R, T> where R: RawMutex, T: ?Sized + Debug {}
    impl<'a, R, T> Display for RwLockWriteGuard<'a, R, T> where R: RawMutex, T: ?Sized + Display {}
    unsafe impl<'a, R, T> Send for RwLockWriteGuard<'a, R, T> where R: Sync, T: Send + ?Sized {}
    unsafe impl<'a, R, T> Sync for RwLockWriteGuard<'a, R, T> where R: Sync, T: Send + ?Sized {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct TryLockError;
}

pub mod semaphore {
    use crate::blocking_mutex::raw::RawMutex;
    use std::convert::Infallible;
    use std::fmt::Debug;

    pub trait Semaphore: Sized {
        type Error;
        async fn acquire(&self, permits: usize) -> Result<SemaphoreReleaser<'_, Self>, Self::Error>;
        fn try_acquire(&self, permits: usize) -> Option<SemaphoreReleaser<'_, Self>>;
        async fn acquire_all(&self, min: usize) -> Result<SemaphoreReleaser<'_, Self>, Self::Error>;
        fn try_acquire_all(&self, min: usize) -> Option<SemaphoreReleaser<'_, Self>>;
        fn release(&self, permits: usize);
        fn set(&self, permits: usize);
    }

    #[derive(Debug)]
    pub struct FairSemaphore<M, const N: usize> where M: RawMutex {
        owned: Box<()>,
    }
    impl<M, const N: usize> FairSemaphore<M, N> where M: RawMutex {
        pub const fn new(permits: usize) -> Self;
    }
    impl<M, const N: usize> Default for FairSemaphore<M, N> where M: RawMutex {}
    impl<M: RawMutex, const N: usize> Semaphore for FairSemaphore<M, N> {
        type Error = WaitQueueFull;
    }
    unsafe impl<M, const N: usize> Send for FairSemaphore<M, N> where M: Send {}
    unsafe impl<M, const N: usize> Sync for FairSemaphore<M, N> where M: Sync {}

    pub struct GreedySemaphore<M: RawMutex> {
        owned: Box<()>,
    }
    impl<M: RawMutex> GreedySemaphore<M> {
        pub const fn new(permits: usize) -> Self;
    }
    impl<M: RawMutex> Default for GreedySemaphore<M> {}
    impl<M: RawMutex> Semaphore for GreedySemaphore<M> {
        type Error = Infallible;
    }
    unsafe impl<M> Send for GreedySemaphore<M> where M: Send {}
    unsafe impl<M> Sync for GreedySemaphore<M> where M: Sync {}

    #[derive(Debug)]
    pub struct SemaphoreReleaser<'a, S: Semaphore> {
        owned: Box<()>,
    }
    impl<'a, S: Semaphore> SemaphoreReleaser<'a, S> {
        pub fn permits(&self) -> usize;
        pub fn disarm(self) -> usize;
    }
    impl<'a, S: Semaphore> Drop for SemaphoreReleaser<'a, S> {}
    unsafe impl<'a, S> Send for SemaphoreReleaser<'a, S> where S: Sync {}
    unsafe impl<'a, S> Sync for SemaphoreReleaser<'a, S> where S: Sync {}

    #[derive(Clone, Copy, Debug, PartialEq, Eq)]
    pub struct WaitQueueFull;
}

pub mod signal {
    use crate::blocking_mutex::raw::RawMutex;
    use std::future::Future;

    pub struct Signal<M, T> where M: RawMutex {
        owned: Box<()>,
    }
    impl<M, T> Signal<M, T> where M: RawMutex {
        pub const fn new() -> Self;
    }
    impl<M, T> Signal<M, T> where M: RawMutex {
        pub fn signal(&self, val: T);
        pub fn reset(&self);
        pub fn wait(&self) -> impl Future<Output = T> + '_;
        pub fn try_take(&self) -> Option<T>;
        pub fn signaled(&self) -> bool;
    }
    impl<M, T> Default for Signal<M, T> where M: RawMutex {}
    unsafe impl<M, T> Send for Signal<M, T> where M: Send, T: Send {}
    unsafe impl<M, T> Sync for Signal<M, T> where M: Sync, T: Send {}
}

pub mod watch {
    use crate::blocking_mutex::raw::RawMutex;
    use std::fmt::Debug;
    use std::future::Future;
    use std::ops::{Deref, DerefMut};

    #[derive(Debug)]
    pub struct Watch<M: RawMutex, T: Clone, const N: usize> {
        owned: Box<()>,
    }
    impl<M: RawMutex, T: Clone, const N: usize> Watch<M, T, N> {
        pub const fn new() -> Self;
        pub const fn new_with(data: T) -> Self;
        pub fn sender(&self) -> Sender<'_, M, T, N>;
        pub fn dyn_sender(&self) -> DynSender<'_, T>;
        pub fn receiver(&self) -> Option<Receiver<'_, M, T, N>>;
        pub fn dyn_receiver(&self) -> Option<DynReceiver<'_, T>>;
        pub fn anon_receiver(&self) -> AnonReceiver<'_, M, T, N>;
        pub fn dyn_anon_receiver(&self) -> DynAnonReceiver<'_, T>;
        pub fn get_msg_id(&self) -> u64;
        pub fn try_get(&self) -> Option<T>;
        pub fn try_get_and<F>(&self, f: F) -> Option<T> where F: Fn(&T) -> bool;
    }
    impl<M: RawMutex, T: Clone, const N: usize> WatchBehavior<T> for Watch<M, T, N> {}
    unsafe impl<M, T, const N: usize> Send for Watch<M, T, N> where M: Send, T: Send {}
    unsafe impl<M, T, const N: usize> Sync for Watch<M, T, N> where M: Sync, T: Send {}

    pub trait WatchBehavior<T: Clone>: SealedWatchBehavior<T> {
        fn try_get(&self, id: Option<&mut u64>) -> Option<T>;
        fn try_get_and(&self, id: Option<&mut u64>, f: &mut dyn Fn(&T) -> bool) -> Option<T>;
        fn contains_value(&self) -> bool;
    }

    #[derive(Debug)]
    pub struct Sender<'a, M: RawMutex, T: Clone, const N: usize> {
        owned: Box<()>,
    }
    impl<'a, M: RawMutex, T: Clone, const N: usize> Sender<'a, M, T, N> {
        pub fn as_dyn(self) -> DynSender<'a, T>;
    }
    impl<'a, M: RawMutex, T: Clone, const N: usize> Clone for Sender<'a, M, T, N> {}
    impl<'a, M: RawMutex, T: Clone, const N: usize> Deref for Sender<'a, M, T, N> {
        type Target = Snd<'a, T, Watch<M, T, N>>;
    }
    impl<'a, M: RawMutex, T: Clone, const N: usize> DerefMut for Sender<'a, M, T, N> {}
    unsafe impl<'a, M, T, const N: usize> Send for Sender<'a, M, T, N> where T: Send, M: Sync {}
    unsafe impl<'a, M, T, const N: usize> Sync for Sender<'a, M, T, N> where T: Sync + Send, M: Sync {}

    pub struct DynSender<'a, T: Clone> {
        owned: Box<()>,
    }
    impl<'a, T: Clone> Clone for DynSender<'a, T> {}
    impl<'a, T: Clone> Deref for DynSender<'a, T> {
        type Target = Snd<'a, T, dyn WatchBehavior<T> + 'a>;
    }
    impl<'a, T: Clone> DerefMut for DynSender<'a, T> {}
    impl<'a, T> !Send for DynSender<'a, T> {}
    impl<'a, T> !Sync for DynSender<'a, T> {}

    pub struct Receiver<'a, M: RawMutex, T: Clone, const N: usize> {
        owned: Box<()>,
    }
    impl<'a, M: RawMutex, T: Clone, const N: usize> Receiver<'a, M, T, N> {
        pub fn as_dyn(self) -> DynReceiver<'a, T>;
    }
    impl<'a, M: RawMutex, T: Clone, const N: usize> Deref for Receiver<'a, M, T, N> {
        type Target = Rcv<'a, T, Watch<M, T, N>>;
    }
    impl<'a, M: RawMutex, T: Clone, const N: usize> DerefMut for Receiver<'a, M, T, N> {}
    unsafe impl<'a, M, T, const N: usize> Send for Receiver<'a, M, T, N> where T: Send, M: Sync {}
    unsafe impl<'a, M, T, const N: usize> Sync for Receiver<'a, M, T, N> where T: Sync + Send, M: Sync {}

    pub struct DynReceiver<'a, T: Clone> {
        owned: Box<()>,
    }
    impl<'a, T: Clone> Deref for DynReceiver<'a, T> {
        type Target = Rcv<'a, T, dyn WatchBehavior<T> + 'a>;
    }
    impl<'a, T: Clone> DerefMut for DynReceiver<'a, T> {}
    impl<'a, T> !Send for DynReceiver<'a, T> {}
    impl<'a, T> !Sync for DynReceiver<'a, T> {}

    #[derive(Debug)]
    pub struct AnonReceiver<'a, M: RawMutex, T: Clone, const N: usize> {
        owned: Box<()>,
    }
    impl<'a, M: RawMutex, T: Clone, const N: usize> AnonReceiver<'a, M, T, N> {
        pub fn as_dyn(self) -> DynAnonReceiver<'a, T>;
    }
    impl<'a, M: RawMutex, T: Clone, const N: usize> Deref for AnonReceiver<'a, M, T, N> {
        type Target = AnonRcv<'a, T, Watch<M, T, N>>;
    }
    impl<'a, M: RawMutex, T: Clone, const N: usize> DerefMut for AnonReceiver<'a, M, T, N> {}
    unsafe impl<'a, M, T, const N: usize> Send for AnonReceiver<'a, M, T, N> where T: Send, M: Sync {}
    unsafe impl<'a, M, T, const N: usize> Sync for AnonReceiver<'a, M, T, N> where T: Sync + Send, M: Sync {}

    pub struct DynAnonReceiver<'a, T: Clone> {
        owned: Box<()>,
    }
    impl<'a, T: Clone> Deref for DynAnonReceiver<'a, T> {
        type Target = AnonRcv<'a, T, dyn WatchBehavior<T> + 'a>;
    }
    impl<'a, T: Clone> DerefMut for DynAnonReceiver<'a, T> {}
    impl<'a, T> !Send for DynAnonReceiver<'a, T> {}
    impl<'a, T> !Sync for DynAnonReceiver<'a, T> {}

    #[derive(Debug)]
    pub struct Snd<'a, T: Clone, W: WatchBehavior<T> + ?Sized> {
        owned: Box<()>,
    }
    impl<'a, T: Clone, W: WatchBehavior<T> + ?Sized> Snd<'a, T, W> {
        pub fn send(&self, val: T);
        pub fn clear(&self);
        pub fn try_get(&self) -> Option<T>;
        pub fn try_get_and<F>(&self, f: F) -> Option<T> where F: Fn(&T) -> bool;
        pub fn contains_value(&self) -> bool;
        pub fn send_modify<F>(&self, f: F) where F: Fn(&mut Option<T>);
        pub fn send_if_modified<F>(&self, f: F) where F: Fn(&mut Option<T>) -> bool;
    }
    impl<'a, T: Clone, W: WatchBehavior<T> + ?Sized> Clone for Snd<'a, T, W> {}
    unsafe impl<'a, T, W> Send for Snd<'a, T, W> where W: Sync + ?Sized, T: Send {}
    unsafe impl<'a, T, W> Sync for Snd<'a, T, W> where W: Sync + ?Sized, T: Sync {}

    pub struct Rcv<'a, T: Clone, W: WatchBehavior<T> + ?Sized> {
        owned: Box<()>,
    }
    impl<'a, T: Clone, W: WatchBehavior<T> + ?Sized> Rcv<'a, T, W> {
        pub fn get(&mut self) -> impl Future<Output = T> + '_;
        pub fn try_get(&mut self) -> Option<T>;
        pub async fn get_and<F>(&mut self, f: F) -> T where F: Fn(&T) -> bool;
        pub fn try_get_and<F>(&mut self, f: F) -> Option<T> where F: Fn(&T) -> bool;
        pub async fn changed(&mut self) -> T;
        pub fn try_changed(&mut self) -> Option<T>;
        pub async fn changed_and<F>(&mut self, f: F) -> T where F: Fn(&T) -> bool;
        pub fn try_changed_and<F>(&mut self, f: F) -> Option<T> where F: Fn(&T) -> bool;
        pub fn contains_value(&self) -> bool;
    }
    impl<'a, T: Clone, W: WatchBehavior<T> + ?Sized> Drop for Rcv<'a, T, W> {}
    unsafe impl<'a, T, W> Send for Rcv<'a, T, W> where W: Sync + ?Sized, T: Send {}
    unsafe impl<'a, T, W> Sync for Rcv<'a, T, W> where W: Sync + ?Sized, T: Sync {}

    #[derive(Debug)]
    pub struct AnonRcv<'a, T: Clone, W: WatchBehavior<T> + ?Sized> {
        owned: Box<()>,
    }
    impl<'a, T: Clone, W: WatchBehavior<T> + ?Sized> AnonRcv<'a, T, W> {
        pub fn try_get(&mut self) -> Option<T>;
        pub fn try_get_and<F>(&mut self, f: F) -> Option<T> where F: Fn(&T) -> bool;
        pub fn try_changed(&mut self) -> Option<T>;
        pub fn try_changed_and<F>(&mut self, f: F) -> Option<T> where F: Fn(&T) -> bool;
        pub fn contains_value(&self) -> bool;
    }
    unsafe impl<'a, T, W> Send for AnonRcv<'a, T, W> where W: Sync + ?Sized, T: Send {}
    unsafe impl<'a, T, W> Sync for AnonRcv<'a, T, W> where W: Sync + ?Sized, T: Sync {}
}
