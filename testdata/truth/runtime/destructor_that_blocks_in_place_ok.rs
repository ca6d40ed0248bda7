//@ ok
//@ rustc: ok
//@ clippy: unused_async@7:5
//@ run: exit 0 stdout='1 1'
struct Session(u32);
impl Session {
    async fn close(&self) {
        println!("{}", self.0);
    }
}
impl Drop for Session {
    fn drop(&mut self) {
        tokio::task::block_in_place(|| tokio::runtime::Handle::current().block_on(self.close()));
    }
}
#[tokio::main]
async fn main() {
    let session = Session(1);
    session.close().await;
}
