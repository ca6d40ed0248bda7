//@ ok
//@ desc: type parameters that have the names of types with a lifetime, which they hide
//@ rustc: ok
//@ clippy: ok
use std::{future::Future, task::Context};
fn spawn<F: Future + Send + 'static>(_: F) where F::Output: Send + 'static {}
pub struct Row<'a>(pub &'a u8);
pub type Line<'a> = &'a u8;
pub struct Node;
pub trait Start<C> { fn start(self, context: C); }
impl<Context: Send + 'static> Start<Context> for Node {
    fn start(self, context: Context) {
        spawn(async move { drop(context) });
    }
}
pub trait Keep<Row: Send + 'static> {
    fn keep(&self, row: Row) {
        spawn(async move { drop(row) });
    }
}
pub fn send<Line: Send + 'static>(row: (Line, u8), line: Option<Line>) {
    spawn(async move { drop((row, line)) });
}
pub fn poll(context: &mut Context<'_>, row: &Row<'_>, line: Line<'_>) -> u8 {
    context.waker().wake_by_ref();
    row.0 + line
}
