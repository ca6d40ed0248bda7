#[allow(async_fn_in_trait)]
pub trait Store {
    async fn get(&self, key: &str) -> Option<String>;
}
