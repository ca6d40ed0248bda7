trait Store {
    async fn get(&self) -> u32;
}
