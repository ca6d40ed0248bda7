//! What `table!` declares is not known; the connection says what waits.

use diesel::prelude::*;

diesel::table! {
    users (id) {
        id -> Integer,
        name -> Text,
    }
}

async fn load(conn: &mut SqliteConnection) -> QueryResult<Vec<String>> {
    use self::users::dsl::*;
    users.filter(id.gt(1)).select(name).load::<String>(conn) // want blocking_in_async
}

async fn first(conn: &mut PgConnection) -> QueryResult<i32> {
    users::table.select(users::id).first(conn) // want blocking_in_async
}

async fn counted(mut conn: diesel::r2d2::PooledConnection<diesel::r2d2::ConnectionManager<PgConnection>>) -> i64 {
    users::table.count().get_result(&mut conn).unwrap() // want blocking_in_async
}

async fn elsewhere(mut conn: SqliteConnection) -> QueryResult<Vec<i32>> {
    tokio::task::spawn_blocking(move || users::table.select(users::id).load(&mut conn)).await.unwrap()
}

async fn built(id: i32) -> String {
    let query = users::table.filter(users::id.eq(id)).limit(1);
    diesel::debug_query::<diesel::pg::Pg, _>(&query).to_string()
}

struct Cache;

// Not a connection, nor a trait of diesel's.
async fn other(cache: &mut Cache) {
    users::table.load(cache);
}
