//@ edition: 2021
struct Holder<'a>(&'a str);

async fn /*|*/owned(text: String) -> usize {
    text.len()
}

async fn /*|*/one(text: &str) -> usize {
    text.len()
}

async fn /*|*/two(text: &str, more: &str) -> usize {
    text.len() + more.len()
}

async fn /*|*/hidden(holder: Holder<'_>) -> usize {
    holder.0.len()
}

async fn /*|*/generic<T: Send + Sync>(value: &[T]) -> usize {
    value.len()
}

impl Holder<'_> {
    async fn /*|*/len(&self) -> usize {
        self.0.len()
    }
}
