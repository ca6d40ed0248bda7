async fn bump(hits: Arc<DashMap<String, u32>>, page: &str) {
    let mut entry = hits.entry(page.to_string()).or_default(); // want await_holding_guard
    *entry += 1;
    store(page).await;
    println!("{}", *entry);
}
