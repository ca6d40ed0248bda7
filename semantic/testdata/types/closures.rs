fn apply<F, T>(f: F) -> T
where
    F: FnOnce(u8) -> T,
{
    f(1)
}

async fn closures(names: Vec<String>) {
    let length = apply(|n| n as usize);
    let boxed: Box<dyn Fn(&str) -> bool> = Box::new(|s| s.is_empty());
    let said = boxed("a");
    let add = |a: i32, b| a + b;
    let three = add(1, 2);
    let parsed = names.iter().map(|n| n.parse::<u16>()).filter_map(Result::ok).max();
    let futures = names.into_iter().map(|n| async move { n.len() }).collect::<Vec<_>>();
    let lens = futures::future::join_all(futures).await;
    let later = async |n: u8| n;
    let done = later(1).await;
}
