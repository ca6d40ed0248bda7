//! A browser that is led over a socket, each call of which waits for the answer.

use headless_chrome::Browser;

async fn visited(url: &str) -> anyhow::Result<String> {
    let browser = Browser::default()?; // want blocking_in_async
    let tab = browser.new_tab()?; // want blocking_in_async
    tab.navigate_to(url)?; // want blocking_in_async
    let title = tab.wait_for_element("h1")?; // want blocking_in_async
    title.get_inner_text() // want blocking_in_async
}

async fn elsewhere(browser: Browser) {
    let _ = tokio::task::spawn_blocking(move || browser.new_tab().is_ok()).await;
}
