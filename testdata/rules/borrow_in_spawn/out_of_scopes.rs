// Futures that are kept beyond a loop, a `match` or a block that owns what they borrow.
use futures::future::{join_all, FutureExt};
use futures::stream::{FuturesUnordered, StreamExt};

async fn load(id: &String) -> usize {
    id.len()
}

async fn own(id: String) -> usize {
    id.len()
}

fn name() -> String {
    String::from("name")
}

struct Client {
    name: String,
    fixed: &'static str,
}

impl Client {
    async fn get(&self) -> usize {
        self.name.len()
    }

    async fn change(&mut self) {}
}

async fn broken_out() {
    let f = loop {
        let name = name();
        break load(&name); // want borrow_in_spawn
    };
    f.await;
    let f = loop {
        let name = name();
        break own(name);
    };
    f.await;
    let outer = name();
    let f = 'found: {
        if outer.is_empty() {
            break 'found load(&outer);
        }
        let name = name();
        load(&name) // want borrow_in_spawn
    };
    f.await;
    let n = loop {
        let name = name();
        break load(&name).await;
    };
    println!("{n}");
}

async fn chosen(now: bool, given: Option<String>) {
    let outer = name();
    let f = if now {
        load(&outer)
    } else {
        let name = name();
        load(&name) // want borrow_in_spawn
    };
    f.await;
    let f = match &given {
        Some(name) => load(name),
        None => load(&outer),
    };
    f.await;
    let f = match now {
        true => load(&name()), // want borrow_in_spawn
        false => load(&outer),
    };
    f.await;
    let f = match given {
        Some(name) => load(&name), // want borrow_in_spawn
        None => return,
    };
    f.await;
}

async fn loops(names: Vec<String>, clients: Vec<Client>, mut changing: Vec<Client>) {
    let mut all = vec![];
    for name in &names {
        all.push(load(name));
    }
    for name in names.clone() {
        all.push(load(&name)); // want borrow_in_spawn
    }
    join_all(all).await;

    let mut all = FuturesUnordered::new();
    for client in &clients {
        all.push(async { client.get().await });
    }
    while all.next().await.is_some() {}

    drop(all);

    let mut all = vec![];
    for client in clients {
        all.push(client.get()); // want borrow_in_spawn
    }
    join_all(all).await;

    let mut all = vec![];
    for client in changing.iter_mut() {
        all.push(client.change());
    }
    join_all(all).await;

    let mut all = vec![];
    while let Some(client) = changing.pop() {
        all.push(async { client.get().await }); // want borrow_in_spawn
    }
    join_all(all).await;
}

async fn copies() {
    let mut all = vec![];
    for n in 0..3 {
        all.push(async { println!("{n}") }); // want borrow_in_spawn
    }
    join_all(all).await;
    let mut all = vec![];
    for n in 0..3 {
        all.push(async move { println!("{n}") });
    }
    join_all(all).await;
}

async fn fields(client: Client) {
    let f = {
        let Client { name, fixed } = client;
        println!("{name}");
        async { fixed.len() }
    };
    f.await;
}

async fn erased(now: bool) {
    let f = if now {
        async { 1 }.boxed()
    } else {
        let name = name();
        async { name.len() }.boxed() // want borrow_in_spawn
    };
    f.await;
    let mut all = vec![];
    for n in 0..3 {
        let name = format!("{n}");
        all.push(load(&name).boxed()); // want borrow_in_spawn
    }
    join_all(all).await;
}

async fn awaited_at_once(now: bool) {
    {
        let name = name();
        load(&name) // want borrow_in_spawn
    }
    .await;
    let n = if now {
        let name = name();
        async { name.len() }.await
    } else {
        own(name()).await
    };
    println!("{n}");
}

async fn done_within(now: bool) {
    let mut all = vec![];
    if now {
        let name = name();
        let mut inner = vec![];
        inner.push(load(&name));
        join_all(inner).await;
    }
    all.push(own(name()));
    join_all(all).await;
}
