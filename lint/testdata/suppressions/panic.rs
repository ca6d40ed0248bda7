// The panic of a rule is one finding. // want internal
async fn f() {
    // wakeful: allow(broken_rule) nobody can tell
    g().await;
    bad(); // want bad_call
}
