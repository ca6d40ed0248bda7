//! HTTP clients and servers that wait in the thread of whoever calls them.

use std::io::Read;

async fn with_attohttpc(url: &str) -> attohttpc::Result<String> {
    let response = attohttpc::get(url).header("accept", "text/html").send()?; // want blocking_in_async
    let mut answer = attohttpc::Session::new().post(url).text("hello").send()?; // want blocking_in_async
    let mut start = [0; 8];
    answer.read(&mut start)?; // want blocking_in_async
    response.text() // want blocking_in_async
}

async fn with_minreq(url: &str) -> Result<i32, minreq::Error> {
    let request = minreq::get(url).with_timeout(2);
    Ok(request.send()?.status_code) // want blocking_in_async
}

async fn with_curl(url: &str) -> Result<u32, curl::Error> {
    let mut easy = curl::easy::Easy::new();
    easy.url(url)?;
    easy.perform()?; // want blocking_in_async
    let mut transfer = easy.transfer();
    transfer.write_function(|data| Ok(data.len()))?;
    transfer.perform()?; // want blocking_in_async
    drop(transfer);
    easy.response_code()
}

async fn with_isahc(url: &str) -> Result<(), isahc::Error> {
    let client = isahc::HttpClient::new()?;
    client.get(url)?; // want blocking_in_async
    isahc::post(url, "hello")?; // want blocking_in_async
    client.get_async(url).await?;
    isahc::get_async(url).await?;
    Ok(())
}

async fn served() {
    let server = tiny_http::Server::http("127.0.0.1:0").unwrap();
    if let Ok(Some(_)) = server.try_recv() {}
    let request = server.recv().unwrap(); // want blocking_in_async
    println!("{}", request.url());
    for request in server.incoming_requests() { // want blocking_in_async
        println!("{}", request.url());
    }
}

async fn elsewhere(url: String) {
    let _ = tokio::task::spawn_blocking(move || attohttpc::get(url).send()).await;
}
