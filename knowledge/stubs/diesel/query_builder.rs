#![wakeful::source = "diesel 2.3.14 source and documentation, query_builder/"]

// The real statements carry their clauses as type parameters, most of which
// the `table!` macro makes and nobody can name. They are left out, and `parts`
// keeps what hangs on them unknown.

use crate::query_dsl::Runs;

#[must_use = "Queries are only executed when calling `load`, `get_result` or similar."]
pub struct SqlQuery {
    owned: Box<()>,
}
impl SqlQuery {
    pub fn sql<T: AsRef<str>>(self, sql: T) -> Self;
    pub fn bind<ST, Value>(self, value: Value) -> UncheckedBind;
}
impl Runs for SqlQuery {}

#[must_use = "Queries are only executed when calling `load`, `get_result` or similar."]
pub struct UncheckedBind {
    parts: Unnameable,
}
impl UncheckedBind {
    pub fn bind<ST, Value>(self, value: Value) -> UncheckedBind;
}
impl Runs for UncheckedBind {}

#[must_use = "Queries are only executed when calling `load`, `get_result` or similar."]
pub struct IncompleteInsertStatement {
    parts: Unnameable,
}
impl IncompleteInsertStatement {
    pub fn values<U>(self, records: U) -> InsertStatement;
    pub fn default_values(self) -> InsertStatement;
}

#[must_use = "Queries are only executed when calling `load`, `get_result` or similar."]
pub struct InsertStatement {
    parts: Unnameable,
}
impl InsertStatement {
    pub fn on_conflict_do_nothing(self) -> InsertStatement;
    pub fn returning<E>(self, returns: E) -> InsertStatement;
}
impl Runs for InsertStatement {}

#[must_use = "Queries are only executed when calling `load`, `get_result` or similar."]
pub struct UpdateStatement {
    parts: Unnameable,
}
impl UpdateStatement {
    pub fn set<V>(self, values: V) -> UpdateStatement;
    pub fn filter<Predicate>(self, predicate: Predicate) -> UpdateStatement;
    pub fn returning<E>(self, returns: E) -> UpdateStatement;
}
impl Runs for UpdateStatement {}

#[must_use = "Queries are only executed when calling `load`, `get_result` or similar."]
pub struct DeleteStatement {
    parts: Unnameable,
}
impl DeleteStatement {
    pub fn filter<Predicate>(self, predicate: Predicate) -> DeleteStatement;
    pub fn returning<E>(self, returns: E) -> DeleteStatement;
}
impl Runs for DeleteStatement {}

pub fn delete<T>(source: T) -> DeleteStatement;

pub fn insert_into<T>(target: T) -> IncompleteInsertStatement;

pub fn insert_or_ignore_into<T>(target: T) -> IncompleteInsertStatement;

pub fn replace_into<T>(target: T) -> IncompleteInsertStatement;

pub fn sql_query<T: Into<String>>(query: T) -> SqlQuery;

pub fn update<T>(source: T) -> UpdateStatement;
