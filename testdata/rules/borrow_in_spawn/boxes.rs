// What is in a box belongs to the box's owner; what a reference in it leads to may not.
struct Server {
    name: String,
    fixed: &'static str,
}

impl Server {
    fn size(&self) -> usize {
        self.name.len()
    }
}

fn in_a_box(server: Box<Server>, number: Box<u32>) {
    std::thread::spawn(|| server.size()); // want borrow_in_spawn
    std::thread::spawn(|| *number + 1); // want borrow_in_spawn
}

fn of_a_field(one: Box<Server>, another: Box<Server>) {
    std::thread::spawn(|| one.name.len()); // want borrow_in_spawn
    std::thread::spawn(|| another.fixed.len());
}

fn a_reference_in_a_box(server: Box<&'static Server>) {
    std::thread::spawn(|| server.size());
}

fn taken_out(number: Box<String>) {
    std::thread::spawn(|| drop(*number));
}

fn pointer_to_a_fn(f: fn() -> u32) {
    std::thread::spawn(|| f()); // want borrow_in_spawn
}

fn iterated(numbers: &'static [u32], more: &'static [u32]) {
    std::thread::spawn(|| { // want borrow_in_spawn
        for _ in numbers {}
    });
    std::thread::spawn(|| for _ in more.iter() {});
}
