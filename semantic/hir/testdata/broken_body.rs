fn no_value(g: G) { let x = ; g.next(); }
fn unclosed_call(g: G) { let h = g.lock();
    drop(h
    after(g).await;
}
fn no_block(g: G) { if let Some(x) = { x }
    after(g).await; }
fn stray_comma(b: B) { a(b, , c); after(b).await; let }
fn broken_arm(g: G) { match g { B => 1, C(x +, D => 2 } }
fn two_values(a: u8) { let b = a a; let = 3; a.b }
fn intact(a: u8) { a; }
impl Unclosed { fn first(&self) { self.go().await;
    fn inside() { after() }
}
fn behind() { a }
