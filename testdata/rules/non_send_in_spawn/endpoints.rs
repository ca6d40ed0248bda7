//! An endpoint that is made of a closure.

use poem::{Route, endpoint};
use std::rc::Rc;

fn routes() -> Route {
    Route::new()
        .at("/counted", endpoint::make(|_| async { // want non_send_in_spawn
            let count = Rc::new(1);
            tokio::task::yield_now().await;
            count.to_string()
        }))
        .at("/", endpoint::make(|_| async {
            tokio::task::yield_now().await;
            "index"
        }))
}
