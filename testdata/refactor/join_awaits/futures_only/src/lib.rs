async fn ask(id: u32) -> Result<u32, String> {
    Ok(id)
}

pub async fn both() -> Result<u32, String> {
    let a = ask(1).await?;/*|*/
    let b = ask(2).await?;
    Ok(a + b)
}
