use std::collections::HashMap;
use std::sync::{Arc, Mutex};

struct Entry {
    name: String,
    hits: u32,
}

fn chains(entries: &[Entry], by_name: &Mutex<HashMap<String, Arc<Entry>>>) {
    let total: u32 = entries.iter().map(|e| e.hits).sum();
    let names = entries.iter().filter(|e| e.hits > 0).map(|e| e.name.clone()).collect::<Vec<_>>();
    let first = names.first().cloned();
    let found = by_name.lock().unwrap().get("a").cloned();
    let mut later = Vec::new();
    later.push(total);
    for (i, name) in names.iter().enumerate() {
        let pair = (i, name.len());
    }
    if let Some(e) = found {
        let hits = e.hits;
    }
    spawn();
}

fn spawn() {}

// What was worked out stays so when a later attempt at something is given up.
fn before_a_none(word: String) -> Option<usize> {
    let made = Vec::from([word]);
    let read = String::from("x");
    None
}

fn first_of<T: Clone>(items: &[T]) -> T {
    items[0].clone()
}

fn lent_as_slices(names: Vec<String>, shared: std::sync::Arc<Vec<u8>>) {
    let by_reference = first_of(&names);
    let behind_arc = first_of(&shared);
    let of_array = first_of(&[1u16, 2]);
}
