//! Values of crates that wrap a C library, or keep what a caller lent them.

async fn wait() {}

fn spawned() {
    tokio::spawn(async {
        let repo = git2::Repository::open("here").unwrap();
        wait().await;
        drop(repo);
    });
    tokio::spawn(async { // want non_send_in_spawn
        let repo = git2::Repository::open("here").unwrap();
        let mut remote = repo.find_remote("origin").unwrap();
        wait().await;
        remote.fetch(&["main"], None, None).unwrap();
    });
    tokio::spawn(async { // want non_send_in_spawn
        let prompt = dialoguer::Confirm::new();
        wait().await;
        prompt.interact().unwrap();
    });
    tokio::spawn(async { // want non_send_in_spawn
        let prompt = inquire::Confirm::new("Sure?");
        wait().await;
        prompt.prompt().unwrap();
    });
    tokio::spawn(async { // want non_send_in_spawn
        let builder = redb::Builder::new();
        wait().await;
        drop(builder);
    });
    tokio::spawn(async {
        let dialog = rfd::MessageDialog::new();
        wait().await;
        dialog.show();
    });
    tokio::spawn(async {
        let mut signals = signal_hook::iterator::Signals::new([2]).unwrap();
        wait().await;
        signals.wait();
    });
}
