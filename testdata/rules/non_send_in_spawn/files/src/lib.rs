mod names;

use std::rc::Rc;

pub struct Cache {
    pub names: Rc<Vec<String>>,
    pub local: Rc<std::cell::Cell<u32>>,
}

pub fn spawned(cache: &Cache) {
    let names = Rc::clone(&cache.names);
    tokio::spawn(async move { println!("{}", names.len()) }); // want non_send_in_spawn
}

fn shared<T: Sync>() {}

pub fn asserted() {
    shared::<std::cell::Cell<u32>>(); // want non_send_in_spawn
    shared::<u32>();
}
