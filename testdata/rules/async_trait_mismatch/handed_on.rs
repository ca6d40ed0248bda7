// tonic hands the attribute on, and its generated traits carry it so.
#[tonic::async_trait]
trait Chat {
    async fn send(&self, text: String) -> u32;
}

struct Forgot;

impl Chat for Forgot {
    async fn send(&self, text: String) -> u32 { // want async_trait_mismatch
        text.len() as u32
    }
}

struct Right;

#[async_trait::async_trait]
impl Chat for Right {
    async fn send(&self, text: String) -> u32 {
        text.len() as u32
    }
}
