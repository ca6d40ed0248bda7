use std::future::Future;

struct Request;

impl Request {
    async fn body(&self) -> String {
        String::new()
    }
}

// What these give back is no future: an await is missing.

async fn read(r: Request) -> String {
    r.body()
}

async fn read_well(r: Request) -> Result<String, ()> {
    Ok(r.body())
}

fn read_all(r: Request) -> Vec<String> {
    vec![r.body()]
}

fn reads(r: Request) -> impl Future<Output = String> {
    r.body() // want borrow_in_spawn
}
