#![wakeful::source = "sea-orm 2.0.4 source, entity/"]

use crate::database::ConnectionTrait;
use crate::error::DbErr;
use crate::executor::{DeleteResult, UpdateResult};
use crate::query::{DeleteMany, Insert, InsertMany, Select, UpdateMany, UpdateOne};
use futures_core::future::BoxFuture;
use std::fmt::Debug;

pub use crate::entity::ActiveValue::{NotSet, Set, Unchanged};

#[derive(Clone, Debug)]
pub enum ActiveValue<V> {
    Set(V),
    Unchanged(V),
    NotSet,
}
impl<V> ActiveValue<V> {
    pub fn is_set(&self) -> bool;
    pub fn is_unchanged(&self) -> bool;
    pub fn is_not_set(&self) -> bool;
    pub fn take(&mut self) -> Option<V>;
    pub fn unwrap(self) -> V;
    pub fn reset(&mut self);
}
impl<V> AsRef<V> for ActiveValue<V> {}

pub trait EntityName: Copy + Debug + Send + Sync + 'static + Default {
    fn table_name(&self) -> &'static str;
}

pub trait EntityTrait: EntityName {
    type Model: ModelTrait<Entity = Self>;
    type ActiveModel: ActiveModelBehavior<Entity = Self>;
    type Column: ColumnTrait;
    type PrimaryKey: PrimaryKeyTrait;

    fn find() -> Select<Self>;
    fn find_by_id<T>(values: T) -> Select<Self>;
    fn insert<A>(model: A) -> Insert<A> where A: ActiveModelTrait<Entity = Self>;
    fn insert_many<A, I>(models: I) -> InsertMany<A> where A: ActiveModelTrait<Entity = Self>, I: IntoIterator<Item = A>;
    fn update<A>(model: A) -> UpdateOne<A> where A: ActiveModelTrait<Entity = Self>;
    fn update_many() -> UpdateMany<Self>;
    fn delete_many() -> DeleteMany<Self>;
}

// The derive macros write an enum each, of which every variant is a name.
pub trait ColumnTrait: Copy + Debug + Send + Sync + 'static {}

pub trait PrimaryKeyTrait: Copy + Debug + Send + Sync + 'static {}

pub trait ModelTrait: Clone + Send + Debug {
    type Entity: EntityTrait;

    fn delete<'a, A, C>(self, db: &'a C) -> BoxFuture<'a, Result<DeleteResult, DbErr>> where C: ConnectionTrait;
}

pub trait IntoActiveModel<A> {
    fn into_active_model(self) -> A;
}

pub trait ActiveModelTrait: Clone + Debug {
    type Entity: EntityTrait;

    fn insert<'a, C>(self, db: &'a C) -> BoxFuture<'a, Result<<Self::Entity as EntityTrait>::Model, DbErr>> where Self: ActiveModelBehavior, C: ConnectionTrait;
    fn update<'a, C>(self, db: &'a C) -> BoxFuture<'a, Result<<Self::Entity as EntityTrait>::Model, DbErr>> where Self: ActiveModelBehavior, C: ConnectionTrait;
    fn update_without_returning<'a, C>(self, db: &'a C) -> BoxFuture<'a, Result<UpdateResult, DbErr>> where Self: ActiveModelBehavior, C: ConnectionTrait;
    fn save<'a, C>(self, db: &'a C) -> BoxFuture<'a, Result<Self, DbErr>> where Self: ActiveModelBehavior, C: ConnectionTrait;
    fn delete<'a, C>(self, db: &'a C) -> BoxFuture<'a, Result<DeleteResult, DbErr>> where Self: ActiveModelBehavior, C: ConnectionTrait;
    fn is_changed(&self) -> bool;
}

pub trait ActiveModelBehavior: ActiveModelTrait {
    fn new() -> Self;
    fn before_save<C>(self, db: &C, insert: bool) -> BoxFuture<'_, Result<Self, DbErr>> where C: ConnectionTrait;
    fn after_save<C>(model: <Self::Entity as EntityTrait>::Model, db: &C, insert: bool) -> BoxFuture<'_, Result<<Self::Entity as EntityTrait>::Model, DbErr>> where C: ConnectionTrait;
    fn before_delete<C>(self, db: &C) -> BoxFuture<'_, Result<Self, DbErr>> where C: ConnectionTrait;
    fn after_delete<C>(self, db: &C) -> BoxFuture<'_, Result<Self, DbErr>> where C: ConnectionTrait;
}
