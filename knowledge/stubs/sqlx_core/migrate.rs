#![wakeful::source = "sqlx-core 0.9.0 source, migrate/"]

use crate::acquire::Acquire;
use crate::error::BoxDynError;
use std::borrow::Cow;
use std::fmt::Display;

#[derive(Debug)]
pub struct Migrator {
    pub migrations: Cow<'static, [Migration]>,
}
impl Migrator {
    pub async fn new<'s, S>(source: S) -> Result<Self, MigrateError>;
    pub fn with_migrations(migrations: Vec<Migration>) -> Self;
    pub fn set_ignore_missing(&mut self, ignore_missing: bool) -> &mut Self;
    pub fn set_locking(&mut self, locking: bool) -> &mut Self;
    pub fn iter(&self) -> std::slice::Iter<'_, Migration>;
    pub fn version_exists(&self, version: i64) -> bool;
    pub async fn run<'a, A>(&self, migrator: A) -> Result<(), MigrateError> where A: Acquire<'a>;
    pub async fn run_to<'a, A>(&self, target: i64, migrator: A) -> Result<(), MigrateError> where A: Acquire<'a>;
    pub async fn undo<'a, A>(&self, migrator: A, target: i64) -> Result<(), MigrateError> where A: Acquire<'a>;
}

#[derive(Clone, Debug)]
pub struct Migration {
    pub version: i64,
    pub description: Cow<'static, str>,
    owned: Box<()>,
}

#[non_exhaustive]
#[derive(Debug)]
pub enum MigrateError {
    Execute(crate::error::Error),
    ExecuteMigration(crate::error::Error, i64),
    Source(BoxDynError),
    VersionMissing(i64),
    VersionMismatch(i64),
    VersionNotPresent(i64),
    VersionTooOld(i64, i64),
    VersionTooNew(i64, i64),
    ForceNotSupported,
    InvalidMixReversibleAndSimple,
    Dirty(i64),
}
impl Display for MigrateError {}
impl std::error::Error for MigrateError {}
impl From<crate::error::Error> for MigrateError {}

pub trait MigrateDatabase {
    fn create_database(url: &str) -> impl Future<Output = Result<(), crate::error::Error>> + Send + '_;
    fn database_exists(url: &str) -> impl Future<Output = Result<bool, crate::error::Error>> + Send + '_;
    fn drop_database(url: &str) -> impl Future<Output = Result<(), crate::error::Error>> + Send + '_;
    fn force_drop_database(url: &str) -> impl Future<Output = Result<(), crate::error::Error>> + Send + '_;
}
