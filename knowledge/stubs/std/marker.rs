#![wakeful::source = "The Rust standard library documentation, 1.95, std::marker"]

use crate::fmt::Debug;
use crate::hash::Hash;

#[wakeful::lang = "phantom_data"]
#[wakeful::layout = "0"]
pub struct PhantomData<T: ?Sized>;
impl<T> Clone for PhantomData<T> where T: ?Sized {}
impl<T> Debug for PhantomData<T> where T: ?Sized {}
impl<T> Default for PhantomData<T> where T: ?Sized {}
impl<T> Hash for PhantomData<T> where T: ?Sized {}
impl<T> Ord for PhantomData<T> where T: ?Sized {}
impl<T> PartialEq for PhantomData<T> where T: ?Sized {}
impl<T> PartialOrd for PhantomData<T> where T: ?Sized {}
impl<T> Copy for PhantomData<T> where T: ?Sized {}
impl<T> Eq for PhantomData<T> where T: ?Sized {}

#[wakeful::lang = "phantom_pinned"]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PhantomPinned;
impl !Unpin for PhantomPinned {}

#[wakeful::lang = "copy"]
pub trait Copy: Clone {}
impl<T> Copy for *const T where T: ?Sized {}
impl<T> Copy for *mut T where T: ?Sized {}
impl<T> Copy for &T where T: ?Sized {}

#[wakeful::lang = "send"]
pub unsafe trait Send {}
impl<T> Send for &T where T: Sync + ?Sized {}

#[wakeful::lang = "sized"]
pub trait Sized {}

#[wakeful::lang = "sync"]
pub unsafe trait Sync {}

#[wakeful::lang = "unpin"]
pub trait Unpin {}
impl<T> Unpin for &T where T: ?Sized {}
impl<T> Unpin for &mut T where T: ?Sized {}
