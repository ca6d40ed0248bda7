use std::time::Duration;

async fn watch_over(mut lines: mpsc::Receiver<String>) {
    loop {
        select! {
            Some(line) = lines.recv() => println!("{line}"),
            _ = sleep(Duration::from_secs(5)) => println!("nothing for a while"), // want select_restarts_timer
        }
    }
}
