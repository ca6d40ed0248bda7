//@ rustc: ok
//@ clippy: ok
//@ run: exit 101 panic='Cannot drop a runtime in a context where blocking is not allowed. This happens when a runtime is dropped from within an asynchronous context. note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace'
struct App { rt: tokio::runtime::Runtime }
#[tokio::main]
async fn main() {
    let app = App { rt: tokio::runtime::Runtime::new().unwrap() };
    let _ = &app.rt;
}
