#![wakeful::source = "sqlx-core 0.9.0 source, types/mod.rs and types/json.rs"]

use std::ops::{Deref, DerefMut};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Json<T: ?Sized>(pub T);
impl<T> Deref for Json<T> {
    type Target = T;
}
impl<T> DerefMut for Json<T> {}
impl<T> From<T> for Json<T> {}
impl<T> AsRef<T> for Json<T> {}
impl<T> AsMut<T> for Json<T> {}
