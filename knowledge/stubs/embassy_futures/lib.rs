#![wakeful::source = "embassy-futures 0.1.2 source and documentation"]
#![wakeful::versions = "0.1"]

use std::future::Future;
use std::task::Poll;

#[wakeful::block_on = "blocks"]
pub fn block_on<F: Future>(fut: F) -> F::Output;

pub fn poll_once<F: Future>(fut: F) -> Poll<F::Output>;

pub fn yield_now() -> impl Future<Output = ()>;

pub mod join {
    use std::fmt::Debug;
    use std::future::Future;

    #[must_use]
    pub struct Join<Fut1: Future, Fut2: Future> {
        owned: Box<()>,
    }
    impl<Fut1, Fut2> Debug for Join<Fut1, Fut2> where Fut1: Future + Debug, Fut1::Output: Debug, Fut2: Future + Debug, Fut2::Output: Debug {}
    impl<Fut1: Future, Fut2: Future> Future for Join<Fut1, Fut2> {
        type Output = (<Fut1 as Future>::Output, <Fut2 as Future>::Output);
    }
    unsafe impl<Fut1, Fut2> Send for Join<Fut1, Fut2> where Fut1: Send, <Fut1 as Future>::Output: Send, Fut2: Send, <Fut2 as Future>::Output: Send {}
    unsafe impl<Fut1, Fut2> Sync for Join<Fut1, Fut2> where Fut1: Sync, <Fut1 as Future>::Output: Sync, Fut2: Sync, <Fut2 as Future>::Output: Sync {}

    #[must_use]
    pub struct Join3<Fut1: Future, Fut2: Future, Fut3: Future> {
        owned: Box<()>,
    }
    impl<Fut1, Fut2, Fut3> Debug for Join3<Fut1, Fut2, Fut3> where Fut1: Future + Debug, Fut1::Output: Debug, Fut2: Future + Debug, Fut2::Output: Debug, Fut3: Future + Debug, Fut3::Output: Debug {}
    impl<Fut1: Future, Fut2: Future, Fut3: Future> Future for Join3<Fut1, Fut2, Fut3> {
        type Output = (<Fut1 as Future>::Output, <Fut2 as Future>::Output, <Fut3 as Future>::Output);
    }
    unsafe impl<Fut1, Fut2, Fut3> Send for Join3<Fut1, Fut2, Fut3> where Fut1: Send, <Fut1 as Future>::Output: Send, Fut2: Send, <Fut2 as Future>::Output: Send, Fut3: Send, <Fut3 as Future>::Output: Send {}
    unsafe impl<Fut1, Fut2, Fut3> Sync for Join3<Fut1, Fut2, Fut3> where Fut1: Sync, <Fut1 as Future>::Output: Sync, Fut2: Sync, <Fut2 as Future>::Output: Sync, Fut3: Sync, <Fut3 as Future>::Output: Sync {}

    #[must_use]
    pub struct Join4<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future> {
        owned: Box<()>,
    }
    impl<Fut1, Fut2, Fut3, Fut4> Debug for Join4<Fut1, Fut2, Fut3, Fut4> where Fut1: Future + Debug, Fut1::Output: Debug, Fut2: Future + Debug, Fut2::Output: Debug, Fut3: Future + Debug, Fut3::Output: Debug, Fut4: Future + Debug, Fut4::Output: Debug {}
    impl<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future> Future for Join4<Fut1, Fut2, Fut3, Fut4> {
        type Output = (<Fut1 as Future>::Output, <Fut2 as Future>::Output, <Fut3 as Future>::Output, <Fut4 as Future>::Output);
    }
    unsafe impl<Fut1, Fut2, Fut3, Fut4> Send for Join4<Fut1, Fut2, Fut3, Fut4> where Fut1: Send, <Fut1 as Future>::Output: Send, Fut2: Send, <Fut2 as Future>::Output: Send, Fut3: Send, <Fut3 as Future>::Output: Send, Fut4: Send, <Fut4 as Future>::Output: Send {}
    unsafe impl<Fut1, Fut2, Fut3, Fut4> Sync for Join4<Fut1, Fut2, Fut3, Fut4> where Fut1: Sync, <Fut1 as Future>::Output: Sync, Fut2: Sync, <Fut2 as Future>::Output: Sync, Fut3: Sync, <Fut3 as Future>::Output: Sync, Fut4: Sync, <Fut4 as Future>::Output: Sync {}

    #[must_use]
    pub struct Join5<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future> {
        owned: Box<()>,
    }
    impl<Fut1, Fut2, Fut3, Fut4, Fut5> Debug for Join5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: Future + Debug, Fut1::Output: Debug, Fut2: Future + Debug, Fut2::Output: Debug, Fut3: Future + Debug, Fut3::Output: Debug, Fut4: Future + Debug, Fut4::Output: Debug, Fut5: Future + Debug, Fut5::Output: Debug {}
    impl<Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future> Future for Join5<Fut1, Fut2, Fut3, Fut4, Fut5> {
        type Output = (<Fut1 as Future>::Output, <Fut2 as Future>::Output, <Fut3 as Future>::Output, <Fut4 as Future>::Output, <Fut5 as Future>::Output);
    }
    unsafe impl<Fut1, Fut2, Fut3, Fut4, Fut5> Send for Join5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: Send, <Fut1 as Future>::Output: Send, Fut2: Send, <Fut2 as Future>::Output: Send, Fut3: Send, <Fut3 as Future>::Output: Send, Fut4: Send, <Fut4 as Future>::Output: Send, Fut5: Send, <Fut5 as Future>::Output: Send {}
    unsafe impl<Fut1, Fut2, Fut3, Fut4, Fut5> Sync for Join5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: Sync, <Fut1 as Future>::Output: Sync, Fut2: Sync, <Fut2 as Future>::Output: Sync, Fut3: Sync, <Fut3 as Future>::Output: Sync, Fut4: Sync, <Fut4 as Future>::Output: Sync, Fut5: Sync, <Fut5 as Future>::Output: Sync {}

    #[must_use]
    pub struct JoinArray<Fut: Future, const N: usize> {
        owned: Box<()>,
    }
    impl<Fut, const N: usize> Debug for JoinArray<Fut, N> where Fut: Future + Debug, Fut::Output: Debug {}
    impl<Fut: Future, const N: usize> Future for JoinArray<Fut, N> {
        type Output = [<Fut as Future>::Output; N];
    }
    unsafe impl<Fut, const N: usize> Send for JoinArray<Fut, N> where Fut: Send, <Fut as Future>::Output: Send {}
    unsafe impl<Fut, const N: usize> Sync for JoinArray<Fut, N> where Fut: Sync, <Fut as Future>::Output: Sync {}

    pub fn join<Fut1, Fut2>(future1: Fut1, future2: Fut2) -> Join<Fut1, Fut2> where Fut1: Future, Fut2: Future;

    pub fn join3<Fut1, Fut2, Fut3>(future1: Fut1, future2: Fut2, future3: Fut3) -> Join3<Fut1, Fut2, Fut3> where Fut1: Future, Fut2: Future, Fut3: Future;

    pub fn join4<Fut1, Fut2, Fut3, Fut4>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4) -> Join4<Fut1, Fut2, Fut3, Fut4> where Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future;

    pub fn join5<Fut1, Fut2, Fut3, Fut4, Fut5>(future1: Fut1, future2: Fut2, future3: Fut3, future4: Fut4, future5: Fut5) -> Join5<Fut1, Fut2, Fut3, Fut4, Fut5> where Fut1: Future, Fut2: Future, Fut3: Future, Fut4: Future, Fut5: Future;

    pub fn join_array<Fut: Future, const N: usize>(futures: [Fut; N]) -> JoinArray<Fut, N>;
}

pub mod select {
    use std::fmt::Debug;
    use std::future::Future;
    use std::pin::Pin;

    #[derive(Clone, Debug)]
    pub enum Either<A, B> {
        First(A),
        Second(B),
    }
    impl<A, B> Either<A, B> {
        pub fn is_first(&self) -> bool;
        pub fn is_second(&self) -> bool;
    }
    unsafe impl<A, B> Send for Either<A, B> where A: Send, B: Send {}
    unsafe impl<A, B> Sync for Either<A, B> where A: Sync, B: Sync {}

    #[derive(Clone, Debug)]
    pub enum Either3<A, B, C> {
        First(A),
        Second(B),
        Third(C),
    }
    impl<A, B, C> Either3<A, B, C> {
        pub fn is_first(&self) -> bool;
        pub fn is_second(&self) -> bool;
        pub fn is_third(&self) -> bool;
    }
    unsafe impl<A, B, C> Send for Either3<A, B, C> where A: Send, B: Send, C: Send {}
    unsafe impl<A, B, C> Sync for Either3<A, B, C> where A: Sync, B: Sync, C: Sync {}

    #[derive(Clone, Debug)]
    pub enum Either4<A, B, C, D> {
        First(A),
        Second(B),
        Third(C),
        Fourth(D),
    }
    impl<A, B, C, D> Either4<A, B, C, D> {
        pub fn is_first(&self) -> bool;
        pub fn is_second(&self) -> bool;
        pub fn is_third(&self) -> bool;
        pub fn is_fourth(&self) -> bool;
    }
    unsafe impl<A, B, C, D> Send for Either4<A, B, C, D> where A: Send, B: Send, C: Send, D: Send {}
    unsafe impl<A, B, C, D> Sync for Either4<A, B, C, D> where A: Sync, B: Sync, C: Sync, D: Sync {}

    #[derive(Clone, Debug)]
    pub enum Either5<A, B, C, D, E> {
        First(A),
        Second(B),
        Third(C),
        Fourth(D),
        Fifth(E),
    }
    impl<A, B, C, D, E> Either5<A, B, C, D, E> {
        pub fn is_first(&self) -> bool;
        pub fn is_second(&self) -> bool;
        pub fn is_third(&self) -> bool;
        pub fn is_fourth(&self) -> bool;
        pub fn is_fifth(&self) -> bool;
    }
    unsafe impl<A, B, C, D, E> Send for Either5<A, B, C, D, E> where A: Send, B: Send, C: Send, D: Send, E: Send {}
    unsafe impl<A, B, C, D, E> Sync for Either5<A, B, C, D, E> where A: Sync, B: Sync, C: Sync, D: Sync, E: Sync {}

    #[derive(Clone, Debug)]
    pub enum Either6<A, B, C, D, E, F> {
        First(A),
        Second(B),
        Third(C),
        Fourth(D),
        Fifth(E),
        Sixth(F),
    }
    impl<A, B, C, D, E, F> Either6<A, B, C, D, E, F> {
        pub fn is_first(&self) -> bool;
        pub fn is_second(&self) -> bool;
        pub fn is_third(&self) -> bool;
        pub fn is_fourth(&self) -> bool;
        pub fn is_fifth(&self) -> bool;
        pub fn is_sixth(&self) -> bool;
    }
    unsafe impl<A, B, C, D, E, F> Send for Either6<A, B, C, D, E, F> where A: Send, B: Send, C: Send, D: Send, E: Send, F: Send {}
    unsafe impl<A, B, C, D, E, F> Sync for Either6<A, B, C, D, E, F> where A: Sync, B: Sync, C: Sync, D: Sync, E: Sync, F: Sync {}

    #[derive(Debug)]
    #[must_use]
    pub struct Select<A, B> {
        owned: Box<()>,
    }
    impl<A, B> Future for Select<A, B> where A: Future, B: Future {
        type Output = Either<<A as Future>::Output, <B as Future>::Output>;
    }
    unsafe impl<A, B> Send for Select<A, B> where A: Send, B: Send {}
    unsafe impl<A, B> Sync for Select<A, B> where A: Sync, B: Sync {}

    #[derive(Debug)]
    #[must_use]
    pub struct Select3<A, B, C> {
        owned: Box<()>,
    }
    impl<A, B, C> Future for Select3<A, B, C> where A: Future, B: Future, C: Future {
        type Output = Either3<<A as Future>::Output, <B as Future>::Output, <C as Future>::Output>;
    }
    unsafe impl<A, B, C> Send for Select3<A, B, C> where A: Send, B: Send, C: Send {}
    unsafe impl<A, B, C> Sync for Select3<A, B, C> where A: Sync, B: Sync, C: Sync {}

    #[derive(Debug)]
    #[must_use]
    pub struct Select4<A, B, C, D> {
        owned: Box<()>,
    }
    impl<A, B, C, D> Future for Select4<A, B, C, D> where A: Future, B: Future, C: Future, D: Future {
        type Output = Either4<<A as Future>::Output, <B as Future>::Output, <C as Future>::Output, <D as Future>::Output>;
    }
    unsafe impl<A, B, C, D> Send for Select4<A, B, C, D> where A: Send, B: Send, C: Send, D: Send {}
    unsafe impl<A, B, C, D> Sync for Select4<A, B, C, D> where A: Sync, B: Sync, C: Sync, D: Sync {}

    #[derive(Debug)]
    #[must_use]
    pub struct Select5<A, B, C, D, E> {
        owned: Box<()>,
    }
    impl<A, B, C, D, E> Future for Select5<A, B, C, D, E> where A: Future, B: Future, C: Future, D: Future, E: Future {
        type Output = Either5<<A as Future>::Output, <B as Future>::Output, <C as Future>::Output, <D as Future>::Output, <E as Future>::Output>;
    }
    unsafe impl<A, B, C, D, E> Send for Select5<A, B, C, D, E> where A: Send, B: Send, C: Send, D: Send, E: Send {}
    unsafe impl<A, B, C, D, E> Sync for Select5<A, B, C, D, E> where A: Sync, B: Sync, C: Sync, D: Sync, E: Sync {}

    #[derive(Debug)]
    #[must_use]
    pub struct Select6<A, B, C, D, E, F> {
        owned: Box<()>,
    }
    impl<A, B, C, D, E, F> Future for Select6<A, B, C, D, E, F> where A: Future, B: Future, C: Future, D: Future, E: Future, F: Future {
        type Output = Either6<<A as Future>::Output, <B as Future>::Output, <C as Future>::Output, <D as Future>::Output, <E as Future>::Output, <F as Future>::Output>;
    }
    unsafe impl<A, B, C, D, E, F> Send for Select6<A, B, C, D, E, F> where A: Send, B: Send, C: Send, D: Send, E: Send, F: Send {}
    unsafe impl<A, B, C, D, E, F> Sync for Select6<A, B, C, D, E, F> where A: Sync, B: Sync, C: Sync, D: Sync, E: Sync, F: Sync {}

    #[derive(Debug)]
    #[must_use]
    pub struct SelectArray<Fut, const N: usize> {
        owned: Box<()>,
    }
    impl<Fut: Future, const N: usize> Future for SelectArray<Fut, N> {
        type Output = (<Fut as Future>::Output, usize);
    }
    unsafe impl<Fut, const N: usize> Send for SelectArray<Fut, N> where Fut: Send {}
    unsafe impl<Fut, const N: usize> Sync for SelectArray<Fut, N> where Fut: Sync {}

    #[derive(Debug)]
    #[must_use]
    pub struct SelectSlice<'a, Fut> {
        owned: Box<()>,
    }
    impl<'a, Fut: Future> Future for SelectSlice<'a, Fut> {
        type Output = (<Fut as Future>::Output, usize);
    }
    unsafe impl<'a, Fut> Send for SelectSlice<'a, Fut> where Fut: Send {}
    unsafe impl<'a, Fut> Sync for SelectSlice<'a, Fut> where Fut: Sync {}

    pub fn select<A, B>(a: A, b: B) -> Select<A, B> where A: Future, B: Future;

    pub fn select3<A, B, C>(a: A, b: B, c: C) -> Select3<A, B, C> where A: Future, B: Future, C: Future;

    pub fn select4<A, B, C, D>(a: A, b: B, c: C, d: D) -> Select4<A, B, C, D> where A: Future, B: Future, C: Future, D: Future;

    pub fn select5<A, B, C, D, E>(a: A, b: B, c: C, d: D, e: E) -> Select5<A, B, C, D, E> where A: Future, B: Future, C: Future, D: Future, E: Future;

    pub fn select6<A, B, C, D, E, F>(a: A, b: B, c: C, d: D, e: E, f: F) -> Select6<A, B, C, D, E, F> where A: Future, B: Future, C: Future, D: Future, E: Future, F: Future;

    pub fn select_array<Fut: Future, const N: usize>(arr: [Fut; N]) -> SelectArray<Fut, N>;

    pub fn select_slice<'a, Fut: Future>(slice: Pin<&'a mut [Fut]>) -> SelectSlice<'a, Fut>;
}
