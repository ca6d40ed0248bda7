fn f() {
    // wakeful: allow(bad_call) its line is being typed
    let x = ;
}

// wakeful: allow(bad_cal) misspelled all the same // want unused_suppression
fn g() {
    bad(); // want bad_call
}
