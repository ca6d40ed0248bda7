//@ rustc: E0521@4:23
async fn work(s: &str) { println!("{}", s); }
fn case(urls: &[String]) {
    for url in urls { tokio::spawn(work(url)); }
}
