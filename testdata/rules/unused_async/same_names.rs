// Locals, parameters and fields may have the name of a fn; they are no uses of it.
struct Row {
    total: u32,
    size: u32,
}

async fn total(rows: &[Row]) -> u32 { // want unused_async
    rows.iter().map(|row| row.total).sum()
}

async fn size(row: Row) -> u32 { // want unused_async
    let Row { size: all, .. } = row;
    all
}

async fn label(text: &str) -> String { // want unused_async
    text.to_uppercase()
}

async fn show(rows: Vec<Row>, label: &str) {
    let total = total(&rows).await;
    let size = size(Row { size: 1, total }).await;
    println!("{label} {total} {size}");
}

async fn head() {
    let label = label("rows").await;
    show(Vec::new(), &label).await;
    tokio::task::yield_now().await;
}

async fn given() -> u32 {
    1
}

fn gives(given: u32) -> u32 {
    given
}

async fn spawns() {
    let later = given;
    tokio::spawn(later()).await.unwrap();
    gives(2);
}
