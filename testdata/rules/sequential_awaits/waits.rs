use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use tokio::time::sleep;

// What a fn of one's own does shows in its body, whatever its name is.
async fn step_one() -> u32 {
    println!("one begins");
    sleep(Duration::from_secs(1)).await;
    1
}

async fn step_two(n: u64) -> Result<u32, String> {
    sleep(Duration::from_millis(n)).await;
    if n > 5 { Err(format!("{n} is too long")) } else { Ok(step_one().await) }
}

async fn independent() -> Result<u32, String> {
    let one = step_one().await; // want sequential_awaits
    let two = step_two(3).await?;
    Ok(one + two)
}

async fn dependent() -> Result<u32, String> {
    let one = step_one().await;
    let two = step_two(u64::from(one)).await?;
    Ok(one + two)
}

static STEPS: AtomicU32 = AtomicU32::new(0);

async fn counted(n: u64) -> u32 {
    sleep(Duration::from_millis(n)).await;
    STEPS.fetch_add(1, Ordering::SeqCst)
}

async fn saved(n: u64) -> u64 {
    tokio::fs::write("step", n.to_string()).await.unwrap();
    n
}

async fn in_order() -> u64 {
    let first = counted(1).await;
    let second = counted(2).await;
    let third = saved(3).await;
    let fourth = saved(4).await;
    u64::from(first + second) + third + fourth
}

struct Meter {
    value: u32,
}

impl Meter {
    async fn reading(&self) -> u32 {
        sleep(Duration::from_secs(1)).await;
        self.value
    }

    async fn next(&mut self) -> u32 {
        sleep(Duration::from_secs(1)).await;
        self.value += 1;
        self.value
    }
}

async fn meters(a: &mut Meter, b: &mut Meter) -> u32 {
    let before = a.reading().await; // want sequential_awaits
    let beside = b.reading().await;
    let first = a.next().await;
    let second = a.next().await;
    before + beside + first + second
}

// A GET only asks, and a POST does not.
async fn requests(client: &reqwest::Client) -> reqwest::Result<()> {
    let page = client.get("http://localhost/page").send().await?; // want sequential_awaits
    let user = client.get("http://localhost/user").header("accept", "*").send().await?;
    println!("{} {}", page.status(), user.status());
    let made = client.post("http://localhost/page").send().await?;
    let seen = client.get("http://localhost/page").send().await?;
    println!("{} {}", made.status(), seen.status());
    Ok(())
}
