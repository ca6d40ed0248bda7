pub struct Disk;

mod inner {
    impl store::Storage for super::Disk {
        async fn get(&self, _key: &str) -> Option<String> {
            None
        }
    }
}
