use crate::traits::Store;

pub struct Memory(pub Vec<String>);

impl Store for Memory {
    async fn get(&self, key: &str) -> Option<String> {
        self.0.iter().find(|k| *k == key).cloned()
    }
}
