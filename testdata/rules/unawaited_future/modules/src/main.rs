mod audit;
mod db;

use db::{Row, Table};

fn main() {
    smol::block_on(run(Table))
}

async fn run(table: Table) {
    table.insert(Row); // want unawaited_future
    audit::note("inserted"); // want unawaited_future
    db::flush().await;
}
