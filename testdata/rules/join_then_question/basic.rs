use std::io::Result;

async fn user() -> Result<u32> {
    Ok(1)
}

async fn posts() -> Result<u32> {
    Ok(2)
}

async fn plain() -> u32 {
    3
}

async fn other_error() -> std::result::Result<u32, std::fmt::Error> {
    Ok(4)
}

enum Both {
    Io,
    Fmt,
}

impl From<std::io::Error> for Both {
    fn from(_: std::io::Error) -> Both {
        Both::Io
    }
}

impl From<std::fmt::Error> for Both {
    fn from(_: std::fmt::Error) -> Both {
        Both::Fmt
    }
}

async fn guilty() -> Result<u32> {
    let (user, posts) = tokio::join!(user(), posts()); // want join_then_question
    let user = user?;
    let posts = posts?;
    Ok(user + posts)
}

async fn at_once() -> Result<(u32, u32)> {
    let (a, b) = tokio::join!(user(), posts()); // want join_then_question
    Ok((a?, b?))
}

async fn bound_again() -> Result<u32> {
    let (a, b) = tokio::join!(user(), posts()); // want join_then_question
    let (mut a, b) = (a?, b?);
    a += b;
    Ok(a)
}

async fn bound_again_at_once() -> Result<u32> {
    let (a, b) = tokio::join!(user(), posts(),); // want join_then_question

    let (mut first, second): (u32, u32) = (a?, b?);
    first += second;
    Ok(first)
}

async fn only_errors() -> Result<()> {
    let (a, b, c) = futures::join!(user(), posts(), user()); // want join_then_question
    a?;
    b?;
    c?;
    Ok(())
}

// try_join! wants one error type.
async fn two_errors() -> std::result::Result<u32, Both> {
    let (a, b) = tokio::join!(user(), other_error()); // want join_then_question
    Ok(a? + b?)
}

async fn innocent(flag: bool) -> Result<u32> {
    let (a, b) = tokio::try_join!(user(), posts())?;
    let (c, d) = tokio::join!(plain(), plain());
    let (e, f) = tokio::join!(user(), posts());
    if let Err(e) = &e {
        println!("{e}");
    }
    let (g, h) = tokio::join!(user(), posts());
    println!("both are through, {}", a + b + c + d);
    let more = e? + f? + g? + h?;
    let (i, j) = tokio::join!(user(), posts());
    if flag {
        return Ok(i? + j?);
    }
    let (k, l) = tokio::join!(user(), posts());
    Ok(more + k? + l.unwrap_or(0))
}
