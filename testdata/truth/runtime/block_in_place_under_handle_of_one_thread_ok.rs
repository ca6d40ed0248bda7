//@ desc: Handle::block_on polls on a thread that is no runtime's, which block_in_place may keep
//@ rustc: ok
//@ clippy: ok
//@ run: ok
fn main() {
    let rt = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    rt.handle().block_on(async { tokio::task::block_in_place(|| 1); });
    println!("done");
}
