//! A statement's rows are read as they are asked for.

async fn looped(conn: &rusqlite::Connection) -> rusqlite::Result<()> {
    let mut statement = conn.prepare("SELECT name FROM users")?; // want blocking_in_async
    for name in statement.query_map([], |row| row.get::<_, String>(0))? { // want blocking_in_async
        println!("{}", name?);
    }
    let rows = statement.query_map([], |row| row.get::<_, String>(0))?;
    for name in rows { // want blocking_in_async
        println!("{}", name?);
    }
    Ok(())
}

async fn collected(statement: &mut rusqlite::Statement<'_>) -> Vec<String> {
    statement.query_map([], |row| row.get(0)).unwrap().filter_map(Result::ok).collect() // want blocking_in_async
}
