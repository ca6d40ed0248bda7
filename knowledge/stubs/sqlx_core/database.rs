#![wakeful::source = "sqlx-core 0.9.0 source, database.rs, arguments.rs, statement.rs, column.rs, type_info.rs and value.rs"]

use crate::connection::Connection;
use crate::row::Row;
use std::fmt::{Debug, Display};

pub trait Database: 'static + Sized + Send + Debug {
    type Connection: Connection<Database = Self>;
    type Row: Row<Database = Self>;
    type QueryResult: 'static + Sized + Send + Sync + Default;
    type Column: Column<Database = Self>;
    type TypeInfo: TypeInfo;
    type Value: Value<Database = Self> + 'static;
    type Arguments: Arguments<Database = Self>;
    type Statement: Statement<Database = Self>;

    const NAME: &'static str;
    const URL_SCHEMES: &'static [&'static str];
}

pub trait Arguments: Send + Sized + Default {
    type Database: Database;
}

pub trait IntoArguments<DB: Database>: Sized + Send {
    fn into_arguments(self) -> <DB as Database>::Arguments;
}

pub trait Statement: Send + Sync + Clone {
    type Database: Database;

    fn columns(&self) -> &[<Self::Database as Database>::Column];
}

pub trait Column: 'static + Send + Sync + Debug {
    type Database: Database<Column = Self>;

    fn ordinal(&self) -> usize;
    fn name(&self) -> &str;
    fn type_info(&self) -> &<Self::Database as Database>::TypeInfo;
}

pub trait TypeInfo: Debug + Display + Clone + PartialEq<Self> + Send + Sync {
    fn is_null(&self) -> bool;
    fn name(&self) -> &str;
}

pub trait Value {
    type Database: Database<Value = Self>;

    fn is_null(&self) -> bool;
}
