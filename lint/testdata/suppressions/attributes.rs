mod silent {
    #![allow(clippy::bad_call)]

    fn f() {
        bad();
    }
}

#[allow(bad_call)]
fn item() {
    bad();
}

#[expect(wakeful::bad_call, reason = "known")]
fn expected() {
    bad();
}

#[expect(wakeful::bad_call)] // want unused_suppression
fn nothing_to_expect() {
    good();
}

#[expect(clippy::bad_call)]
fn clippy_may_see_it() {
    good();
}

#[expect(unknown_lint)]
fn not_ours() {}

fn statements() {
    #[allow(clippy::bad_call)]
    let x = bad();
    #[rustfmt::skip]
    #[allow(bad_call)] // a comment between
    bad();
    bad(); // want bad_call
    g(
        #[allow(bad_call)]
        bad(),
        bad(), // want bad_call
    );
    match x {
        #[allow(bad_call)]
        1 => bad(),
        _ => bad(), // want bad_call
    }
}

#[allow(clippy::bad_call)]
impl S {
    #[warn(bad_call)]
    fn loud() {
        bad(); // want bad_call
    }

    fn quiet() {
        bad();
    }
}
