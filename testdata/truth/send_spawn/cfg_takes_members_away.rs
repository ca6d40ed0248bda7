//@ rustc: E0277@76:13 E0277@77:13 E0277@86:13
use std::rc::Rc;

fn is_send<T: Send>(_: T) {}

struct Pool;

#[cfg(any())]
impl Pool {
    const NONE: Option<Rc<u8>> = None;
    fn open() -> Rc<u8> {
        Rc::new(1)
    }
    fn only() -> Rc<u8> {
        Rc::new(1)
    }
}

#[cfg(all())]
impl Pool {
    const NONE: Option<u8> = None;
    fn open() -> u8 {
        1
    }
}

#[cfg(all())]
const EMPTY: Option<u8> = None;
#[cfg(any())]
const EMPTY: Option<Rc<u8>> = None;

const KEPT: Option<Rc<u8>> = None;

impl Pool {
    fn shared() -> Rc<u8> {
        Rc::new(1)
    }
}

struct Options {
    size: u8,
    #[cfg(any())]
    count: u8,
}

async fn chosen(kind: u8) {
    match kind {
        #[cfg(any())]
        0 => {
            let shared = Rc::new(1);
            tokio::task::yield_now().await;
            drop(shared);
        }
        _ => tokio::task::yield_now().await,
    }
}

async fn built() -> Options {
    Options {
        size: 1,
        #[cfg(any())]
        count: {
            let shared = Rc::new(1);
            tokio::task::yield_now().await;
            *shared
        },
    }
}

pub fn ask() {
    is_send(Pool::open());
    is_send(Pool::NONE);
    is_send(EMPTY);
    is_send(chosen(1));
    is_send(built());
    is_send(KEPT);
    is_send(Pool::shared());
}

struct Pair(#[cfg(any())] Rc<u8>, #[cfg(all())] u8);

struct Alone(#[cfg(all())] Rc<u8>);

pub fn fields(pair: Pair, alone: Alone) {
    is_send(pair.0);
    is_send(alone.0);
}
