use std::io;

struct Db;

impl Db {
    async fn get(&self, id: u32) -> io::Result<String> {
        Ok(id.to_string())
    }

    async fn save(&self, _id: u32) -> u32 {
        1
    }

    async fn next(&mut self) -> u32 {
        1
    }
}

async fn parse(text: &str) -> Result<u32, std::num::ParseIntError> {
    text.parse()
}

async fn whole_row(db: &Db) {
    let a = db.sa/*|*/ve(1).await;
    let mut b = db.save(2).await;
    let (c, d) = (a, b);
    b += c + d;
    println!("{b}");
}

async fn part_of_it(db: &Db) -> u32 {
    let a = db.save(1).await;
    let b = db.sa/*<*/ve(2).await;
    let c = db.sa/*>*/ve(3).await;
    a + b + c
}

async fn one_selected(db: &Db) -> u32 {
    let a = db.save(1).await;
    /*<*/let b = db.save(2).await;/*>*/
    a + b
}

async fn fallible(db: &Db) -> io::Result<String> {
    let mut first = db.get(1).await?;
    // and the second
    let second = db.get(2).await?;/*|*/
    first.push_str(&second);
    Ok(first)
}

async fn two_errors(db: &Db) -> Result<u32, Box<dyn std::error::Error>> {
    let a = db.get(1).await?;/*|*/
    let b = parse("1").await?;
    Ok(a.len() as u32 + b)
}

async fn depends(db: &Db) -> u32 {
    let a = db.save(1).await;/*|*/
    let b = db.save(a).await;
    a + b
}

async fn exclusive(db: &mut Db) -> u32 {
    let a = db.next().await;/*|*/
    let b = db.next().await;
    a + b
}

async fn temporaries(db: &Db) -> u32 {
    let a = db.save(1).await;/*|*/
    let b = parse(&format!("{}", 1)).await;
    a + b.unwrap_or(0)
}

async fn with_gaps(db: &Db) -> u32 {
    let a = db.save(1).await;/*|*/

    // What the second is for,
    // in two lines.
    let b = db.save(2).await;

    let c = db.save(3).await; // the third

    a + b + c
}
