// The arguments of the standard library's macros are evaluated where they stand.
async fn fetch() -> u32 {
    1
}

fn shown() {
    println!("{}", fetch().await); // want await_outside_async
}

fn listed() -> Vec<u32> {
    vec![fetch().await] // want await_outside_async
}

fn in_a_closure() {
    let show = || assert_eq!(fetch().await, 1); // want await_outside_async
    show();
}

fn in_a_block() -> impl Future<Output = String> {
    async { format!("{}", fetch().await) }
}

fn unknown() {
    elsewhere!("{}", fetch().await);
}

macro_rules! write {
    ($x:expr) => {
        async { $x }
    };
}

fn own() -> impl Future<Output = u32> {
    write!(fetch().await)
}
