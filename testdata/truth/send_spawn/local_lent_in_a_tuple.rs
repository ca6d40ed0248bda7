//@ desc: a reference to a local is put into a tuple that the task owns
//@ rustc: E0597@5:17
pub async fn case() {
    let name = String::new();
    let pair = (&name, 1);
    tokio::spawn(async move { println!("{pair:?}") });
}
