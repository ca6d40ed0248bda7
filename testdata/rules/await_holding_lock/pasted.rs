impl Counter {
    async fn count(&self) {
        let mut count = self.count.lock().unwrap(); // want await_holding_lock
        *count += 1;
        self.tell().await;
    }

    async fn look(&self) -> usize {
        let items = self.items.read().expect("not poisoned"); // want await_holding_lock
        self.tell().await;
        items.len()
    }

    async fn free(&self) {
        let n = self.items.lock().unwrap().len();
        self.tell(n).await;
        let items = self.items.lock().await;
        self.tell(items.len()).await;
        let text = self.file.read(&mut buffer).unwrap();
        self.tell(text).await;
    }
}
