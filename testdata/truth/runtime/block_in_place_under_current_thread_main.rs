//@ desc: #[tokio::main(flavor = "current_thread")] has no workers for block_in_place
//@ rustc: ok
//@ clippy: ok
//@ run: exit 101 panic='can call blocking only when running on the multi-threaded runtime note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace'
#[tokio::main(flavor = "current_thread")]
async fn main() {
    tokio::task::block_in_place(|| 1);
    println!("done");
}
