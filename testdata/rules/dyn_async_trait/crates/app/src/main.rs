mod disk;

use store::Storage;

async fn show(from: &dyn Storage) { // want dyn_async_trait
    if let Some(value) = from.get("key").await {
        println!("{value}");
    }
}

fn main() {
    let all: Vec<Box<dyn Storage>> = vec![Box::new(store::Memory(Vec::new())), Box::new(disk::Disk)]; // want dyn_async_trait
    drop(show(all[0].as_ref()));
}
