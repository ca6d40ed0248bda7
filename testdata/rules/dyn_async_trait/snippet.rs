use trait_variant::make;

#[make(SendDatabase: Send)]
trait Database {
    async fn get(&self, id: &str) -> Option<Record>;
}

let kept: Box<dyn SendDatabase> = open(); // want dyn_async_trait

// Now you can use:
Box<dyn SendDatabase> // want dyn_async_trait
