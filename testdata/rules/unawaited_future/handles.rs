//! Handles of tasks, and fns that hand the work over before they return.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures::future::FutureExt;
use tokio::task::JoinHandle;

type Boxed = Pin<Box<dyn Future<Output = ()> + Send>>;

#[must_use = "dropping it aborts the task"]
struct AbortOnDrop(JoinHandle<()>);

impl Future for AbortOnDrop {
    type Output = ();
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        Poll::Ready(())
    }
}

#[must_use]
struct Lazy(Boxed);

impl Future for Lazy {
    type Output = ();
    fn poll(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<()> {
        Poll::Ready(())
    }
}

async fn work() {}

async fn handles() {
    let handle = AbortOnDrop(tokio::spawn(work()));
    drop(handle);
    let (remote, _running) = work().remote_handle();
    tokio::spawn(remote);
}

fn lazy() -> Lazy {
    Lazy(Box::pin(work()))
}

fn wrapped() {
    lazy(); // want unawaited_future
}

trait Backend {
    fn hand_over(&self, work: fn()) -> Boxed;

    fn overridable(&self) -> Boxed {
        Box::pin(work())
    }
}

struct Runtime<B> {
    backend: B,
    other: Option<B>,
}

impl<B: Backend> Runtime<B> {
    fn hand_over(&self, work: fn()) -> Boxed {
        match &self.other {
            Some(other) => other.hand_over(work),
            None => self.backend.hand_over(work),
        }
    }

    fn through(&self, work: fn()) -> Boxed {
        self.hand_over(work)
    }

    fn default_or_not(&self) -> Boxed {
        self.backend.overridable()
    }

    fn later(&self) -> Boxed {
        Box::pin(work())
    }
}

fn handed_over<B: Backend>(runtime: &Runtime<B>) {
    drop(runtime.hand_over(|| {}));
    drop(runtime.through(|| {}));
    drop(runtime.default_or_not());
    drop(runtime.later()); // want unawaited_future
}

#[must_use = "the task is cancelled when this is dropped"]
struct Handle(tokio::task::JoinHandle<()>);

impl Future for Handle {
    type Output = ();
}

#[must_use = "futures do nothing unless polled"]
struct Step;

impl Future for Step {
    type Output = ();
}

fn task() -> (u32, Handle) {
    (1, start())
}

fn start() -> Handle {
    Handle(tokio::spawn(async {}))
}

fn step() -> Step {
    Step
}

fn runs_meanwhile() {
    let (_n, _handle) = task();
    let _step = step(); // want unawaited_future
}
