use std::rc::Rc;

fn counts() {
    let totals = Rc::new(vec![1, 2, 3]);
    let again: Rc<Vec<i32>> = Rc::clone(&totals);
    println!("{}", again.len());
    tokio::spawn(async move { // want non_send_in_spawn
        println!("{:?}", totals);
    });
}

fn shared() {
    let totals = std::sync::Arc::new(vec![1, 2, 3]);
    tokio::spawn(async move { println!("{totals:?}") });
}

fn stays_here(set: &tokio::task::LocalSet) {
    let totals = vec![1].into_boxed_slice();
    set.spawn_local(async move { println!("{totals:?}") });
}
