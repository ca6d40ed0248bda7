//@ desc: a task borrows a variable, though what that refers to lives forever
//@ rustc: E0373@5:18
pub async fn case() {
    let name = "text";
    tokio::spawn(async { println!("{name}") });
}
