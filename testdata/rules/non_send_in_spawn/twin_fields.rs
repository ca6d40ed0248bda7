// Of a field that is declared in two ways, each under a cfg, the type is not known.
use std::rc::Rc;
use std::sync::Arc;

struct Builder {
    #[cfg(unix)]
    check: Arc<dyn Fn(&u32) -> bool + Send + Sync>,
    #[cfg(not(unix))]
    check: Arc<dyn Fn(&u32) -> bool>,
    done: Arc<dyn Fn() + Send + Sync>,
    #[cfg(unix)]
    count: Arc<u32>,
    #[cfg(not(unix))]
    count: Rc<u32>,
}

impl Builder {
    #[cfg(unix)]
    fn check<F: Fn(&u32) -> bool + Send + Sync + 'static>(mut self, f: F) -> Self {
        self.check = Arc::new(f);
        self
    }

    #[cfg(not(unix))]
    fn check<F: Fn(&u32) -> bool + 'static>(mut self, f: F) -> Self {
        self.check = Arc::new(f);
        self
    }

    fn done<F: Fn() + 'static>(mut self, f: F) -> Self {
        self.done = Arc::new(f); // want non_send_in_spawn
        self
    }

    fn counted(self) {
        let count = self.count;
        tokio::spawn(async move { println!("{count}") });
    }
}
