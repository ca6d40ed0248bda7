use std::error::Error;

type Outcome<T> = Result<T, Box<dyn Error>>;

#[derive(Debug)]
struct Late;

impl std::fmt::Display for Late {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("late")
    }
}

impl Error for Late {}

fn parse(text: &str) -> Outcome<u32> {
    if text.is_empty() {
        return Err(Box::new(Late));
    }
    if text == "?" {
        return Err("a question".into());
    }
    Ok(text.parse()?)
}

async fn load(text: &str) -> Result<u32, Box<dyn std::error::Error>> {
    tokio::task::yield_now().await;
    Ok(parse(text)? + 1)
}

async fn start() {
    tokio::spawn(async move { // want non_send_in_spawn
        let outcome = parse("1");
        tokio::task::yield_now().await;
        if let Err(e) = outcome {
            eprintln!("{e}");
        }
        let _ = load("2").await.is_ok();
    });
}
