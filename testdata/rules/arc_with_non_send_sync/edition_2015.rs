//@ edition: 2015
// `::*` are the crate's own items.
use ::*;
use std::cell::Cell;
use std::sync::Arc;

fn shared() {
    let count = Arc::new(Cell::new(1)); // want arc_with_non_send_sync
    count.set(2);
}
