#![wakeful::source = "backon 1.6.0 source and documentation"]
#![wakeful::versions = "1"]

// `BlockingRetry` sleeps in the thread, with `std::thread::sleep` unless it is given
// another sleeper. The futures have no `#[must_use]`.

use std::future::Future;
use std::time::Duration;

pub trait Backoff: Iterator<Item = Duration> + Send + Sync + Unpin {
}
impl<T> Backoff for T where T: Iterator<Item = Duration> + Send + Sync + Unpin {}

pub trait BackoffBuilder: Send + Sync + Unpin {
    type Backoff: Backoff;
    fn build(self) -> Self::Backoff;
}
impl<B: Backoff> BackoffBuilder for B {
    type Backoff = B;
}
impl BackoffBuilder for &ConstantBuilder {
    type Backoff = ConstantBackoff;
}
impl BackoffBuilder for &FibonacciBuilder {
    type Backoff = FibonacciBackoff;
}
impl BackoffBuilder for &ExponentialBuilder {
    type Backoff = ExponentialBackoff;
}

pub struct BlockingRetry<B: Backoff, T, E, F: FnMut() -> Result<T, E>, SF: BlockingSleeper = DefaultBlockingSleeper, RF = fn(&E) -> bool, NF = fn(&E, Duration)> {
    owned: Box<()>,
}
impl<B, T, E, F, SF, RF, NF> BlockingRetry<B, T, E, F, SF, RF, NF> where B: Backoff, F: FnMut() -> Result<T, E>, SF: BlockingSleeper, RF: FnMut(&E) -> bool, NF: FnMut(&E, Duration) {
    pub fn sleep<SN: BlockingSleeper>(self, sleep_fn: SN) -> BlockingRetry<B, T, E, F, SN, RF, NF>;
    pub fn when<RN: FnMut(&E) -> bool>(self, retryable: RN) -> BlockingRetry<B, T, E, F, SF, RN, NF>;
    pub fn notify<NN: FnMut(&E, Duration)>(self, notify: NN) -> BlockingRetry<B, T, E, F, SF, RF, NN>;
}
impl<B, T, E, F, SF, RF, NF> BlockingRetry<B, T, E, F, SF, RF, NF> where B: Backoff, F: FnMut() -> Result<T, E>, SF: BlockingSleeper, RF: FnMut(&E) -> bool, NF: FnMut(&E, Duration) {
    #[wakeful::blocking = "sleeps between the attempts"]
    pub fn call(self) -> Result<T, E>;
}
unsafe impl<B, T, E, F, SF, RF, NF> Send for BlockingRetry<B, T, E, F, SF, RF, NF> where RF: Send, NF: Send, F: Send, SF: Send {}
unsafe impl<B, T, E, F, SF, RF, NF> Sync for BlockingRetry<B, T, E, F, SF, RF, NF> where RF: Sync, NF: Sync, F: Sync, SF: Sync {}

pub trait BlockingRetryable<B: BackoffBuilder, T, E, F: FnMut() -> Result<T, E>> {
    fn retry(self, builder: B) -> BlockingRetry<B::Backoff, T, E, F>;
}
impl<B, T, E, F> BlockingRetryable<B, T, E, F> for F where B: BackoffBuilder, F: FnMut() -> Result<T, E> {}

pub struct BlockingRetryWithContext<B: Backoff, T, E, Ctx, F: FnMut(Ctx) -> (Ctx, Result<T, E>), SF: BlockingSleeper = DefaultBlockingSleeper, RF = fn(&E) -> bool, NF = fn(&E, Duration)> {
    owned: Box<()>,
}
impl<B, T, E, Ctx, F, SF, RF, NF> BlockingRetryWithContext<B, T, E, Ctx, F, SF, RF, NF> where B: Backoff, F: FnMut(Ctx) -> (Ctx, Result<T, E>), SF: BlockingSleeper, RF: FnMut(&E) -> bool, NF: FnMut(&E, Duration) {
    pub fn context(self, context: Ctx) -> BlockingRetryWithContext<B, T, E, Ctx, F, SF, RF, NF>;
    pub fn sleep<SN: BlockingSleeper>(self, sleep_fn: SN) -> BlockingRetryWithContext<B, T, E, Ctx, F, SN, RF, NF>;
    pub fn when<RN: FnMut(&E) -> bool>(self, retryable: RN) -> BlockingRetryWithContext<B, T, E, Ctx, F, SF, RN, NF>;
    pub fn notify<NN: FnMut(&E, Duration)>(self, notify: NN) -> BlockingRetryWithContext<B, T, E, Ctx, F, SF, RF, NN>;
}
impl<B, T, E, Ctx, F, SF, RF, NF> BlockingRetryWithContext<B, T, E, Ctx, F, SF, RF, NF> where B: Backoff, F: FnMut(Ctx) -> (Ctx, Result<T, E>), SF: BlockingSleeper, RF: FnMut(&E) -> bool, NF: FnMut(&E, Duration) {
    #[wakeful::blocking = "sleeps between the attempts"]
    pub fn call(self) -> (Ctx, Result<T, E>);
}
unsafe impl<B, T, E, Ctx, F, SF, RF, NF> Send for BlockingRetryWithContext<B, T, E, Ctx, F, SF, RF, NF> where RF: Send, NF: Send, F: Send, SF: Send, Ctx: Send {}
unsafe impl<B, T, E, Ctx, F, SF, RF, NF> Sync for BlockingRetryWithContext<B, T, E, Ctx, F, SF, RF, NF> where RF: Sync, NF: Sync, F: Sync, SF: Sync, Ctx: Sync {}

pub trait BlockingRetryableWithContext<B: BackoffBuilder, T, E, Ctx, F: FnMut(Ctx) -> (Ctx, Result<T, E>)> {
    fn retry(self, builder: B) -> BlockingRetryWithContext<B::Backoff, T, E, Ctx, F>;
}
impl<B, T, E, Ctx, F> BlockingRetryableWithContext<B, T, E, Ctx, F> for F where B: BackoffBuilder, F: FnMut(Ctx) -> (Ctx, Result<T, E>) {}

pub trait BlockingSleeper: 'static {
    fn sleep(&self, dur: Duration);
}
impl<F: Fn(Duration) + 'static> BlockingSleeper for F {}

#[derive(Clone, Copy, Debug)]
pub struct ConstantBuilder {}
impl ConstantBuilder {
    pub const fn new() -> Self;
    pub const fn with_delay(self, delay: Duration) -> Self;
    pub const fn with_max_times(self, max_times: usize) -> Self;
    pub const fn with_jitter(self) -> Self;
    pub fn with_jitter_seed(self, seed: u64) -> Self;
    pub const fn without_max_times(self) -> Self;
}
impl Default for ConstantBuilder {}
impl BackoffBuilder for ConstantBuilder {
    type Backoff = ConstantBackoff;
}
impl BackoffBuilder for &ConstantBuilder {
    type Backoff = ConstantBackoff;
}

pub type DefaultBlockingSleeper = StdSleeper;

pub type DefaultSleeper = TokioSleeper;

#[derive(Clone, Copy, Debug)]
pub struct ExponentialBuilder {}
impl ExponentialBuilder {
    pub const fn new() -> Self;
    pub const fn with_jitter(self) -> Self;
    pub fn with_jitter_seed(self, seed: u64) -> Self;
    pub const fn with_factor(self, factor: f32) -> Self;
    pub const fn with_min_delay(self, min_delay: Duration) -> Self;
    pub const fn with_max_delay(self, max_delay: Duration) -> Self;
    pub const fn without_max_delay(self) -> Self;
    pub const fn with_max_times(self, max_times: usize) -> Self;
    pub const fn without_max_times(self) -> Self;
    pub const fn with_total_delay(self, total_delay: Option<Duration>) -> Self;
}
impl Default for ExponentialBuilder {}
impl BackoffBuilder for ExponentialBuilder {
    type Backoff = ExponentialBackoff;
}
impl BackoffBuilder for &ExponentialBuilder {
    type Backoff = ExponentialBackoff;
}

#[derive(Clone, Copy, Debug)]
pub struct FibonacciBuilder {}
impl FibonacciBuilder {
    pub const fn new() -> Self;
    pub const fn with_jitter(self) -> Self;
    pub fn with_jitter_seed(self, seed: u64) -> Self;
    pub const fn with_min_delay(self, min_delay: Duration) -> Self;
    pub const fn with_max_delay(self, max_delay: Duration) -> Self;
    pub const fn without_max_delay(self) -> Self;
    pub const fn with_max_times(self, max_times: usize) -> Self;
    pub const fn without_max_times(self) -> Self;
}
impl Default for FibonacciBuilder {}
impl BackoffBuilder for FibonacciBuilder {
    type Backoff = FibonacciBackoff;
}
impl BackoffBuilder for &FibonacciBuilder {
    type Backoff = FibonacciBackoff;
}

#[wakeful::lazy]
pub struct Retry<B: Backoff, T, E, Fut: Future<Output = Result<T, E>>, FutureFn: FnMut() -> Fut, SF: Sleeper = DefaultSleeper, RF = fn(&E) -> bool, NF = fn(&E, Duration), AF = fn(&E, Option<Duration>) -> Option<Duration>> {
    owned: Box<()>,
}
impl<B, T, E, Fut, FutureFn, SF, RF, NF, AF> Retry<B, T, E, Fut, FutureFn, SF, RF, NF, AF> where B: Backoff, Fut: Future<Output = Result<T, E>>, FutureFn: FnMut() -> Fut, SF: Sleeper, RF: FnMut(&E) -> bool, NF: FnMut(&E, Duration), AF: FnMut(&E, Option<Duration>) -> Option<Duration> {
    pub fn sleep<SN: Sleeper>(self, sleep_fn: SN) -> Retry<B, T, E, Fut, FutureFn, SN, RF, NF, AF>;
    pub fn when<RN: FnMut(&E) -> bool>(self, retryable: RN) -> Retry<B, T, E, Fut, FutureFn, SF, RN, NF, AF>;
    pub fn notify<NN: FnMut(&E, Duration)>(self, notify: NN) -> Retry<B, T, E, Fut, FutureFn, SF, RF, NN, AF>;
    pub fn adjust<NAF: FnMut(&E, Option<Duration>) -> Option<Duration>>(self, adjust: NAF) -> Retry<B, T, E, Fut, FutureFn, SF, RF, NF, NAF>;
}
impl<B, T, E, Fut, FutureFn, SF, RF, NF, AF> Future for Retry<B, T, E, Fut, FutureFn, SF, RF, NF, AF> where B: Backoff, Fut: Future<Output = Result<T, E>>, FutureFn: FnMut() -> Fut, SF: Sleeper, RF: FnMut(&E) -> bool, NF: FnMut(&E, Duration), AF: FnMut(&E, Option<Duration>) -> Option<Duration> {
    type Output = Result<T, E>;
}
unsafe impl<B, T, E, Fut, FutureFn, SF, RF, NF, AF> Send for Retry<B, T, E, Fut, FutureFn, SF, RF, NF, AF> where FutureFn: Send, RF: Send, NF: Send, SF: Send, AF: Send, Fut: Send, <SF as Sleeper>::Sleep: Send {}
unsafe impl<B, T, E, Fut, FutureFn, SF, RF, NF, AF> Sync for Retry<B, T, E, Fut, FutureFn, SF, RF, NF, AF> where FutureFn: Sync, RF: Sync, NF: Sync, SF: Sync, AF: Sync, Fut: Sync, <SF as Sleeper>::Sleep: Sync {}

pub trait Retryable<B: BackoffBuilder, T, E, Fut: Future<Output = Result<T, E>>, FutureFn: FnMut() -> Fut> {
    fn retry(self, builder: B) -> Retry<B::Backoff, T, E, Fut, FutureFn>;
}
impl<B, T, E, Fut, FutureFn> Retryable<B, T, E, Fut, FutureFn> for FutureFn where B: BackoffBuilder, Fut: Future<Output = Result<T, E>>, FutureFn: FnMut() -> Fut {}

#[wakeful::lazy]
pub struct RetryWithContext<B: Backoff, T, E, Ctx, Fut: Future<Output = (Ctx, Result<T, E>)>, FutureFn: FnMut(Ctx) -> Fut, SF: Sleeper = DefaultSleeper, RF = fn(&E) -> bool, NF = fn(&E, Duration)> {
    owned: Box<()>,
}
impl<B, T, E, Ctx, Fut, FutureFn, SF, RF, NF> RetryWithContext<B, T, E, Ctx, Fut, FutureFn, SF, RF, NF> where B: Backoff, Fut: Future<Output = (Ctx, Result<T, E>)>, FutureFn: FnMut(Ctx) -> Fut, SF: Sleeper, RF: FnMut(&E) -> bool, NF: FnMut(&E, Duration) {
    pub fn sleep<SN: Sleeper>(self, sleep_fn: SN) -> RetryWithContext<B, T, E, Ctx, Fut, FutureFn, SN, RF, NF>;
    pub fn context(self, context: Ctx) -> RetryWithContext<B, T, E, Ctx, Fut, FutureFn, SF, RF, NF>;
    pub fn when<RN: FnMut(&E) -> bool>(self, retryable: RN) -> RetryWithContext<B, T, E, Ctx, Fut, FutureFn, SF, RN, NF>;
    pub fn notify<NN: FnMut(&E, Duration)>(self, notify: NN) -> RetryWithContext<B, T, E, Ctx, Fut, FutureFn, SF, RF, NN>;
}
impl<B, T, E, Ctx, Fut, FutureFn, SF, RF, NF> Future for RetryWithContext<B, T, E, Ctx, Fut, FutureFn, SF, RF, NF> where B: Backoff, Fut: Future<Output = (Ctx, Result<T, E>)>, FutureFn: FnMut(Ctx) -> Fut, SF: Sleeper, RF: FnMut(&E) -> bool, NF: FnMut(&E, Duration) {
    type Output = (Ctx, Result<T, E>);
}
unsafe impl<B, T, E, Ctx, Fut, FutureFn, SF, RF, NF> Send for RetryWithContext<B, T, E, Ctx, Fut, FutureFn, SF, RF, NF> where RF: Send, NF: Send, FutureFn: Send, SF: Send, Fut: Send, Ctx: Send, <SF as Sleeper>::Sleep: Send {}
unsafe impl<B, T, E, Ctx, Fut, FutureFn, SF, RF, NF> Sync for RetryWithContext<B, T, E, Ctx, Fut, FutureFn, SF, RF, NF> where RF: Sync, NF: Sync, FutureFn: Sync, SF: Sync, Fut: Sync, Ctx: Sync, <SF as Sleeper>::Sleep: Sync {}

pub trait RetryableWithContext<B: BackoffBuilder, T, E, Ctx, Fut: Future<Output = (Ctx, Result<T, E>)>, FutureFn: FnMut(Ctx) -> Fut> {
    fn retry(self, builder: B) -> RetryWithContext<B::Backoff, T, E, Ctx, Fut, FutureFn>;
}
impl<B, T, E, Ctx, Fut, FutureFn> RetryableWithContext<B, T, E, Ctx, Fut, FutureFn> for FutureFn where B: BackoffBuilder, Fut: Future<Output = (Ctx, Result<T, E>)>, FutureFn: FnMut(Ctx) -> Fut {}

pub trait Sleeper: 'static {
    type Sleep: Future;
    fn sleep(&self, dur: Duration) -> Self::Sleep;
}
impl<F: Fn(Duration) -> Fut + 'static, Fut: Future> Sleeper for F {
    type Sleep = Fut;
}

#[derive(Clone, Copy, Debug, Default)]
pub struct StdSleeper;
impl BlockingSleeper for StdSleeper {}
impl BlockingSleeper for StdSleeper {}

#[derive(Clone, Copy, Debug, Default)]
pub struct TokioSleeper;
impl Sleeper for TokioSleeper {
    type Sleep = tokio::time::Sleep;
}
impl Sleeper for TokioSleeper {
    type Sleep = Sleep;
}
