//! Futures in an Option or a Result of one's own fns: what was made there has not been polled.

use futures::future::{BoxFuture, FutureExt};
async fn io() -> usize {
    tokio::task::yield_now().await;
    0
}
fn made(n: usize) -> Result<BoxFuture<'static, usize>, String> {
    if n > 3 {
        return Err("too many".into());
    }
    Ok(io().boxed())
}
fn perhaps(n: usize) -> Option<BoxFuture<'static, usize>> {
    if n > 3 { None } else { Some(Box::pin(async { 1 })) }
}
fn handed() -> Result<BoxFuture<'static, usize>, String> {
    made(1)
}
struct Client {
    current: Option<BoxFuture<'static, usize>>,
    commands: std::sync::mpsc::Sender<u8>,
}
impl Client {
    fn take(&mut self) -> Option<BoxFuture<'static, usize>> {
        self.current.take()
    }
    fn replace(&mut self) -> Option<BoxFuture<'static, usize>> {
        self.current.replace(io().boxed())
    }
    fn either(&mut self) -> Option<BoxFuture<'static, usize>> {
        if let Some(f) = self.current.take() {
            return Some(f);
        }
        Some(io().boxed())
    }
    fn send(&self) -> Result<BoxFuture<'static, usize>, String> {
        self.commands.send(1).map_err(|e| e.to_string())?;
        Ok(io().boxed())
    }
    fn start(&self) -> Result<BoxFuture<'static, usize>, String> {
        let task = tokio::spawn(io());
        Ok(async move { task.await.unwrap() }.boxed())
    }
}
pub async fn results() -> Result<(), String> {
    made(1)?; // want unawaited_future
    handed()?; // want unawaited_future
    let _ = made(2); // want unawaited_future
    let forgotten = made(3)?; // want unawaited_future
    made(4)?.await;
    let later = made(5)?;
    later.await;
    Ok(())
}
pub async fn options() -> Option<()> {
    perhaps(1)?; // want unawaited_future
    let f = perhaps(2)?;
    f.await;
    Some(())
}
pub async fn polled_before_perhaps(c: &mut Client) -> Option<()> {
    let _ = c.take()?;
    let _ = c.replace()?;
    let _ = c.either();
    Some(())
}
pub async fn acts(c: &Client) -> Result<(), String> {
    let _ = c.send()?;
    let _ = c.start()?;
    Ok(())
}
