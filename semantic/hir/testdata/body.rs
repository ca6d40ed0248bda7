impl S {
    async fn method(&mut self, (a, mut b): (u8, u8), Point { x, y: ref z, .. }: Point, _: u8) -> u8 {
        self.count += 1;
        let mut n = a + b * x.0.1;
        let S { n: m, ref mut k } = *self else { return n };
        m.await?; (self.f)(n); self.f::<u8>(n); g::<u8>(n); <T as Tr>::go(&mut n); x.0(1);
        n
    }
}
fn scopes(x: u8) {
    let x = x + 1;
    { let x = 2; x; }
    x;
    if let Some(x) = f(x) && x > 1 && let Ok(y) = x { x + y } else { x };
    while let Some(x) = x.next() { x; }
    for (i, x) in x.iter().enumerate() { i; x; }
    match x {
        Some(y) | Ok(y) if let Some(z) = y => z,
        None | MAX => 0,
        1..=5 | -1 | ..0 | 'a'.. => y,
        n @ (1 | 2) => n,
        ref mut r => r,
        &[first, .., ref last] => first,
        [a, rest @ ..] => a,
        E::V { x, .. } => x,
        (| A | B) => {}
        _ => x,
    }
    let c = move |x: u8, &y, mut z| -> u8 { x + y + z };
    let d = async move { let q = x; async |w| w; q };
    let e = |_| x;
    x
}
fn items() {
    helper(1);
    const LIMIT: u8 = helper(2);
    use std::mem;
    fn helper(n: u8) -> u8 { inner(n); fn inner(x: u8) { n; helper } }
    struct Local;
    let l = Local;
    { fn deeper() {} deeper(); helper(LIMIT) }
    mod m { fn alone() { helper() } }
}
fn control() -> u8 {
    'outer: loop { break 'outer 3; }
    let v = 'b: { if a { break 'b 1; } 2 };
    unsafe { x() }
    const { 1 + 1 };
    while a < 3 { continue; }
    #[cfg(unix)] { b() }
    #[allow(unused)] let q = S { a, 0: 1, ..d };
    m!();
    m! {}
    let r = [0; 4]; let t = (1, "s", b"b", c"c", r#"r"#, br"x", 'c', b'c', 1.5, 2f32, 0x1f32, true, ());
    (a, _) = t; [x, ..] = y; _ = z;
    -1; !x; *p; &raw const p; &mut (q); a as *const u8; a..=b; ..; a..; ..b;
    return if a { 1 } else if b { 2 } else { match c {} }
}
fn tail_macro() -> String { format!("{}", 1) }
static S: u8 = if A { 1 } else { 2 };

fn break_with_parentheses(a: u8, b: u8) -> u8 {
    'outer: loop {
        loop {
            break (a, b);
        }
        break 'outer (a);
    }
}

fn after_braces(mut x: Box<u8>, y: &u8) -> u8 {
    tokio::select! { _ = f() => {} }
    *x += g().h;
    own! { a }
    -*y == 1;
    own! { a }
    (f(), g());
    own! { a }
    (match y { z => x }).c = 1;
    own! { a }.b * 1;
    own! { a }?.b = 1;
    own!(a) * 2;
    own! { a }
    *x
}
