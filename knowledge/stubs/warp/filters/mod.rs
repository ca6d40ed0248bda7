#![wakeful::source = "warp 0.4.3 documentation, warp::filters"]

pub mod body;
pub mod method;
pub mod path;
pub mod reply;
pub mod ws;

use std::fmt::Debug;

pub struct BoxedFilter<T: Tuple> {
    owned: Box<()>,
}
impl<T: Tuple> Clone for BoxedFilter<T> {}
impl<T: Tuple> Debug for BoxedFilter<T> {}
unsafe impl<T> Send for BoxedFilter<T> {}
unsafe impl<T> Sync for BoxedFilter<T> {}
impl<T> Unpin for BoxedFilter<T> {}
