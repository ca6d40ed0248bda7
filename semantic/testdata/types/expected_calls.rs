use std::sync::{Arc, Mutex};

trait Draw {}
struct Dot;
impl Draw for Dot {}

struct Held<T> {
    it: T,
}

fn same<T>(it: T) -> T {
    it
}

fn main() {
    let _some: Option<Box<dyn Draw>> = Some(Box::new(Dot));
    let _call: Option<Box<dyn Fn(&str) -> usize>> = Some(Box::new(|s| s.len()));
    let _held: Held<Box<dyn Draw>> = Held { it: Box::new(Dot) };
    let _lent: &dyn Draw = same(&Dot);
    let _inside: Arc<Mutex<dyn Draw>> = Arc::new(Mutex::new(Dot));
    let _open: Option<_> = Some(Box::new(Dot));
}
