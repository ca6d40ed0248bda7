mod memory;

use async_trait::async_trait;

#[async_trait]/*|*/
pub trait Store {
    async fn get(&self, id: u32) -> Option<String>;
}

struct Nothing;

#[async_trait]
impl Store for Nothing {
    async fn get(&self, _id: u32) -> Option<String> {
        None
    }
}

#[async_trait::async_trait]
pub trait Object/*|*/ {
    async fn count(&self) -> u32;
}

#[async_trait::async_trait]
impl Object for Nothing {
    async fn count(&self) -> u32 {
        1
    }
}

pub async fn any() -> u32 {
    let one: Box<dyn Object> = Box::new(Nothing);
    one.count().await + Nothing.get(1).await.map_or(0, |s| s.len() as u32)
}
