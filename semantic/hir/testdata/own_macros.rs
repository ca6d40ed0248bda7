macro_rules! double { ($e:expr) => { $e * 2 }; }
macro_rules! bind { ($name:ident = $e:expr) => { let $name = $e; let hidden = 1; } }
macro_rules! outer { ($($t:tt)*) => { double!($($t)*) } }
macro_rules! block { ($b:block) => {{ let start = now(); $b; start.elapsed() }} }
macro_rules! each { ($($k:ident => [$($v:expr),*]),* $(,)?) => { $( $k($($v),*); )* } }
macro_rules! guarded { ($e:expr) => { #[cfg(never)] $e } }
macro_rules! forever { ($($t:tt)*) => { forever!($($t)* x) } }
macro_rules! bomb { ($a:expr) => { bomb!(($a, $a, $a, $a, $a, $a, $a, $a)) } }
macro_rules! item { ($n:ident) => { fn $n() {} } }
macro_rules! looped { ($l:lifetime, $e:expr) => { 'a: loop { $l: loop { break $l; } $e; break 'a; } } }
macro_rules! select { ($e:expr) => { chosen($e) } }
macro_rules! text { ($($t:tt)*) => { println!($($t)*) } }
macro_rules! typed { ($t:ty) => { <$t>::new(Vec::<$t>::new()) } }
macro_rules! chosen { (a $e:expr) => { #[cfg(never)] $e }; ($e:expr) => { if cfg!(never) { $e } } }
macro_rules! listed { ($e:expr) => { { thread_local! { static N: u8 = 1; } $e } } }
macro_rules! own_use { ($e:expr) => {{ use a::b; b($e) }} }

fn values(a: u8) {
    let hidden = a;
    double!(a + 1);
    outer!(a);
    bind!(b = hidden);
    b + hidden;
    select!(a);
    text!("{a} {}", b);
    typed!(Rc<u8>);
    own_use!(a)
}

async fn statements(f: F) {
    block!({ f.await });
    each! { one => [1, 2], two => [], }
    looped!('b, break 'a);
    double! { f }
}

fn opaque(a: u8) {
    guarded!(a);
    forever!(a);
    bomb!(a);
    item!(b);
    chosen!(a a);
    chosen!(a);
    block!({ #[cfg(never)] a; });
    outer!({ select!(#[cfg(never)] a) });
    listed!(a);
    double!(a b);
    a;
}

fn local(a: u8) {
    let b = a;
    macro_rules! seen { ($x:ident) => { $x + b } }
    let b = 2;
    seen!(a);
    seen!(b);
    {
        macro_rules! seen { () => { b } }
        seen!();
    }
    seen!(a);
    fn inner(b: u8) { seen!(b); }
    #[cfg(never)]
    macro_rules! seen { () => { 3 } }
    seen!();
}
