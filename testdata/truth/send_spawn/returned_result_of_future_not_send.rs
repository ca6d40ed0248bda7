//@ rustc: not-send@4:31
use std::{future::Future, rc::Rc};
async fn f() {}
fn case(open: bool) -> Result<impl Future<Output = ()> + Send, ()> {
    if !open { return Err(()); }
    Ok(async { let rc = Rc::new(1); f().await; drop(rc); })
}
