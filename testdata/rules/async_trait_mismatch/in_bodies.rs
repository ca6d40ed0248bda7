use async_trait::async_trait;

#[async_trait]
trait Source {
    async fn ask(&self) -> u32;
}

async fn used(source: &dyn Source) -> u32 {
    source.ask().await
}

#[tokio::test]
async fn with_a_mock() {
    struct Mock;

    impl Source for Mock {
        async fn ask(&self) -> u32 { // want async_trait_mismatch
            1
        }
    }

    assert_eq!(used(&Mock).await, 1);
}

#[tokio::test]
async fn with_a_boxed_mock() {
    struct Mock;

    #[async_trait]
    impl Source for Mock {
        async fn ask(&self) -> u32 {
            1
        }
    }

    assert_eq!(used(&Mock).await, 1);
}

fn all_of_it_in_a_body() {
    trait Sink {
        async fn put(&self, x: u32);
    }

    struct Null;

    #[async_trait]
    impl Sink for Null {
        async fn put(&self, x: u32) { // want async_trait_mismatch
            drop(x);
        }
    }

    fn deeper() {
        struct Two;

        impl Source for Two {
            async fn ask(&self) -> u32 { // want async_trait_mismatch
                2
            }
        }

        let _ = Two;
    }

    let _ = (Null, deeper);
}
