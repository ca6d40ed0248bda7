//@ rustc: ok
//@ clippy: ok
//@ run: exit 101 panic='Cannot drop a runtime in a context where blocking is not allowed. This happens when a runtime is dropped from within an asynchronous context. note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace'
#[tokio::main]
async fn main() {
    let _ = tokio::runtime::Runtime::new().unwrap();
}
