//@ desc: what a runtime of one thread spawns runs on that thread
//@ rustc: ok
//@ clippy: ok
//@ run: exit 101 panic='can call blocking only when running on the multi-threaded runtime'
fn main() {
    let mut builder = tokio::runtime::Builder::new_current_thread();
    let rt = builder.enable_all().build().unwrap();
    let task = rt.spawn(async { tokio::task::block_in_place(|| 1); });
    rt.block_on(task).unwrap();
    println!("done");
}
