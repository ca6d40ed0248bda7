use std::rc::Rc;
use std::sync::Mutex;

fn outer() {
    struct Log {
        lines: Rc<Mutex<Vec<String>>>, // want rc_mutex
    }
    impl Log {
        fn of(lines: Rc<Mutex<Vec<String>>>) -> Self { // want rc_mutex
            let kept: Rc<Mutex<Vec<String>>> = lines; // want rc_mutex
            Log { lines: kept }
        }
    }
    {
        use tokio::sync::Mutex;
        fn awaited(_: Rc<Mutex<u32>>) {}
        awaited(Rc::new(Mutex::new(1)));
    }
    let make = || {
        fn inner() -> Option<Rc<Mutex<u32>>> { // want rc_mutex
            None
        }
        inner()
    };
    make();
    Log::of(Rc::new(Mutex::new(Vec::new())));
}
