#![wakeful::source = "sea-orm 2.0.4 source and documentation"]

pub mod database;
pub mod entity;
pub mod error;
pub mod executor;
pub mod query;

pub use crate::database::*;
pub use crate::entity::*;
pub use crate::error::*;
pub use crate::executor::*;
pub use crate::query::*;
pub use sqlx::postgres::PgPool as SqlxPostgresPool;
pub use sqlx::{self, MySqlPool as SqlxMySqlPool, SqlitePool as SqlxSqlitePool};

pub mod prelude {
    pub use crate::database::{ConnectionTrait, DatabaseConnection, DbConn};
    pub use crate::entity::{ActiveModelBehavior, ActiveModelTrait, EntityName, EntityTrait, ModelTrait};
    pub use crate::error::DbErr;
    pub use crate::executor::PaginatorTrait;
    pub use crate::query::{QueryFilter, Select};
}
