use async_trait::async_trait;

use crate::Store;

struct Memory;

#[async_trait]
impl Store for Memory {
    async fn get(&self, id: u32) -> Option<String> {
        Some(id.to_string())
    }
}
