use std::rc::Rc;

fn need<T: Send>(_: T) {}

fn settled_by_one_of_two() {
    let r;
    #[cfg(feature = "shared")]
    {
        r = Rc::new(1);
    }
    #[cfg(not(feature = "shared"))]
    {
        r = 1;
    }
    need(r);
}

fn settled_perhaps() {
    let mut all = Vec::new();
    #[cfg(feature = "shared")]
    all.push(Rc::new(1));
    std::thread::spawn(move || drop(all));
}

fn settled_before() {
    let mut all = Vec::new();
    all.push(Rc::new(1));
    #[cfg(feature = "shared")]
    all.push(Rc::new(2));
    std::thread::spawn(move || drop(all)); // want non_send_in_spawn
}

fn settled_in_some_build() {
    let mut all = Vec::new();
    #[cfg(debug_assertions)]
    all.push(Rc::new(1));
    std::thread::spawn(move || drop(all)); // want non_send_in_spawn
}
