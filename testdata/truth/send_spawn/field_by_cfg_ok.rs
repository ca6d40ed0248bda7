//@ ok
//@ desc: of two fields of one name the one is there whose cfg holds, as is the method that fills it
//@ rustc: ok
//@ clippy: ok
use std::sync::Arc;
struct Builder {
    #[cfg(not(any()))]
    check: Arc<dyn Fn(u8) -> bool + Send + Sync>,
    #[cfg(any())]
    check: Arc<dyn Fn(u8) -> bool>,
}
impl Builder {
    #[cfg(not(any()))]
    fn check<F: Fn(u8) -> bool + Send + Sync + 'static>(mut self, f: F) -> Self {
        self.check = Arc::new(f);
        self
    }
    #[cfg(any())]
    fn check<F: Fn(u8) -> bool + 'static>(mut self, f: F) -> Self {
        self.check = Arc::new(f);
        self
    }
}
pub async fn case(b: bool) -> bool {
    let built = Builder { check: Arc::new(|n| n > 1) }.check(move |n| b && n > 2);
    f().await;
    (built.check)(1)
}

// --- helpers ---
#[allow(clippy::unused_async)]
async fn f() -> i32 { 0 }
