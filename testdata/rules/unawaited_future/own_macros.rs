// A macro of the program may make the future, or lose it.
macro_rules! fetch {
    ($n:expr) => {
        load($n)
    };
}

macro_rules! run {
    ($e:expr) => {
        $e;
    };
}

macro_rules! wait {
    ($e:expr) => {
        $e.await
    };
}

async fn load(n: u32) -> u32 {
    n
}

async fn all() {
    fetch!(1); // want unawaited_future
    run!(load(2)); // want unawaited_future
    fetch!(3).await;
    wait!(load(4));
    wait!(fetch!(5));
}
