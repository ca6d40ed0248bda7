fn /*|*/plain(n: u32) -> impl Future<Output = u32> {
    async move { n + 1 }
}

pub fn promises(text: &str) -> impl Future<Output = ()> + Send /*|*/{
    async move {
        println!("{text}
 and more");
    }
}

fn /*|*/more(n: u32) -> impl Future<Output = u32> + Send + Unpin {
    std::future::ready(n)
}

fn before(n: u32) -> impl Future<Output = u32> /*|*/{
    println!("at once");
    async move { n + 1 }
}

fn in_it(n: u32) -> impl Future<Output = u32> {
    async move { n /*|*/+ 1 }
}

fn main() {
    let _ = (plain(1), promises(""), more(1), before(1), in_it(1));
}
