// A destructor that waits for async code, dropped by a task.
use tokio::runtime::Handle;

struct Session {
    id: u32,
}

impl Session {
    fn open(id: u32) -> Self {
        Session { id }
    }

    async fn close(&self) {
        println!("{}", self.id);
    }

    async fn send(&self, text: &str) {
        println!("{text}");
    }
}

impl Drop for Session {
    fn drop(&mut self) {
        Handle::current().block_on(self.close());
    }
}

struct Client {
    name: String,
    session: Session,
}

// Asks first, and leaves the rest to a task.
struct Careful {
    session: u32,
}

impl Drop for Careful {
    fn drop(&mut self) {
        let session = self.session;
        match Handle::try_current() {
            Ok(handle) => drop(handle.spawn(async move { println!("{session}") })),
            Err(_) => tokio::runtime::Runtime::new().unwrap().block_on(async { println!("{session}") }),
        }
    }
}

struct InPlace {
    session: u32,
}

impl Drop for InPlace {
    fn drop(&mut self) {
        tokio::task::block_in_place(|| Handle::current().block_on(async { println!("{}", self.session) }));
    }
}

async fn at_the_end() {
    let session = Session::open(1); // want block_on_in_async
    session.send("a").await;
}

async fn by_hand() {
    let session = Session::open(1); // want block_on_in_async
    session.send("a").await;
    drop(session);
}

async fn in_a_field() {
    let client = Client { name: String::new(), session: Session::open(2) }; // want block_on_in_async
    client.session.send(&client.name).await;
}

async fn at_once() {
    Session::open(3).send("a").await; // want block_on_in_async
}

async fn given_away(to: &mut Vec<Session>) {
    let session = Session::open(4);
    session.send("a").await;
    to.push(session);
}

async fn on_a_thread() {
    let session = Session::open(5);
    session.send("a").await;
    let _ = tokio::task::spawn_blocking(move || drop(session)).await;
}

async fn careful() {
    let (a, b) = (Careful { session: 1 }, InPlace { session: 2 });
    println!("{} {}", a.session, b.session);
    let c = Careful { session: 3 };
    let d = InPlace { session: 4 };
    println!("{} {}", c.session, d.session);
}

fn sync_code() {
    let _session = Session::open(6);
}
