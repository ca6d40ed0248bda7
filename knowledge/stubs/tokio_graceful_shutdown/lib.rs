#![wakeful::source = "tokio-graceful-shutdown 0.20.0 source and documentation"]
#![wakeful::versions = "0.20"]

use crate::errors::{GracefulShutdownError, SubsystemJoinError};
use std::borrow::Cow;
use std::error::Error;
use std::fmt::{Debug, Display};
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;
use tokio_util::sync::CancellationToken;

pub trait AsyncSubsysFn<A, O>: Send + FnOnce(A) -> Self::Fut {
    type Fut: Future<Output = O> + Send;
}
impl<A, O, Out, F> AsyncSubsysFn<A, O> for F where Out: Future<Output = O> + Send, F: Send + FnOnce(A) -> Out {
    type Fut = Out;
}

pub trait ErrTypeTraits: Debug + Display + 'static + Send + Sync + Sized {
}
impl<T> ErrTypeTraits for T where T: Debug + Display + 'static + Send + Sync + Sized {}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ErrorAction {
    Forward,
    CatchAndLocalShutdown,
}

pub trait FutureExt {
    type Future: Future;
    fn cancel_on_shutdown<ErrType: ErrTypeTraits>(self, subsys: &SubsystemHandle<ErrType>) -> CancelOnShutdownFuture<'_, Self::Future>;
}
impl<T: Future> FutureExt for T {
    type Future = T;
}

pub trait IntoSubsystem<Err, ErrWrapper = Box<dyn Error + Send + Sync + 'static>> where Self: Sized + Send + Sync + 'static, Err: Into<ErrWrapper>, ErrWrapper: ErrTypeTraits {
    fn run(self, subsys: &mut SubsystemHandle<ErrWrapper>) -> impl Future<Output = Result<(), Err>> + Send;
    fn into_subsystem(self) -> impl FnOnce(&mut SubsystemHandle<ErrWrapper>) -> Pin<Box<dyn Future<Output = Result<(), Err>> + Send + '_>>;
}

pub struct NestedSubsystem<ErrType: ErrTypeTraits = Box<dyn Error + Send + Sync + 'static>> {
    owned: Box<()>,
}
impl<ErrType: ErrTypeTraits> NestedSubsystem<ErrType> {
    pub async fn join(&self) -> Result<(), SubsystemJoinError<ErrType>>;
    pub fn initiate_shutdown(&self);
    pub fn change_failure_action(&self, action: ErrorAction);
    pub fn change_panic_action(&self, action: ErrorAction);
    pub fn finished(&self) -> SubsystemFinishedFuture;
    pub fn is_finished(&self) -> bool;
    pub fn is_finished_shallow(&self) -> bool;
    pub fn abort(&self);
}
unsafe impl<ErrType> Send for NestedSubsystem<ErrType> {}
unsafe impl<ErrType> Sync for NestedSubsystem<ErrType> {}

#[must_use]
pub struct SubsystemBuilder<'a, Subsys> {
    owned: Box<()>,
}
impl<'a, Subsys> SubsystemBuilder<'a, Subsys> {
    pub fn new(name: impl Into<Cow<'a, str>>, subsystem: Subsys) -> Self;
    pub fn on_failure(self, action: ErrorAction) -> Self;
    pub fn on_panic(self, action: ErrorAction) -> Self;
    pub fn detached(self) -> Self;
}
unsafe impl<'a, Subsys> Send for SubsystemBuilder<'a, Subsys> where Subsys: Send {}
unsafe impl<'a, Subsys> Sync for SubsystemBuilder<'a, Subsys> where Subsys: Sync {}

#[must_use]
pub struct SubsystemFinishedFuture {
    owned: Box<()>,
}
impl Future for SubsystemFinishedFuture {
    type Output = ();
}

pub struct SubsystemHandle<ErrType: ErrTypeTraits = Box<dyn Error + Send + Sync + 'static>> {
    owned: Box<()>,
}
impl<ErrType: ErrTypeTraits> SubsystemHandle<ErrType> {
    pub fn start<Err, Subsys>(&self, builder: SubsystemBuilder<'_, Subsys>) -> NestedSubsystem<ErrType> where Subsys: 'static + for<'a> AsyncSubsysFn<&'a mut SubsystemHandle<ErrType>, Result<(), Err>>, Err: Into<ErrType>;
    pub async fn wait_for_children(&self);
    pub async fn on_shutdown_requested(&self);
    pub fn is_shutdown_requested(&self) -> bool;
    pub fn request_shutdown(&self);
    pub fn request_local_shutdown(&self);
    pub fn create_cancellation_token(&self) -> CancellationToken;
    pub fn name(&self) -> &str;
}
impl<ErrType: ErrTypeTraits> Drop for SubsystemHandle<ErrType> {}
unsafe impl<ErrType> Send for SubsystemHandle<ErrType> {}
unsafe impl<ErrType> Sync for SubsystemHandle<ErrType> {}

#[must_use]
pub struct Toplevel<ErrType: ErrTypeTraits = Box<dyn Error + Send + Sync + 'static>> {
    owned: Box<()>,
}
impl<ErrType: ErrTypeTraits> Toplevel<ErrType> {
    pub fn new<Subsys>(subsystem: Subsys) -> Self where Subsys: 'static + for<'a> AsyncSubsysFn<&'a mut SubsystemHandle<ErrType>, ()>;
    pub fn new_with_shutdown_token<Subsys>(subsystem: Subsys, shutdown_token: CancellationToken) -> Self where Subsys: 'static + for<'a> AsyncSubsysFn<&'a mut SubsystemHandle<ErrType>, ()>;
    pub fn catch_signals(self) -> Self;
    pub async fn handle_shutdown_requests(self, shutdown_timeout: Duration) -> Result<(), GracefulShutdownError<ErrType>>;
}
unsafe impl<ErrType> Send for Toplevel<ErrType> {}
unsafe impl<ErrType> Sync for Toplevel<ErrType> {}

pub mod errors {
    use crate::ErrTypeTraits;
    use std::error::Error;
    use std::fmt::{Debug, Display};
    use std::ops::Deref;
    use std::sync::Arc;

    #[derive(Debug)]
    pub struct CancelledByShutdown;
    impl Error for CancelledByShutdown {}
    impl Display for CancelledByShutdown {}

    #[derive(Debug)]
    pub enum GracefulShutdownError<ErrType: ErrTypeTraits = Box<dyn Error + Send + Sync + 'static>> {
        SubsystemsFailed(Box<[SubsystemError<ErrType>]>),
        ShutdownTimeout(Box<[SubsystemError<ErrType>]>),
    }
    impl<ErrType: ErrTypeTraits> GracefulShutdownError<ErrType> {
        pub fn into_subsystem_errors(self) -> Box<[SubsystemError<ErrType>]>;
        pub fn get_subsystem_errors(&self) -> &[SubsystemError<ErrType>];
    }
    impl<ErrType: ErrTypeTraits> Error for GracefulShutdownError<ErrType> where Self: Debug + Display {}
    impl<ErrType: ErrTypeTraits> Display for GracefulShutdownError<ErrType> {}
    unsafe impl<ErrType> Send for GracefulShutdownError<ErrType> {}
    unsafe impl<ErrType> Sync for GracefulShutdownError<ErrType> {}

    #[derive(Debug)]
    pub enum SubsystemError<ErrType: ErrTypeTraits = Box<dyn Error + Send + Sync + 'static>> {
        Failed(Arc<str>, SubsystemFailure<ErrType>),
        Panicked(Arc<str>),
    }
    impl<ErrType: ErrTypeTraits> SubsystemError<ErrType> {
        pub fn name(&self) -> &str;
    }
    impl<ErrType: ErrTypeTraits> Error for SubsystemError<ErrType> where SubsystemFailure<ErrType>: Error + 'static, Self: Debug + Display {}
    impl<ErrType: ErrTypeTraits> Display for SubsystemError<ErrType> {}
    unsafe impl<ErrType> Send for SubsystemError<ErrType> {}
    unsafe impl<ErrType> Sync for SubsystemError<ErrType> {}

    pub struct SubsystemFailure<ErrType> {
        owned: Box<()>,
    }
    impl<ErrType> SubsystemFailure<ErrType> {
        pub fn get_error(&self) -> &ErrType;
        pub fn into_error(self) -> ErrType;
    }
    impl<ErrType> Deref for SubsystemFailure<ErrType> {
        type Target = ErrType;
    }
    impl<ErrType> Debug for SubsystemFailure<ErrType> where ErrType: Debug {}
    impl<ErrType> Display for SubsystemFailure<ErrType> where ErrType: Display {}
    impl<ErrType> Error for SubsystemFailure<ErrType> where ErrType: Display + Debug {}
    unsafe impl<ErrType> Send for SubsystemFailure<ErrType> where ErrType: Send {}
    unsafe impl<ErrType> Sync for SubsystemFailure<ErrType> where ErrType: Sync {}

    #[derive(Debug)]
    pub enum SubsystemJoinError<ErrType: ErrTypeTraits = Box<dyn Error + Send + Sync + 'static>> {
        SubsystemsFailed(Arc<[SubsystemError<ErrType>]>),
    }
    impl<ErrType: ErrTypeTraits> Error for SubsystemJoinError<ErrType> where Self: Debug + Display {}
    impl<ErrType: ErrTypeTraits> Display for SubsystemJoinError<ErrType> {}
    unsafe impl<ErrType> Send for SubsystemJoinError<ErrType> {}
    unsafe impl<ErrType> Sync for SubsystemJoinError<ErrType> {}
}
