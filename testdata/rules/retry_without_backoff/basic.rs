use std::time::Duration;

async fn connect() -> Result<u32, String> {
    Err("refused".into())
}

async fn by_match() -> u32 {
    loop {
        match connect().await {
            Ok(c) => return c,
            Err(e) => { // want retry_without_backoff
                println!("{e}");
                continue;
            }
        }
    }
}

async fn by_if_let() -> u32 {
    loop {
        if let Ok(c) = connect().await { // want retry_without_backoff
            break c;
        }
    }
}

async fn waits() -> u32 {
    loop {
        match connect().await {
            Ok(c) => return c,
            Err(_) => tokio::time::sleep(Duration::from_secs(1)).await,
        }
    }
}

async fn counts() -> Option<u32> {
    let mut tries = 0;
    loop {
        match connect().await {
            Ok(c) => return Some(c),
            Err(e) => println!("{e}"),
        }
        tries += 1;
        if tries == 3 {
            return None;
        }
    }
}

async fn gives_up() -> Option<u32> {
    loop {
        match connect().await {
            Ok(c) => return Some(c),
            Err(e) if e == "again" => continue,
            Err(_) => return None,
        }
    }
}

// It serves, it does not try again.
async fn serves() {
    loop {
        match connect().await {
            Ok(c) => println!("{c}"),
            Err(e) => println!("{e}"),
        }
    }
}

async fn limited() -> Option<u32> {
    for _ in 0..3 {
        if let Ok(c) = connect().await {
            return Some(c);
        }
    }
    None
}

async fn ends_the_program() -> u32 {
    loop {
        match connect().await {
            Ok(c) => return c,
            Err(_) => std::process::exit(1),
        }
    }
}

fn give_up(why: String) -> ! {
    panic!("{why}")
}

async fn leaves_by_a_call() -> u32 {
    loop {
        match connect().await {
            Ok(c) => return c,
            Err(e) => {
                println!("{e}");
                give_up(e)
            }
        }
    }
}

async fn leaves_by_a_macro() -> anyhow::Result<u32> {
    loop {
        match connect().await {
            Ok(c) => return Ok(c),
            Err(e) => anyhow::bail!(e),
        }
    }
}

async fn no_binding() -> u32 {
    let connection = 'tries: loop {
        match connect().await {
            Err(_) => continue 'tries, // want retry_without_backoff
            Ok(c) => break c,
        };
    };
    connection + 1
}

async fn sometimes() -> u32 {
    loop {
        match connect().await {
            Ok(c) => return c,
            Err(e) => { // want retry_without_backoff
                if e.is_empty() {
                    continue;
                }
                println!("{e}");
            }
        }
    }
}
