//@ ok
//@ desc: a closure that looks through a reference borrows what lives forever, and not the variable
//@ rustc: ok
pub fn case() {
    let name = "text";
    std::thread::spawn(|| name.len());
}
