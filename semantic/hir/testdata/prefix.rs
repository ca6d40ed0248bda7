fn ranges(n: &usize, a: &i32) {
    for i in 0..*n {}
    for i in 0..*n as usize + 1 {}
    v[..*n];
    0..-1;
    0..&n;
    0..*a + b * c;
    (0..) * n; // no prefix: the range is whole
}

fn breaks(g: &u8) {
    let x = loop { break *g; };
    let y = 'a: { break 'a -1 };
    loop { break & x + 1 }
}

fn brackets(f: fn(u8) -> u8, x: u8) {
    let a = loop { break (x).max(1); };
    let b = 'a: { break 'a [x].len() + 1; };
    let c = loop { break [x][0]; };
    let d = loop { break (f)(x); };
    let e = loop { break (x, x).0 as usize; };
    let g = loop { break -x.max(1); };
    let h = 1 + loop { break (opt(x))?; };
    breaker.x().y[0];
}

fn after_blocks(x: &mut u8) {
    if a { } *x = 1;
    match a { _ => {} } &x;
    unsafe { } *x = 2;
    loop { break } *x = 3;
    { } -1
}
