// A select! keeps one value whose variants are the outputs of its branches, while any of
// its handlers runs.
use std::rc::Rc;

async fn wait() {}

async fn shared() -> Rc<u32> {
    Rc::new(1)
}

async fn text() -> String {
    String::new()
}

fn waits_in_the_other_handler() {
    tokio::spawn(async { // want non_send_in_spawn
        tokio::select! {
            n = shared() => drop(n),
            _ = wait() => wait().await,
        }
    });
}

fn waits_when_all_are_disabled() {
    tokio::spawn(async { // want non_send_in_spawn
        tokio::select! {
            Some(n) = async { Some(shared().await) } => drop(n),
            else => wait().await,
        }
    });
}

fn waits_after_it() {
    tokio::spawn(async {
        let n = tokio::select! {
            n = shared() => *n,
            _ = wait() => 1,
        };
        wait().await;
        n
    });
}

fn sends_all_outputs() {
    tokio::spawn(async {
        tokio::select! {
            _ = text() => wait().await,
            _ = wait() => wait().await,
        }
    });
}
