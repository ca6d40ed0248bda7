fn half(lock: L) {
    let g = lock.lock();
    let x = ;
    drop(g
    g.foo().
    after(lock, ).await;
    if let Some(x) = { x }
    f(a, , b);
    match x { Some(y => y, }
    let last = g.
}
fn whole(a: u8) { a; }
fn unclosed() { let x = 1; if x {
fn swallowed(x: u8) { x }
