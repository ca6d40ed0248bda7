#![wakeful::source = "sqlx-core 0.9.0 source, row.rs and from_row.rs"]

use crate::database::Database;
use crate::error::Error;

pub trait Row: Unpin + Send + Sync + 'static {
    type Database: Database<Row = Self>;

    fn is_empty(&self) -> bool;
    fn len(&self) -> usize;
    fn column<I>(&self, index: I) -> &<Self::Database as Database>::Column;
    fn try_column<I>(&self, index: I) -> Result<&<Self::Database as Database>::Column, Error>;
    fn columns(&self) -> &[<Self::Database as Database>::Column];
    fn get<'r, T, I>(&'r self, index: I) -> T;
    fn get_unchecked<'r, T, I>(&'r self, index: I) -> T;
    fn try_get<'r, T, I>(&'r self, index: I) -> Result<T, Error>;
    fn try_get_unchecked<'r, T, I>(&'r self, index: I) -> Result<T, Error>;
}

pub trait FromRow<'r, R: Row>: Sized {
    fn from_row(row: &'r R) -> Result<Self, Error>;
}
