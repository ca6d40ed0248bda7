//@ rustc: ok
//@ clippy: unused_async@6:5
//@ run: exit 101 panic='Cannot start a runtime from within a runtime. This happens because a function (like `block_on`) attempted to block the current thread while the thread is being used to drive asynchronous tasks. If you are in an async function, use `.await` on the future instead of blocking on it. note: run with `RUST_BACKTRACE=1` environment variable to display a backtrace'
struct Session(u32);
impl Session {
    async fn close(&self) {
        println!("{}", self.0);
    }
}
impl Drop for Session {
    fn drop(&mut self) {
        tokio::runtime::Handle::current().block_on(self.close());
    }
}
#[tokio::main]
async fn main() {
    let session = Session(1);
    session.close().await;
}
