use std::cell::{Ref, RefCell};
use std::rc::Rc;

async fn fetch() -> i32 {
    tokio::task::yield_now().await;
    1
}

async fn shared(c: Rc<RefCell<Vec<i32>>>) {
    let r = c.borrow(); // want await_holding_refcell_ref
    println!("{}", r.len());
    fetch().await;
}

async fn unique(c: &RefCell<Vec<i32>>) {
    let mut r = c.borrow_mut(); // want await_holding_refcell_ref
    let n = fetch().await;
    r.push(n);
}

async fn tried(c: &RefCell<Vec<i32>>) {
    if let Ok(mut r) = c.try_borrow_mut() { // want await_holding_refcell_ref
        r.clear();
        fetch().await;
    }
}

async fn mapped(c: &RefCell<Vec<i32>>) {
    let first = Ref::map(c.borrow(), |v| &v[0]); // want await_holding_refcell_ref
    let n = *first;
    fetch().await;
    println!("{n}");
}

async fn twice(c: &RefCell<Vec<i32>>) {
    let mut r = c.borrow_mut(); // want await_holding_refcell_ref
    r.push(1);
    let n = fetch().await;
    r.push(n);
}

async fn temporary(c: &RefCell<Vec<i32>>) {
    c.borrow_mut().push(fetch().await); // want await_holding_refcell_ref
    while let Some(_) = c.borrow_mut().pop() { // want await_holding_refcell_ref
        fetch().await;
    }
    for n in c.borrow().iter() { // want await_holding_refcell_ref
        println!("{n}");
        fetch().await;
    }
}

async fn not_held(c: &RefCell<Vec<i32>>) {
    let n = c.borrow().len();
    fetch().await;
    c.borrow_mut().push(n as i32);
    let r = c.borrow();
    drop(r);
    fetch().await;
    {
        let mut r = c.borrow_mut();
        r.push(1);
    }
    fetch().await;
    if c.borrow().is_empty() {
        fetch().await;
    }
}

// A RefCell's own contents, and what only looks like a borrow.
async fn others(mut c: RefCell<Vec<i32>>, text: &String) {
    let v = c.get_mut();
    fetch().await;
    v.push(1);
    let s: &str = std::borrow::Borrow::borrow(text);
    fetch().await;
    println!("{s}");
}

// It may be either.
enum Lent<'a> {
    Borrowed(std::cell::RefMut<'a, u32>),
    Owned(u32),
}

async fn perhaps(lent: Lent<'_>) {
    work().await;
    drop(lent);
}

enum Either<'a> {
    Shared(std::cell::Ref<'a, u32>),
    Unique(std::cell::RefMut<'a, u32>),
}

async fn surely(either: Either<'_>) { // want await_holding_refcell_ref
    work().await;
    drop(either);
}
