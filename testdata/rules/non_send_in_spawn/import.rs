use std::rc::Rc;

// The only user of the import: it becomes Arc's.
fn report(lines: usize) {
    let title = Rc::new(format!("{lines} lines"));
    tokio::spawn(async move { println!("{title}") }); // want non_send_in_spawn
}
