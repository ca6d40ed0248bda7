fn f() {
    bad(); // wakeful: allow(bad_call) the line itself
    // wakeful: allow(bad_call) the line below
    bad();
    // wakeful: allow(bad_call) also with more to say,
    // on a second line
    bad();
    bad(); // want bad_call
    /* wakeful: allow(bad_call) a block comment */ bad();
    g(bad(), bad()); // wakeful: allow(bad_call) both
    good(); // wakeful: allow(bad_call) nothing // want unused_suppression
    // wakeful: allow(broken_rule, bad_call) half of it // want unused_suppression
    bad();
    bad(); // wakeful: allow(bad_cal) misspelled // want unused_suppression bad_call
    bad(); // wakeful: alow(bad_call) misspelled // want unused_suppression bad_call
    bad(); // wakeful: allow no rule // want unused_suppression bad_call
    bad(); // wakeful: allow() no rule // want unused_suppression bad_call
    // wakeful: likes prose
    /// wakeful: allow(bad_call) documentation is no suppression
    bad(); // want bad_call
}
// wakeful: allow(bad_call) alone // want unused_suppression
