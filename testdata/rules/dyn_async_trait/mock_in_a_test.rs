// The impl of a test's mock stands in a body, and has to follow the trait.
trait Store {
    async fn get(&self) -> u32;
}

struct Memory;

impl Store for Memory {
    async fn get(&self) -> u32 {
        1
    }
}

fn open() -> Box<dyn Store> { // want dyn_async_trait
    Box::new(Memory)
}

#[tokio::test]
async fn with_a_mock() {
    struct Mock;

    impl Store for Mock {
        async fn get(&self) -> u32 {
            2
        }
    }

    assert_eq!(Mock.get().await, 2);
}
