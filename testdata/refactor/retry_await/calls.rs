use std::time::Duration;

struct Client;
struct Failed;

impl Client {
    async fn get(&self, path: &str) -> Result<String, Failed> {
        Ok(path.to_string())
    }

    async fn next(&mut self) -> Result<u32, Box<dyn std::error::Error>> {
        Ok(1)
    }

    async fn close(self) -> Result<(), Failed> {
        Ok(())
    }

    async fn borrow(&mut self) -> Result<&str, Failed> {
        Ok("")
    }
}

async fn send(client: &mut Client, text: String) -> Result<(), Failed> {
    client.get(&text).await.map(drop)
}

async fn bound(client: &Client, path: String) -> Result<usize, Failed> {
    let text = client.get(&path)./*|*/await?;
    Ok(text.len())
}

async fn chained(client: &Client) -> usize {
    let tries = 1;
    let n = client
        .get(
            "a",
        )
        .await/*|*/
        .map_or(0, |text| text.len());
    n + tries
}

async fn statement(client: &mut Client) -> Result<(), Box<dyn std::error::Error>> {
    client.next().await/*|*/?;
    Ok(())
}

async fn tail(client: &Client) -> Result<String, Failed> {
    tokio::time::sleep(Duration::from_secs(1)).await;
    client.get("b").await/*|*/
}

async fn lends(mut client: Client) -> Result<(), Failed> {
    send(&mut client, "a".to_string())./*|*/await
}

async fn gives_away(mut client: Client, text: String) -> Result<(), Failed> {
    send(&mut client, text)./*|*/await?;
    client.close()./*|*/await
}

async fn gives_a_reference(client: &mut Client) -> Result<usize, Failed> {
    let text = client.borrow()./*|*/await?;
    Ok(text.len())
}

async fn part_of_more(client: &Client) -> Result<String, Failed> {
    Ok(client.get("c")./*|*/await?)
}

fn spawned(client: Client) {
    tokio::spawn(async move {
        let mut client = client;
        let n = client.next().await/*|*/.unwrap_or(0);
        println!("{n}");
    });
}
