// The call that asks for Send may stand in a macro of the program, and so may
// what is not.
use std::rc::Rc;
use std::sync::Arc;

macro_rules! start {
    ($($task:tt)*) => {
        tokio::spawn($($task)*)
    };
}

macro_rules! start_with {
    ($($name:ident),* => $body:block) => {{
        $(let $name = $name.clone();)*
        tokio::spawn(async move $body)
    }};
}

macro_rules! shared {
    ($e:expr) => {
        Rc::new($e)
    };
}

fn given() {
    let count = Rc::new(1);
    start!(async move { // want non_send_in_spawn
        work().await;
        println!("{count}");
    });
}

fn cloned() {
    let count = Arc::new(1);
    start_with!(count => { println!("{count}"); work().await; });
    println!("{count}");
}

fn made() {
    tokio::spawn(async { // want non_send_in_spawn
        let count = shared!(1);
        work().await;
        println!("{count}");
    });
}

async fn work() {}
