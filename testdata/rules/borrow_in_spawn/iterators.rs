// Iterators and collections of references: they live no longer than what they are of.
struct Server {
    names: Vec<String>,
    fixed: &'static str,
    words: Vec<&'static str>,
    shared: std::sync::Arc<Vec<u32>>,
}

fn iterator(server: &Server) {
    let names = server.names.iter();
    tokio::spawn(async move { names.count() }); // want borrow_in_spawn
}

fn adapted(server: &Server) {
    let shared = server.shared.iter().rev().copied();
    tokio::spawn(async move { shared.sum::<u32>() }); // want borrow_in_spawn
}

fn collected(text: &str) {
    let words: Vec<&str> = text.split(' ').collect();
    tokio::spawn(async move { words.len() }); // want borrow_in_spawn
}

fn in_a_thread(text: &str) {
    let lines = text.lines().map(|line| line.len());
    std::thread::spawn(move || lines.max()); // want borrow_in_spawn
}

fn of_a_local(numbers: Vec<u32>) {
    let pairs = numbers.chunks(2); // want borrow_in_spawn
    tokio::spawn(async move { pairs.count() });
}

fn drained(numbers: &mut Vec<u32>) {
    let all = numbers.drain(..);
    tokio::spawn(async move { all.count() }); // want borrow_in_spawn
}

fn owned(server: &Server, text: &str, numbers: &mut Vec<u32>, words: &mut Vec<&'static str>) {
    let names = server.names.clone().into_iter();
    tokio::spawn(async move { names.count() });
    let lines = text.lines().map(String::from).collect::<Vec<_>>();
    tokio::spawn(async move { lines.len() });
    let longest = text.lines().map(|line| line.len()).max();
    tokio::spawn(async move { longest });
    let all: Vec<u32> = numbers.drain(..).collect();
    tokio::spawn(async move { all.len() });
    let all: Vec<&str> = words.drain(..).collect();
    tokio::spawn(async move { all.len() });
}

fn for_ever(server: &Server, words: &[&'static str], boxed: Box<&'static str>) {
    let fixed = server.fixed.split(' ').collect::<Vec<_>>();
    tokio::spawn(async move { fixed.len() });
    let copied: Vec<&str> = server.words.iter().copied().collect();
    tokio::spawn(async move { copied.len() });
    let first = words.first().unwrap().lines();
    tokio::spawn(async move { first.count() });
    let lines = boxed.lines();
    tokio::spawn(async move { lines.count() });
}

fn within_a_scope(text: &str) {
    let lines = text.lines();
    std::thread::scope(|scope| {
        scope.spawn(move || lines.count());
    });
}
