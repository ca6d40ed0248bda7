trait Store {
    async fn put(&mut self, key: &str, value: &[u8]) -> Result<(), String>;
}

struct Log(Vec<u8>);

impl Store for Log {
    async fn put(&mut self, key: &str, value: &[u8]) -> Result<(), String> {
        self.0.extend(key.bytes());
        self.0.extend(value);
        Ok(())
    }
}

fn stores() -> Vec<Box<dyn Store>> { // want dyn_async_trait
    vec![Box::new(Log(Vec::new()))]
}
