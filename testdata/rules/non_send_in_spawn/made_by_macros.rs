//! A macro of the crate declares what would otherwise be the prelude's or, in a loose
//! file, std's; another only takes such names.

macro_rules! shared {
    ($name:ident) => {
        pub struct $name<T>(pub T);

        impl<T> $name<T> {
            pub fn new(value: T) -> Self {
                $name(value)
            }
        }
    };
}

mod handles {
    shared!(Rc);
}

use handles::*;
use std::rc::Weak;

trait Empty {}

macro_rules! empty {
    ($($name:ident),*) => {
        $(impl<T> Empty for $name<T> {})*
    };
}

empty!(Option, Weak);

pub fn own_handle() {
    let handle = Rc::new(1);
    tokio::spawn(async move { drop(handle) });
}

pub fn plain(handle: Option<*mut u8>, weak: Weak<u8>) {
    tokio::spawn(async move { drop(handle) }); // want non_send_in_spawn
    tokio::spawn(async move { drop(weak) }); // want non_send_in_spawn
}
