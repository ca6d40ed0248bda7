//! Methods of types that nobody knows, named as a trait's.

use foreign::Map;

trait Protocol {
    fn sessions(&self) -> &Map<u32, u32>;

    async fn insert(&self, id: u32) -> u32;

    async fn attach(&self, id: u32) -> u32 {
        self.sessions().insert(id);
        self.insert(id); // want unawaited_future
        self.insert(id).await
    }
}
