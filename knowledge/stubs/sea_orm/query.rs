#![wakeful::source = "sea-orm 2.0.4 source, query/ and executor/"]

use crate::database::ConnectionTrait;
use crate::entity::{ActiveModelTrait, EntityTrait};
use crate::error::DbErr;
use crate::executor::{DeleteResult, UpdateResult};
use std::marker::PhantomData;

#[derive(Clone, Debug)]
pub struct Select<E: EntityTrait> {
    entity: PhantomData<E>,
    owned: Box<()>,
}
impl<E: EntityTrait> Select<E> {
    pub async fn one<C>(self, db: &C) -> Result<Option<E::Model>, DbErr> where C: ConnectionTrait;
    pub async fn all<C>(self, db: &C) -> Result<Vec<E::Model>, DbErr> where C: ConnectionTrait;
}
impl<E: EntityTrait> QueryFilter for Select<E> {}
impl<E: EntityTrait> QueryOrder for Select<E> {}
impl<E: EntityTrait> QuerySelect for Select<E> {}

#[derive(Debug)]
pub struct Insert<A: ActiveModelTrait> {
    model: PhantomData<A>,
    owned: Box<()>,
}
impl<A: ActiveModelTrait> Insert<A> {
    pub async fn exec_without_returning<'a, C>(self, db: &'a C) -> Result<u64, DbErr> where C: ConnectionTrait;
    pub async fn exec_with_returning<'a, C>(self, db: &'a C) -> Result<<A::Entity as EntityTrait>::Model, DbErr> where C: ConnectionTrait;
}

#[derive(Debug)]
pub struct InsertMany<A: ActiveModelTrait> {
    model: PhantomData<A>,
    owned: Box<()>,
}
impl<A: ActiveModelTrait> InsertMany<A> {
    pub async fn exec_without_returning<C>(self, db: &C) -> Result<u64, DbErr> where C: ConnectionTrait;
    pub async fn exec_with_returning<C>(self, db: &C) -> Result<Vec<<A::Entity as EntityTrait>::Model>, DbErr> where C: ConnectionTrait;
}

#[derive(Clone, Debug)]
pub struct UpdateOne<A: ActiveModelTrait> {
    model: A,
    owned: Box<()>,
}
impl<A: ActiveModelTrait> UpdateOne<A> {
    pub async fn exec<C>(self, db: &C) -> Result<<A::Entity as EntityTrait>::Model, DbErr> where C: ConnectionTrait;
}

#[derive(Clone, Debug)]
pub struct UpdateMany<E: EntityTrait> {
    entity: PhantomData<E>,
    owned: Box<()>,
}
impl<E: EntityTrait> UpdateMany<E> {
    pub fn set<A>(self, model: A) -> Self where A: ActiveModelTrait<Entity = E>;
    pub async fn exec<C>(self, db: &C) -> Result<UpdateResult, DbErr> where C: ConnectionTrait;
    pub async fn exec_with_returning<C>(self, db: &C) -> Result<Vec<E::Model>, DbErr> where C: ConnectionTrait;
}
impl<E: EntityTrait> QueryFilter for UpdateMany<E> {}

#[derive(Clone, Debug)]
pub struct DeleteMany<E: EntityTrait> {
    entity: PhantomData<E>,
    owned: Box<()>,
}
impl<E: EntityTrait> DeleteMany<E> {
    pub async fn exec<C>(self, db: &C) -> Result<DeleteResult, DbErr> where C: ConnectionTrait;
    pub async fn exec_with_returning<C>(self, db: &C) -> Result<Vec<E::Model>, DbErr> where C: ConnectionTrait;
}
impl<E: EntityTrait> QueryFilter for DeleteMany<E> {}

pub trait QueryFilter: Sized {
    fn filter<F>(self, filter: F) -> Self;
}

pub trait QueryOrder: Sized {
    fn order_by<C, O>(self, col: C, ord: O) -> Self;
    fn order_by_asc<C>(self, col: C) -> Self;
    fn order_by_desc<C>(self, col: C) -> Self;
}

pub trait QuerySelect: Sized {
    fn distinct(self) -> Self;
    fn group_by<C>(self, col: C) -> Self;
    fn limit<T>(self, limit: T) -> Self;
    fn offset<T>(self, offset: T) -> Self;
    fn lock_exclusive(self) -> Self;
    fn lock_shared(self) -> Self;
}
