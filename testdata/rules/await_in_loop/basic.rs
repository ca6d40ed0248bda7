use std::collections::HashMap;
use std::io::Result;

struct Client;

impl Client {
    async fn get(&self, id: u32) -> Result<String> {
        Ok(id.to_string())
    }

    async fn get_next(&mut self, id: u32) -> Result<String> {
        Ok(id.to_string())
    }

    async fn send(&self, _id: u32) -> Result<()> {
        Ok(())
    }
}

async fn fetch(url: &str) -> String {
    url.to_string()
}

async fn pushes(urls: &[String]) -> Vec<String> {
    let mut pages = Vec::new();
    for url in urls {
        pages.push(fetch(url).await); // want await_in_loop
    }
    pages
}

async fn fallible(client: &Client, ids: Vec<u32>) -> Result<Vec<String>> {
    let mut all = Vec::new();
    for id in ids {
        all.push(client.get(id).await?); // want await_in_loop
    }
    Ok(all)
}

async fn keyed(client: &Client, ids: &[u32]) -> Result<HashMap<u32, String>> {
    let mut all = HashMap::new();
    for id in ids {
        let page = client.get(*id).await?; // want await_in_loop
        println!("{page}");
        all.insert(*id, page);
    }
    Ok(all)
}

async fn numbered(client: &Client) {
    for id in 0..10 {
        if let Ok(page) = client.get(id).await { // want await_in_loop
            println!("{page}");
        }
    }
}

// The first that is there ends the loop.
async fn first(client: &Client, ids: &[u32]) -> Option<String> {
    for id in ids {
        if let Ok(page) = client.get(*id).await {
            return Some(page);
        }
    }
    None
}

// Each turn needs the one before.
async fn carried(client: &Client, ids: &[u32]) -> Result<usize> {
    let mut total = 0;
    for id in ids {
        total += client.get(*id).await?.len();
    }
    let mut next = 0;
    for _ in ids {
        next = client.get(next).await?.len() as u32;
    }
    Ok(total + next as usize)
}

async fn one_at_a_time(client: &mut Client, ids: &[u32]) -> Result<()> {
    for id in ids {
        println!("{}", client.get_next(*id).await?);
    }
    Ok(())
}

async fn in_order(client: &Client, ids: &[u32]) -> Result<()> {
    for id in ids {
        client.send(*id).await?;
    }
    Ok(())
}

async fn again_and_again(client: &Client) {
    for _ in 0..3 {
        println!("{:?}", client.get(1).await);
    }
}

async fn two_steps(client: &Client, ids: &[u32]) -> Result<()> {
    for id in ids {
        let page = client.get(*id).await?;
        client.send(page.len() as u32).await?;
    }
    Ok(())
}

async fn looks_back(client: &Client, ids: &[u32]) -> Result<Vec<String>> {
    let mut all: Vec<String> = Vec::new();
    for id in ids {
        if all.len() < 10 {
            all.push(client.get(*id).await?);
        }
    }
    Ok(all)
}

async fn made_first(ids: &[u32]) -> Vec<u32> {
    let handles: Vec<_> = ids.iter().map(|id| { let id = *id; tokio::spawn(async move { id }) }).collect();
    let mut all = Vec::new();
    for handle in handles {
        all.push(handle.await.unwrap_or(0));
    }
    all
}

fn add(total: &mut usize, page: &str) {
    *total += page.len();
}

async fn lends_on(client: &Client, ids: &[u32], total: &mut usize) -> Result<()> {
    for id in ids {
        let page = client.get(*id).await?;
        add(total, &page);
    }
    Ok(())
}
