use a::{b, ;
fn before() {}
struct Half { a: u8, b: }
fn broken(x: , y: u8) -> {}
impl Foo {
    fn good(&self) {}
    fn bad(
    fn next(&self) {}
}
fn body_only_broken() { let x = ; }
trait T { fn a(); fn ; fn b(); }
enum E { A, B(, C }
fn after() {}
const X: = 3;
static
