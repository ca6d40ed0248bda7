use std::rc::Rc;

struct Cache {
    names: Rc<Vec<String>>,
}

fn keep(_: &Rc<Vec<String>>) {}

// Others know it as an Rc: all of them have to change.
fn from_a_field(cache: &Cache) {
    let names = cache.names.clone();
    tokio::spawn(async move { println!("{}", names.len()) }); // want non_send_in_spawn
}

fn to_a_callee() {
    let names = Rc::new(vec![String::new()]);
    keep(&names);
    tokio::spawn(async move { println!("{}", names.len()) }); // want non_send_in_spawn
}

// An Arc of a RefCell would not be Send either.
fn with_a_cell() {
    let names = Rc::new(std::cell::RefCell::new(1));
    tokio::spawn(async move { *names.borrow_mut() += 1 }); // want non_send_in_spawn
}
