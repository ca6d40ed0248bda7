use std::rc::Rc;

struct Memory;

impl crate::Store for Memory {
    async fn get(&self, id: u32) -> Option<String> {
        tokio::task::yield_now().await;
        Some(id.to_string())
    }

    fn len(&self) -> usize {
        1
    }
}

pub trait OneThread/*|*/ {
    async fn get(&self) -> u32;
}

impl OneThread for Memory {
    async fn get(&self) -> u32 {
        let rc = Rc::new(1);
        tokio::task::yield_now().await;
        *rc
    }
}
