//! A file with its own word.
// wakeful: allow-file(bad_call) generated

fn f() {
    bad();
    bad();
}
// wakeful: allow-file(broken_rule) nothing // want unused_suppression
